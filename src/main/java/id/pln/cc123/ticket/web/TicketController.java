package id.pln.cc123.ticket.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Page;
import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.calendar.WorkingCalendar;
import id.pln.cc123.draft.Drafts;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.Deadlines;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketList;
import id.pln.cc123.ticket.TicketQuery;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketSummary;
import id.pln.cc123.ticket.Tickets;
import id.pln.cc123.ticket.TimeSpent;
import id.pln.cc123.ticket.web.TicketDetails.RawMail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/tickets")
@Tag(name = "Tiket")
class TicketController {

  private final TicketList list;
  private final Tickets tickets;
  private final Attachments attachments;
  private final IncomingMails mails;
  private final TicketHistory history;
  private final Drafts drafts;
  private final TicketRights rights;
  private final Staff staff;
  private final Deadlines deadlines;
  private final WorkingCalendar calendar;
  private final Clock clock;

  TicketController(TicketList list, Tickets tickets, Attachments attachments, IncomingMails mails, TicketHistory history, Drafts drafts,
      TicketRights rights, Staff staff, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
    this.list = list;
    this.tickets = tickets;
    this.attachments = attachments;
    this.mails = mails;
    this.history = history;
    this.drafts = drafts;
    this.rights = rights;
    this.staff = staff;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Daftar tiket, yang terbaru lebih dahulu, 20 tiap halaman", description = """
      mine: hanya tiket yang Anda buat (CSO) atau Anda kerjakan; bawaannya true untuk CSO. \
      q: nomor tiket, nomor telepon, ID Pel, alamat e-mail, atau nama.""")
  Page<TicketSummary> list(@RequestParam(name = "before", required = false) Long before,
      @RequestParam(name = "status", required = false) String status,
      @RequestParam(name = "mine", required = false) Boolean mine, @RequestParam(name = "q", required = false) String search) {
    rights.checkRead();
    TicketStatus sought = status == null || status.isBlank() ? null : TicketStatus.of(status)
        .orElseThrow(() -> new Refusal("status", "Status tiket tidak dikenal."));
    boolean cso = rights.isCso();
    String owner = (mine == null ? cso : mine) ? staff.currentUser() : null;
    return list.page(new TicketQuery(before, sought, cso ? owner : null, cso ? null : owner, search));
  }

  @GetMapping("/{number}")
  @Operation(summary = "Satu tiket dengan riwayat, lampiran, dan e-mailnya")
  TicketDetails get(@PathVariable("number") long number) {
    rights.checkRead();
    Ticket ticket = find(number);
    List<Attachment> files = attachments.ofProblem(ticket.problemId());
    List<IncomingMail> received = mails.mails(Long.toString(number));
    boolean mayAdd = rights.mayAdd() && ticket.status() != TicketStatus.CLOSED;
    return new TicketDetails(ticket, ticket.customer().shownPhone(),
        ticket.isOverdue(clock.instant()), times(ticket), history.name(ticket.createdBy()),
        history.name(ticket.assignment().member()), history.of(ticket, files, received), files,
        received.stream().filter(mail -> mail.keptBytes() > 0).map(RawMail::of).toList(), tickets.followUps(number), mayAdd);
  }

  private TicketTimes times(Ticket ticket) {
    return new TicketTimes(deadlines.isLimited(ticket.status().word()), deadlines.end(ticket).orElse(null),
        TimeSpent.of(tickets.events(ticket.number()), clock.instant(), calendar));
  }

  @PostMapping("/{number}/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Menambah catatan; tanda tangan CSO ditambahkan sendiri")
  void note(@PathVariable("number") long number, @RequestBody Note note) {
    rights.checkAdd();
    tickets.note(find(number).number(), staff.currentUser(), note.text());
    drafts.discardNote(number, staff.currentUser());
  }

  @PostMapping(path = "/{number}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Melampirkan satu berkas (paling besar 10 MB) selama tiket belum Closed")
  Attachment attach(@PathVariable("number") long number, @RequestParam("file") MultipartFile file) throws IOException {
    rights.checkAdd();
    long problem = find(number).problemId();
    try (InputStream content = file.getInputStream()) {
      return attachments.add(problem, file.getOriginalFilename(), file.getSize(), content, staff.currentUser());
    }
  }

  @GetMapping("/{number}/attachments")
  @Operation(summary = "Berkas yang dilampirkan pada satu tiket")
  List<Attachment> attachments(@PathVariable("number") long number) {
    rights.checkRead();
    return attachments.ofProblem(find(number).problemId());
  }

  private Ticket find(long number) {
    return tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
        "Tiket " + number + " tidak ditemukan."));
  }

  /** @param text as typed */
  record Note(String text) {}
}
