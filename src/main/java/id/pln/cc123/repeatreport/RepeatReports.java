package id.pln.cc123.repeatreport;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.CustomerId;
import id.pln.cc123.customer.PhoneNumber;
import id.pln.cc123.mail.MailText;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.RepeatTreatments;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** What a CSO does about an earlier report (SOP C). Everything that writes takes part in the caller's transaction. */
@Service
@Transactional
public class RepeatReports {

  private static final int MAX_ANSWER = 3500;

  private final Calls calls;
  private final Tickets tickets;
  private final CustomerReplies replies;
  private final Attachments attachments;
  private final Outbox outbox;
  private final RepeatTreatments treatments;
  private final Staff staff;

  RepeatReports(Calls calls, Tickets tickets, CustomerReplies replies, Attachments attachments, Outbox outbox,
      RepeatTreatments treatments, Staff staff) {
    this.calls = calls;
    this.tickets = tickets;
    this.replies = replies;
    this.attachments = attachments;
    this.outbox = outbox;
    this.treatments = treatments;
    this.staff = staff;
  }

  @Transactional(readOnly = true)
  public RepeatReport get(long problemId) {
    Problem problem = calls.problem(problemId);
    return report(problem, tickets.get(problem.previousTicketNumber()));
  }

  /** @return the report as it stays until the caller's transaction ends: a ticket that is being treated changes no more */
  public RepeatReport hold(long problemId) {
    Problem problem = calls.problem(problemId);
    return report(problem, tickets.hold(problem.previousTicketNumber()));
  }

  private RepeatReport report(Problem problem, Ticket ticket) {
    return new RepeatReport(problem, calls.get(problem.callNumber()), ticket, treatments.isFinished(ticket.status()));
  }

  /** @return numbers of the tickets in which the matter goes on: the one that a duplicate was closed for, and repeat reports */
  @Transactional(readOnly = true)
  public List<Long> related(Ticket ticket) {
    return Stream.concat(Stream.ofNullable(ticket.duplicateOf()), tickets.followUps(ticket.number()).stream()).toList();
  }

  /** @return the solution that the customer was told of, null when there was none */
  @Transactional(readOnly = true)
  public String solution(Ticket ticket) {
    return tickets.solution(ticket);
  }

  /** Whether phone number, ID Pel or e-mail address of the call are those of the earlier ticket. */
  @Transactional(readOnly = true)
  public boolean isOfCaller(long problemId) {
    RepeatReport report = get(problemId);
    return report.ticket().isOf(report.call().customer());
  }

  /**
   * Takes it that the caller may speak about a ticket of other data: who has made the report knows what it was made with.
   *
   * @param told phone number, ID Pel or e-mail address of the earlier report, as the caller says them
   */
  @Transactional(readOnly = true)
  public void verifyCaller(long problemId, String told) {
    Ticket ticket = get(problemId).ticket();
    String said = InputText.required("callerProof", "Data pada laporan", InputText.line("callerProof", "Data pada laporan", told, 254));
    if (!ticket.isOf(new Customer(null, null, PhoneNumber.parse(said).map(PhoneNumber::e164).orElse(""),
        CustomerId.parse(said).map(CustomerId::digits).orElse(null), said))) {
      throw new Refusal("callerProof", "Tidak sama dengan data pada tiket " + ticket.number()
          + ". Tanyakan data yang lain, atau pilih bahwa ini bukan laporan penelepon.");
    }
  }

  /** The earlier report has nothing to do with the caller, or with what the caller says now. */
  public void dismiss(long problemId) {
    calls.settle(problemId, Outcome.DISMISSED);
  }

  /** Adds the New Note of a report that is not finished; no change of status (SOP C1-e2). */
  public void note(long problemId, String cso, String text) {
    Ticket ticket = get(problemId).ticket();
    tickets.noteRepeat(ticket.number(), cso, text);
    attachments.move(problemId, ticket);
  }

  /**
   * Passes on what the customer was asked for: it ends Waiting For Customer and the clock of that status.
   *
   * @param text with {@code {jawaban}} and {@code {tanda tangan}}
   */
  public void answer(long problemId, String cso, String answer, String text) {
    String said = InputText.required("customerAnswer", "Jawaban pelanggan",
        InputText.lines("customerAnswer", "Jawaban pelanggan", answer, MAX_ANSWER));
    replies.receive(get(problemId).ticket().number(), CustomerAnswer.INFORMATION,
        MailText.fill(text, Map.of("jawaban", said, "tanda tangan", staff.requiredSignature(cso))));
  }

  /** Whether this address was spelled and agreed to in this call already (SOP B6): it is not asked twice. */
  @Transactional(readOnly = true)
  public boolean isSpelled(long problemId, String email) {
    Call call = get(problemId).call();
    return call.emailConfirmed() && call.customer().email().equalsIgnoreCase(email);
  }

  /**
   * The customer did not get the mail: the follow-up goes to the address that was spelled and agreed to (SOP C1-c, B6), also
   * that of other tickets of this call, if it is the caller's address.
   *
   * @param again whether the last mail is sent once more
   */
  public void correctEmail(long problemId, String email, boolean again, Actor cso) {
    RepeatReport report = get(problemId);
    Ticket before = report.ticket();
    Ticket corrected = tickets.correctEmail(before.number(), email, cso);
    if (report.usesAddressOfCaller()) {
      String owner = corrected.email().equals(before.email()) ? before.emailOwnerName() : null;
      calls.recordEmail(report.call().number(), corrected.email(), owner);
    }
    if (again) {
      String number = Long.toString(before.number());
      outbox.queueAgain("repeat-" + problemId, corrected.email(), number, before.entry().since());
    }
  }

  /** A new ticket was made of the report: a Resolved one is closed with a reference to it, a Closed one stays as it is (SOP C2). */
  public void closeEarlier(long problemId) {
    Problem problem = calls.problem(problemId);
    tickets.reportedAgain(problem.previousTicketNumber(), problem.ticketNumber());
  }
}
