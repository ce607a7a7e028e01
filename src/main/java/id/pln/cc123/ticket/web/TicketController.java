package id.pln.cc123.ticket.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Page;
import id.pln.cc123.Refusal;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketSummary;
import id.pln.cc123.ticket.Tickets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@Tag(name = "Tiket")
class TicketController {

  private final Tickets tickets;
  private final Attachments attachments;
  private final Outbox outbox;
  private final TicketRights rights;

  TicketController(Tickets tickets, Attachments attachments, Outbox outbox, TicketRights rights) {
    this.tickets = tickets;
    this.attachments = attachments;
    this.outbox = outbox;
    this.rights = rights;
  }

  @GetMapping("/api/tickets")
  @Operation(summary = "Daftar tiket, yang terbaru lebih dahulu; CSO melihat tiket yang dibuatnya sendiri")
  Page<TicketSummary> list(@RequestParam(name = "before", required = false) Long before,
      @RequestParam(name = "status", required = false) String status) {
    TicketStatus sought = status == null || status.isBlank() ? null : TicketStatus.of(status)
        .orElseThrow(() -> new Refusal("status", "Status tiket tidak dikenal."));
    return tickets.page(before, sought, rights.onlyCreatedBy().orElse(null));
  }

  @GetMapping("/api/tickets/{number}")
  @Operation(summary = "Satu tiket dengan riwayat, lampiran, dan e-mailnya")
  TicketDetails get(@PathVariable("number") long number) {
    Ticket ticket = tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
        "Tiket " + number + " tidak ditemukan."));
    rights.checkRead(attachments.owner(ticket.problemId()).orElseThrow());
    return new TicketDetails(ticket, tickets.events(number), attachments.ofProblem(ticket.problemId()),
        outbox.mails(String.valueOf(number)));
  }
}
