package id.pln.cc123.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.EventKind;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

@DisplayName("A customer calls again about an earlier report (C)")
class RepeatReportTest extends ProcessTest {

  private static final String LINKAJA = "New PLN Mobile – Permintaan Layanan Pembayaran via LinkAja";
  private static final String SOP_NOTE = "Pelanggan melaporkan kembali belum ada tindaklanjut, Pelanggan belum mendapatkan balasan email.";
  private static final Map<String, Object> GOT_THE_MAIL =
      Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same", "noteAfterEmail", "Pelanggan menanyakan kembali.");
  private static final AtomicInteger CUSTOMERS = new AtomicInteger(1000);

  @Autowired
  private CustomerReplies replies;
  @Autowired
  private Attachments attachments;

  private Map<String, String> customer;
  private String email;

  @BeforeEach
  void someoneNew() {
    int number = CUSTOMERS.incrementAndGet();
    customer = Map.of("salutation", "Bapak", "customerName", "Tono Wijaya", "phone", "0813-2222-" + number);
    email = "tono" + number + "@gmail.com";
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(value = TicketStatus.class, names = {"LOGGED", "ACTIVE", "WAITING_FOR_CUSTOMER", "WAITING_FOR_3RD_PARTY", "WAITING_FOR_APPROVAL"})
  @DisplayName("Not finished: no new ticket but the SOP's New Note with signature, APKT and CRM name the ticket, and no clock stops (C1-e1, C1-e2)")
  void not_finished(TicketStatus status) {
    TicketAtWork earlier = ticketIn(status);
    List<Instant> clock = timers(earlier);
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.step()).isEqualTo("UserTask_TreatReport");
    assertThat(call.form()).containsEntry("salutation", "Bapak").containsEntry("shownStatus", status.word())
        .containsEntry("shownSummary", "Pembayaran LinkAja gagal").containsEntry("signature", "CC.54.DESI")
        .containsEntry("shownDescription", "Mohon bantuannya, saldo terpotong tetapi token tidak muncul.")
        .containsEntry("customerAsked", status == TicketStatus.WAITING_FOR_CUSTOMER).containsEntry("reportFinished", false);
    call.submit("UserTask_TreatReport", missedTheMail());
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");

    assertThat(last(earlier, EventKind.REPEAT)).satisfies(note -> {
      assertThat(note.reason()).isEqualTo(SOP_NOTE + " CC.54.DESI");
      assertThat(note.actor()).isEqualTo("desi");
    });
    assertThat(tickets.get(earlier.number())).extracting(Ticket::status, Ticket::repeatCount).containsExactly(status, 1);
    assertThat(timers(earlier)).isEqualTo(clock);
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::remark)
        .containsOnly(LINKAJA + " – Pelanggan melaporkan kembali No. Tiket ITSM " + earlier.number());
    assertThat(records(call)).extracting(ContactRecord::outcome, ContactRecord::previousTicketNumber, ContactRecord::issueStatus)
        .containsOnly(tuple("REPEAT_OPEN", earlier.number(), CLOSED));
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.REPEAT_OPEN);
    assertThat(call.form().get("notedAgain").toString()).contains(spoken(earlier.number()));
    assertThatPassed("repeat-report", call.number()).containsSubsequence("Gateway_CallerKnown", "ServiceTask_ReadReport",
        "UserTask_TreatReport", "Gateway_ReportMeant", "ServiceTask_HoldReport", "BusinessRuleTask_DecideTreatment", "ServiceTask_AddNote",
        "ServiceTask_SendEmailAgain", "ServiceTask_RecordRepeatOpen", "EndEvent_RepeatNoted").doesNotContain("UserTask_VerifyCaller");
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(call.taskId()).isNull();
  }

  @Test
  @DisplayName("Not finished, and the mail had arrived: the note as the CSO words it, and no mail is sent again (C1-c)")
  void mail_had_arrived() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    int mails = outbox.mails(number(earlier)).size();
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL);
    assertThat(last(earlier, EventKind.REPEAT).reason()).isEqualTo("Pelanggan menanyakan kembali. CC.54.DESI");
    assertThat(outbox.mails(number(earlier))).hasSize(mails);
    assertThatPassed("repeat-report", call.number()).doesNotContain("ServiceTask_SendEmailAgain");
  }

  @Test
  @DisplayName("The mail did not arrive because the address was wrong: it is spelled anew and the last mail is sent there (C1-c, B6)")
  void address_corrected() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.form()).containsEntry("email", email).extractingByKey("emailSpelling").asString().contains("Sierra");
    String right = "benar." + email;
    assertThat(call.trySubmit(with(missedTheMail(), "email", right, "emailAgreed", null)).message()).contains("[emailAgreed]");
    assertThat(call.trySubmit(with(missedTheMail(), "email", "bukan alamat")).message()).contains("[email]");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "email", right));
    assertThat(tickets.get(earlier.number()).email()).isEqualTo(right);
    assertThat(last(earlier, EventKind.EMAIL).reason()).isEqualTo(email + " → " + right);
    List<OutgoingMail> mails = outbox.mails(number(earlier));
    OutgoingMail again = mails.get(mails.size() - 1);
    assertThat(again.to()).isEqualTo(right);
    assertThat(again.text()).isEqualTo(mails.get(mails.size() - 2).text());
    assertThat(calls.get(call.number())).satisfies(known -> {
      assertThat(known.emailConfirmed()).isTrue();
      assertThat(known.customer().email()).isEqualTo(right);
    });
  }

  @Test
  @DisplayName("An address that was spelled for a ticket of this call is not asked for again when an earlier mail did not arrive (C1-c, B6)")
  void spelled_once() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")))
        .submit("UserTask_ConfirmEmail", ownEmail()).submit("UserTask_CreateTicket", LINKAJA_TICKET)
        .submit("UserTask_CloseCall", Map.of("moreProblems", "yes"))
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier))));
    assertThat(call.form()).containsEntry("confirmedEmail", email);
    assertThat(call.trySubmit(with(missedTheMail(), "email", "lain." + email, "emailAgreed", null)).message()).contains("[emailAgreed]");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "emailAgreed", null));
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
  }

  @Test
  @DisplayName("What the customer was asked is answered on the phone: Active again, and the 5-day clock has stopped (B3-l)")
  void answered_on_the_phone() {
    TicketAtWork earlier = ticketIn(TicketStatus.WAITING_FOR_CUSTOMER);
    int mails = outbox.mails(number(earlier)).size();
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.form()).containsEntry("shownQuestion", "Nomor kartu berapa?");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "customerAnswer", "Nomornya 1234\nberakhir 78"));
    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.ACTIVE);
    assertThat(last(earlier, EventKind.REPLY).reason())
        .isEqualTo("Nomornya 1234\nberakhir 78\n(Disampaikan melalui telepon) CC.54.DESI");
    assertThat(last(earlier, EventKind.REPEAT).reason()).startsWith(SOP_NOTE);
    assertThat(timers(earlier)).isEmpty();
    assertThat(earlier.step()).isEqualTo("UserTask_WorkOnTicket");
    assertThat(outbox.mails(number(earlier))).as("the question is not asked again").hasSize(mails);
    assertThatPassed("repeat-report", call.number()).contains("ServiceTask_RecordAnswer", "ServiceTask_SendEmailAgain");
  }

  @Test
  @DisplayName("Another problem that can be explained: noted on the first ticket, and explained without a ticket; a record each (C1-f)")
  void other_problem_explained() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport",
        with(GOT_THE_MAIL, "problemChoice", "other", "complaints", List.of("A2b"), "complaintNote", "Lupa sejak kemarin"));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(tickets.get(earlier.number()).repeatCount()).isEqualTo(1);
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(problems(call)).extracting(Problem::outcome, Problem::previousTicketNumber).containsExactly(
        tuple(Outcome.REPEAT_OPEN, earlier.number()),
        tuple(Outcome.ANSWERED, null));
    assertThat(records(call)).hasSize(4).extracting(ContactRecord::remark).containsOnly("New PLN Mobile – Lupa password",
        LINKAJA + " – Pelanggan melaporkan kembali No. Tiket ITSM " + earlier.number());
    assertThatPassed("repeat-report", call.number()).containsSubsequence("ServiceTask_RecordOtherProblem", "ServiceTask_AddNote");
  }

  @Test
  @DisplayName("Another problem that needs the Service Desk: a ticket of its own and the note on the first (C1-f)")
  void other_problem_escalated() {
    TicketAtWork earlier = ticketIn(TicketStatus.LOGGED);
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.trySubmit(with(missedTheMail(), "problemChoice", "other")).message()).contains("[complaints]", "wajib diisi");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "problemChoice", "other", "complaints", List.of("E5.5")));
    // the address was spelled a moment ago
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "serviceType", "Permintaan Layanan Pembayaran via OVO", "summary", "OVO gagal"));
    Ticket second = ticket(call);
    assertThat(second).extracting(Ticket::previousNumber, Ticket::repeatCount, Ticket::email).containsExactly(null, 0, email);
    assertThat(second.description()).doesNotContain(number(earlier));
    assertThat(tickets.get(earlier.number())).extracting(Ticket::repeatCount, Ticket::status).containsExactly(1, TicketStatus.LOGGED);
    assertThat(records(call)).hasSize(4).extracting(ContactRecord::remark).containsOnly(
        "New PLN Mobile – Permintaan Layanan Pembayaran via OVO – eskalasi ITSM",
        LINKAJA + " – Pelanggan melaporkan kembali No. Tiket ITSM " + earlier.number());
  }

  @Test
  @DisplayName("An earlier ticket and a new problem are told in one breath: each goes its own way (C1-f)")
  void both_at_once() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer)
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier)), "complaints", List.of("A2b")))
        .submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.REPEAT_OPEN, Outcome.ANSWERED);
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(value = TicketStatus.class, names = {"RESOLVED", "CLOSED"})
  @DisplayName("Finished: a new ticket whose Description names the old one, linked both ways; APKT and CRM name both (C2)")
  void finished(TicketStatus status) {
    TicketAtWork earlier = ticketIn(status);
    int events = tickets.events(earlier.number()).size();
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.form()).containsEntry("reportFinished", true).containsEntry("shownStatus", status.word());
    call.submit("UserTask_TreatReport", with(missedTheMail(), "note", "Token masih belum muncul."));
    call.submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form()).containsEntry("summary", "Pembayaran LinkAja gagal").containsEntry("callType", "Incident")
        .containsEntry("serviceType", "Permintaan Layanan Pembayaran via LinkAja").containsEntry("previousNumber", number(earlier))
        .containsEntry("description", "Laporan ulang: Permintaan Layanan Pembayaran via LinkAja.\nToken masih belum muncul.\n"
            + "Laporan sebelumnya: Mohon bantuannya, saldo terpotong tetapi token tidak muncul.")
        .extractingByKey("descriptionEnd").asString().contains("No. Tiket ITSM lama : " + earlier.number());
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "description", "Token masih belum muncul."));

    Ticket made = ticket(call);
    assertThat(made.description()).isEqualTo("Token masih belum muncul.\nNama pelanggan : Bapak Tono Wijaya\nEmail : " + email
        + "\nNo. Telp. : " + customer.get("phone") + "\nNo. Tiket ITSM lama : " + earlier.number() + "\nCC.54.DESI");
    assertThat(made).extracting(Ticket::status, Ticket::previousNumber, Ticket::repeatCount)
        .containsExactly(TicketStatus.LOGGED, earlier.number(), 1);
    assertThat(as("desi").get("/api/tickets/" + earlier.number()).ok().path("followUps").get(0).asLong()).isEqualTo(made.number());
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::remark).containsOnly(LINKAJA + " – eskalasi ITSM – No. Tiket ITSM lama "
        + earlier.number() + ", baru " + made.number());
    assertThat(records(call)).extracting(ContactRecord::issueStatus, ContactRecord::ticketNumber, ContactRecord::previousTicketNumber)
        .containsOnly(tuple(CLOSED, made.number(), earlier.number()));
    assertThat(call.form().get("tickets").toString()).contains(spoken(made.number()));

    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.CLOSED);
    if (status == TicketStatus.RESOLVED) {
      assertThat(last(earlier, EventKind.STATUS)).satisfies(closed -> {
        assertThat(closed.reason()).isEqualTo("Pelanggan melaporkan kembali. Ditindaklanjuti dengan tiket " + made.number() + ".");
        assertThat(closed.actor()).isEqualTo("desi");
        assertThat(closed.rule()).isEqualTo("ticket-transition/cso");
      });
      assertThatPassed("ticket-lifecycle", number(earlier)).contains("BoundaryEvent_ReportedAgain", "ServiceTask_CloseReported", "EndEvent_TicketClosed");
    } else {
      assertThat(tickets.events(earlier.number())).as("a Closed ticket is not written to").hasSize(events);
    }
    assertThatPassed("repeat-report", call.number()).containsSubsequence("ServiceTask_KeepRemark", "CallActivity_MakeNewReport",
        "Gateway_NewReport", "ServiceTask_CloseEarlierTicket", "ServiceTask_RecordRepeatFinished", "EndEvent_ReportedAgain");
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_CreateTicketAgain", "EndEvent_TicketMadeAgain")
        .doesNotContain("UserTask_ExplainAnswer", "ServiceTask_RecordEscalated");
  }

  @Test
  @DisplayName("Finished, and the customer has no e-mail any more: not escalated, and the old ticket stays as it is (B3-g)")
  void finished_without_email() {
    TicketAtWork earlier = ticketIn(TicketStatus.RESOLVED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", missedTheMail())
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "none"));
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.NOT_ESCALATED);
    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.RESOLVED);
    assertThatPassed("repeat-report", call.number()).contains("EndEvent_NotEscalated");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"refused", "dropped"})
  @DisplayName("Finished, and the customer refuses an address or drops it: recorded so, without asking again about the old ticket (C2, B3-g)")
  void finished_and_given_up(String how) {
    TicketAtWork earlier = ticketIn(TicketStatus.RESOLVED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", missedTheMail());
    if (how.equals("refused")) {
      call.submit("UserTask_ConfirmEmail", Map.of("emailChoice", "refused"));
    } else {
      call.action("drop-problem");
    }
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(problems(call)).extracting(Problem::outcome)
        .containsExactly(how.equals("refused") ? Outcome.EMAIL_REFUSED : Outcome.DROPPED);
    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.RESOLVED);
    // it can be taken up again in this call
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "yes"))
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier))));
    assertThat(call.form()).containsEntry("shownNumber", number(earlier));
  }

  @Test
  @DisplayName("Finished: the solution that was mailed is on the screen to be read out, in the step and beside the new ticket (C2)")
  void solution_shown() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk open = calledAgain(earlier);
    assertThat(open.form().get("shownSolution")).isNull();
    open.action("abandon");
    earlier.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Resolved", "solution", "Saldo sudah *dikembalikan*."));
    assertThat(calledAgain(earlier).form()).containsEntry("shownSolution", "Saldo sudah *dikembalikan*.");
    earlier.submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "yes", "reason", "Selesai"));
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.form()).containsEntry("shownSolution", "Saldo sudah *dikembalikan*.");
    call.submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form()).containsEntry("previousSolution", "Saldo sudah *dikembalikan*.");
  }

  @Test
  @DisplayName("Finished and reported again: the new ticket is one priority higher than the first was, and stays so (C2)")
  void priority_of_the_successor() {
    Map<String, Object> request = with(LINKAJA_TICKET, "callType", "Service Request");
    CallAtDesk first = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")))
        .submit("UserTask_ConfirmEmail", ownEmail()).submit("UserTask_CreateTicket", request);
    TicketAtWork earlier = new TicketAtWork(this::as, ticket(first).number());
    assertThat(tickets.get(earlier.number()).urgency().priority()).isEqualTo("Rendah");
    first.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    earlier.moveTo(TicketStatus.RESOLVED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail())
        .submit("UserTask_CreateTicket", request);
    assertThat(ticket(call)).extracting(t -> t.urgency().priority(), Ticket::repeatCount).containsExactly("Normal", 1);
    TicketAtWork next = new TicketAtWork(this::as, ticket(call).number());
    next.submit("sari", "UserTask_AssignTicket", ASSIGNED_TO_ANDI);
    assertThat(tickets.get(next.number()).urgency().priority()).as("reclassified as an Incident").isEqualTo("Mendesak");
  }

  @Test
  @DisplayName("Finished, but the customer means something else: an ordinary problem that has nothing to do with it (C2, derived)")
  void finished_and_other_problem() {
    TicketAtWork earlier = ticketIn(TicketStatus.CLOSED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", Map.of("reportVerified", true, "emailArrived", "yes",
        "problemChoice", "other", "complaints", List.of("A2b")));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.DISMISSED, Outcome.ANSWERED);
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::remark).containsOnly("New PLN Mobile – Lupa password");
    assertThatPassed("repeat-report", call.number()).contains("ServiceTask_RecordNewProblem", "ServiceTask_DismissFinished", "EndEvent_NewProblem");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(value = TicketStatus.class, names = {"ACTIVE", "CLOSED"})
  @DisplayName("A ticket that was ticked by mistake is let go: nothing is written about it, and it can be chosen again")
  void not_meant(TicketStatus status) {
    TicketAtWork earlier = ticketIn(status);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", Map.of("problemChoice", "none"));
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(call.form()).containsEntry("answered", 0).containsEntry("notedAgain", "[]");
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.DISMISSED);
    assertThat(records(call)).isEmpty();
    assertThat(tickets.get(earlier.number()).repeatCount()).isZero();
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "yes"))
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier))));
    assertThat(call.form()).containsEntry("shownNumber", number(earlier));
  }

  @Test
  @DisplayName("What the customer says beside an earlier ticket is shown in its step, and goes into the new ticket if there is one (C2)")
  void words_beside_an_earlier_ticket() {
    TicketAtWork earlier = ticketIn(TicketStatus.CLOSED);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems",
        Map.of("earlierTickets", List.of(number(earlier)), "complaintNote", "Sudah seminggu"));
    assertThat(call.form()).containsEntry("shownSaid", "Sudah seminggu");
    call.submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form()).extractingByKey("description").asString().contains("Sudah seminggu\nPelanggan menanyakan kembali.");
  }

  @Test
  @DisplayName("Found an address after all: the finished ticket is reported again in the same call (B3-g, C2)")
  void address_found_after_all() {
    TicketAtWork earlier = ticketIn(TicketStatus.CLOSED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL)
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "none")).submit("UserTask_CloseCall", Map.of("moreProblems", "yes"))
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier)))).submit("UserTask_TreatReport", GOT_THE_MAIL)
        .submit("UserTask_ConfirmEmail", ownEmail()).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(call).previousNumber()).isEqualTo(earlier.number());
  }

  @Test
  @DisplayName("A finished ticket says in which one its matter goes on")
  void goes_on_elsewhere() {
    TicketAtWork earlier = ticketIn(TicketStatus.CLOSED);
    CallAtDesk first = calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail())
        .submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(calledAgain(earlier).form()).containsEntry("shownRelated", ticket(first).number() + " (Logged)");
  }

  @Test
  @DisplayName("Two earlier tickets in one call: each is treated by its own status (C1, C2)")
  void two_earlier_tickets() {
    TicketAtWork open = ticketIn(TicketStatus.ACTIVE);
    TicketAtWork finished = ticketIn(TicketStatus.RESOLVED);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer)
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(open), number(finished))))
        .submit("UserTask_TreatReport", GOT_THE_MAIL);
    assertThat(call.form()).containsEntry("shownNumber", number(finished)).containsEntry("reportFinished", true);
    call.submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail());
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.REPEAT_OPEN, Outcome.REPEAT_FINISHED);
    assertThat(records(call)).hasSize(4);
    // asked for more, the CSO is not offered what is treated
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "yes"));
    assertThat(call.form().get("earlierReports").toString()).doesNotContain(number(open), number(finished));
    assertThat(call.trySubmit(Map.of("previousTicketNumber", number(open))).message()).contains("[previousTicketNumber]", "sudah ditanggapi");
  }

  @Test
  @DisplayName("From the second report on the priority is one higher, the due date sooner, and the Service Desk's card says so")
  void priority_rises() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    Instant due = tickets.get(earlier.number()).urgency().dueAt();
    calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL);
    assertThat(tickets.get(earlier.number()).urgency().priority()).isEqualTo("Tinggi");
    calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL);
    assertThat(tickets.get(earlier.number())).satisfies(ticket -> {
      assertThat(ticket.urgency().priority()).isEqualTo("Mendesak");
      assertThat(ticket.urgency().dueAt()).isBefore(due);
      assertThat(ticket.repeatCount()).isEqualTo(2);
    });
    assertThat(engine.getTaskService().createTaskQuery().taskId(earlier.taskId()).singleResult().getDueDate().toInstant())
        .isEqualTo(tickets.get(earlier.number()).urgency().dueAt().truncatedTo(ChronoUnit.MILLIS));
    JsonNode card = as("sari").get("/api/ticket-tasks/" + earlier.taskId()).ok();
    assertThat(card.path("repeatCount").asInt()).isEqualTo(2);
    assertThat(card.path("priority").asText()).isEqualTo("Mendesak");
    // its successor takes the count over
    earlier.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Resolved", "solution", "Sudah."));
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", GOT_THE_MAIL).submit("UserTask_ConfirmEmail", ownEmail())
        .submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(call)).satisfies(made -> {
      assertThat(made.repeatCount()).isEqualTo(3);
      assertThat(made.urgency().priority()).isEqualTo("Mendesak");
    });
    TicketAtWork next = new TicketAtWork(this::as, ticket(call).number());
    next.submit("sari", "UserTask_AssignTicket", with(ASSIGNED_TO_ANDI, "callType", "Service Request"));
    assertThat(tickets.get(next.number()).urgency().priority()).as("reclassified, it is still a repeat report").isEqualTo("Normal");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @CsvSource({"no, note", "yes, noteAfterEmail"})
  @DisplayName("The ticket is closed while the CSO is talking: the step comes again as that of a finished one, with what was typed (C)")
  void closed_meanwhile(String emailArrived, String note) {
    TicketAtWork earlier = ticketIn(TicketStatus.WAITING_FOR_CUSTOMER);
    CallAtDesk call = calledAgain(earlier);
    Waited.days(database, earlier.number(), 5);
    fire("ticket-lifecycle", number(earlier), "IntermediateCatchEvent_ReminderDue");
    fire("ticket-lifecycle", number(earlier), "IntermediateCatchEvent_TimeLimitReached");
    int events = tickets.events(earlier.number()).size();
    Map<String, Object> typed = with(missedTheMail(), "emailArrived", emailArrived, "note", null, note, "Kata-kata CSO");
    call.submit("UserTask_TreatReport", with(typed, "customerAnswer", "Nomornya 1234", "problemChoice", "other",
        "complaints", List.of("A2b"), "complaintNote", "Lupa"));
    assertThat(call.step()).isEqualTo("UserTask_TreatReport");
    assertThat(call.form()).containsEntry("reportFinished", true).containsEntry("changedDuringCall", true)
        .containsEntry("shownStatus", "Closed").containsEntry(note, "Kata-kata CSO\nNomornya 1234")
        .containsEntry("emailArrived", emailArrived).containsEntry("problemChoice", "other").containsEntry("complaintNote", "Lupa")
        .containsEntry("complaints", "[\"A2b\"]");
    assertThat(tickets.events(earlier.number())).hasSize(events);
    assertThat(problems(call)).hasSize(1);
    assertThat(records(call)).isEmpty();
    call.submit("UserTask_TreatReport", with(typed, note, "Kata-kata CSO\nNomornya 1234"));
    call.submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form()).extractingByKey("description").asString().contains("Kata-kata CSO\nNomornya 1234");
    assertThatPassed("repeat-report", call.number()).contains("ServiceTask_KeepTyped");
    assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName("draft")
        .processInstanceIdIn(instance("repeat-report", call.number()).getId()).count()).as("it has served its purpose").isZero();
  }

  @Test
  @DisplayName("The customer refuses the solution by the link while talking: noted on the ticket that is worked on again, no new one (C)")
  void reopened_before_the_step_is_saved() {
    TicketAtWork earlier = ticketIn(TicketStatus.RESOLVED);
    CallAtDesk call = calledAgain(earlier);
    replies.receive(earlier.number(), CustomerAnswer.REFUSED, "Belum muncul");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "note", "Token belum muncul"));
    assertThat(call.form()).containsEntry("reportFinished", false).containsEntry("changedDuringCall", true)
        .containsEntry("shownStatus", "Active").containsEntry("note", "Token belum muncul");
    call.submit("UserTask_TreatReport", missedTheMail());
    assertThat(tickets.get(earlier.number())).extracting(Ticket::status, Ticket::repeatCount).containsExactly(TicketStatus.ACTIVE, 1);
    assertThat(tickets.ofCall(call.number())).isEmpty();
  }

  @Test
  @DisplayName("It is reopened while the new ticket is being typed: no new ticket, the CSO is told, and the words are kept (C)")
  void reopened_before_the_ticket_is_saved() {
    TicketAtWork earlier = ticketIn(TicketStatus.RESOLVED);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport", missedTheMail()).submit("UserTask_ConfirmEmail", ownEmail());
    earlier.submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "no", "reason", "Pelanggan mengirim bukti."));
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "description", "Yang diketik panjang lebar."));
    assertThat(call.step()).isEqualTo("UserTask_TreatReport");
    assertThat(call.form()).containsEntry("changedDuringCall", true).containsEntry("reportFinished", false)
        .containsEntry("shownSaid", SOP_NOTE + "\nYang diketik panjang lebar.");
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_KeepDescription", "EndEvent_ReportReopened");
    call.submit("UserTask_TreatReport", missedTheMail());
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.REPEAT_OPEN);
    assertThat(tickets.ofCall(call.number())).isEmpty();
  }

  @Test
  @DisplayName("Another status of the same branch makes no difference: the note is made on what the ticket is by then")
  void moved_within_the_branch() {
    TicketAtWork earlier = ticketIn(TicketStatus.LOGGED);
    CallAtDesk call = calledAgain(earlier);
    earlier.submit("sari", "UserTask_AssignTicket", ASSIGNED_TO_ANDI);
    call.submit("UserTask_TreatReport", missedTheMail());
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(last(earlier, EventKind.REPEAT).toStatus()).isEqualTo(TicketStatus.ACTIVE);
  }

  @Test
  @DisplayName("Of a ticket with other data nothing is shown but its number, until the caller says what it was made with")
  void somebody_elses() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    Map<String, String> stranger = Map.of("salutation", "Ibu", "customerName", "Rina", "phone", "0821-" + customer.get("phone").substring(5),
        "previousTicketNumber", " " + spoken(earlier.number()) + " ");
    CallAtDesk call = CallAtDesk.taken(as("desi"), stranger);
    assertNothingShown(call, earlier);
    assertThat(call.form().get("earlierReports").toString()).contains(number(earlier));
    call.submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier))));
    assertThat(call.step()).isEqualTo("UserTask_VerifyCaller");
    assertNothingShown(call, earlier);
    for (String wrong : List.of("0899-1234-5678", "lain@gmail.com", "Tono Wijaya", number(earlier), "%", "' or 1=1 --")) {
      Answer answer = call.trySubmit(Map.of("reportOwner", "callers", "callerProof", wrong));
      assertThat(answer.message()).contains("[callerProof]", "Tidak sama dengan data");
      assertThat(answer.body()).doesNotContain("Tono Wijaya\"", email, "LinkAja");
    }
    assertThat(call.trySubmit(Map.of("reportOwner", "callers", "callerProof", " ")).message()).contains("[callerProof]", "wajib diisi");
    call.submit("UserTask_VerifyCaller", Map.of("reportOwner", "callers", "callerProof", "+62 " + customer.get("phone").substring(1).replace("-", " ")));
    assertThat(call.form()).containsEntry("shownSummary", "Pembayaran LinkAja gagal");
    call.submit("UserTask_TreatReport", with(missedTheMail(), "email", "baru." + email));
    assertThat(tickets.get(earlier.number())).extracting(Ticket::repeatCount, Ticket::email).containsExactly(1, "baru." + email);
    assertThat(calls.get(call.number()).customer().email()).as("the address is not the caller's").isNull();
    assertThatPassed("repeat-report", call.number()).contains("ServiceTask_VerifyCaller", "Gateway_ReportOwner");
  }

  @Test
  @DisplayName("A mistyped number turns out to be another customer's: it is left alone, and nothing is written about it")
  void not_the_callers() {
    TicketAtWork others = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = CallAtDesk.taken(as("desi"), Map.of("salutation", "Ibu", "customerName", "Rina", "phone", "0822-" + customer.get("phone").substring(5)))
        .submit("UserTask_RecordProblems", Map.of("previousTicketNumber", number(others)))
        .submit("UserTask_VerifyCaller", Map.of("reportOwner", "notCallers"));
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.DISMISSED);
    assertThat(records(call)).isEmpty();
    assertThat(tickets.get(others.number()).repeatCount()).isZero();
    assertThatPassed("repeat-report", call.number()).contains("ServiceTask_DismissReport", "EndEvent_ReportDismissed");
  }

  @Test
  @DisplayName("All matches are shown and none is chosen: numbers are shared in families, addresses in offices")
  void family() {
    TicketAtWork fathers = ticketIn(TicketStatus.ACTIVE);
    Map<String, String> daughter = Map.of("salutation", "Ibu", "customerName", "Dewi", "phone", "0823-" + customer.get("phone").substring(5), "email",
        email.toUpperCase(Locale.ROOT));
    CallAtDesk call = CallAtDesk.taken(as("desi"), daughter);
    assertThat(call.form().get("earlierReports").toString()).contains(number(fathers), "Bapak Tono Wijaya", "Pembayaran LinkAja gagal", "Active");
    assertThat(call.form()).doesNotContainKey("earlierTickets");
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A2b")));
    assertThat(call.step()).isEqualTo("UserTask_ExplainAnswer");
    assertThat(tickets.get(fathers.number()).repeatCount()).isZero();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"70000a", "abc", "12345", "1234567890123456789", "700001; drop", "-1", "700001 dan 700002"})
  @DisplayName("A number that cannot be a ticket's is refused at its field, at the beginning of a call and in it")
  void impossible_number(String typed) {
    assertThat(CallAtDesk.tryTake(as("desi"), with(customer, "previousTicketNumber", typed)).message()).contains("[previousTicketNumber]");
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer);
    assertThat(call.trySubmit(Map.of("previousTicketNumber", typed)).message()).contains("[previousTicketNumber]");
    assertThat(problems(call)).isEmpty();
  }

  @Test
  @DisplayName("A number that no ticket has, and one that is not in the list, are refused, and nothing is recorded")
  void unknown_number() {
    long callsBefore = rows("customer_call");
    assertThat(CallAtDesk.tryTake(as("desi"), with(customer, "previousTicketNumber", "999 999 999")).message())
        .contains("[previousTicketNumber] Tidak ada tiket dengan nomor 999999999");
    assertThat(rows("customer_call")).isEqualTo(callsBefore);
    TicketAtWork others = newTicket();
    ticketIn(TicketStatus.LOGGED);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer);
    assertThat(call.trySubmit(Map.of("earlierTickets", List.of(number(others)))).message()).contains("[earlierTickets]");
    assertThat(call.trySubmit(Map.of("previousTicketNumber", "999999999", "complaints", List.of("A2b"))).message())
        .contains("[previousTicketNumber]");
    assertThat(call.trySubmit(Map.of()).message()).contains("[complaints]");
    assertThat(problems(call)).isEmpty();
  }

  @Test
  @DisplayName("A second ticket about the same thing is made only when the CSO says that it is another problem (C1: no new ticket)")
  void same_service_type_is_open() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer);
    assertThat(call.form().get("earlierReports").toString()).as("the choice of this complaint warns").contains("\"E5.3\"");
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3"))).submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form().get("openTickets").toString()).contains(number(earlier), "Active");
    Map<String, Object> fields = with(LINKAJA_TICKET, "sameOpenTicket", null);
    assertThat(call.trySubmit(fields).message()).contains("[sameOpenTicket]", "masih berjalan");
    assertThat(call.trySubmit(with(fields, "sameOpenTicket", "700000")).message()).contains("[sameOpenTicket]");
    assertThat(tickets.ofCall(call.number())).isEmpty();
    call.submit("UserTask_CreateTicket", with(fields, "sameOpenTicket", "new"));
    assertThat(ticket(call).previousNumber()).isNull();
  }

  @Test
  @DisplayName("While a ticket is being made it turns out to be one that is worked on: noted there, no new ticket (C1)")
  void turns_out_to_be_a_repeat() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")))
        .submit("UserTask_ConfirmEmail", ownEmail());
    attach(problems(call).get(0).id());
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "sameOpenTicket", number(earlier)));
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_TakeAsRepeat", "EndEvent_TakenAsRepeat");
    assertThat(call.step()).isEqualTo("UserTask_TreatReport");
    assertThat(call.form()).containsEntry("shownSaid", LINKAJA_TICKET.get("description"));
    call.submit("UserTask_TreatReport", missedTheMail());
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(tickets.get(earlier.number()).repeatCount()).isEqualTo(1);
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::outcome).containsOnly("REPEAT_OPEN");
    assertThat(as("sari").get("/api/tickets/" + earlier.number() + "/attachments").ok().findValuesAsText("fileName"))
        .as("what was attached goes with it").containsExactly("bukti.txt");
  }

  @Test
  @DisplayName("A second problem of the same service type is not put on the ticket that this call has noted, nor on one it has made (C1-f, B2)")
  void second_problem_of_the_same_type() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = calledAgain(earlier).submit("UserTask_TreatReport",
        with(missedTheMail(), "problemChoice", "other", "complaints", List.of("E5.3")));
    assertThat(call.form()).containsEntry("openTickets", "[]");
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "sameOpenTicket", null));
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "yes"));
    assertThat(call.form().get("earlierReports").toString()).doesNotContain(number(earlier), Long.toString(ticket(call).number()));
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")));
    assertThat(call.form()).containsEntry("openTickets", "[]");
    assertThat(tickets.get(earlier.number()).repeatCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("A question that is answered already is not asked again: what is sent again is the ticket's number (C1-c)")
  void no_outdated_mail() {
    TicketAtWork earlier = ticketIn(TicketStatus.WAITING_FOR_CUSTOMER);
    replies.receive(earlier.number(), CustomerAnswer.INFORMATION, "1234");
    calledAgain(earlier).submit("UserTask_TreatReport", missedTheMail());
    List<OutgoingMail> mails = outbox.mails(number(earlier));
    assertThat(mails.get(mails.size() - 1).subject()).isEqualTo(mails.get(0).subject()).contains("sudah kami catat");
  }

  @Test
  @DisplayName("A ticket of the same type that was made a moment ago by a colleague is found when the ticket is saved")
  void made_meanwhile() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")))
        .submit("UserTask_ConfirmEmail", ownEmail());
    assertThat(call.form()).containsEntry("openTickets", "[]");
    TicketAtWork colleagues = ticketIn(TicketStatus.LOGGED);
    assertThat(call.trySubmit(with(LINKAJA_TICKET, "sameOpenTicket", null)).message()).contains("[sameOpenTicket]");
    assertThat(call.form().get("openTickets").toString()).contains(number(colleagues));
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "sameOpenTicket", number(colleagues)))
        .submit("UserTask_TreatReport", GOT_THE_MAIL);
    assertThat(tickets.get(colleagues.number()).repeatCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("In a repeat report the customer can be corrected and hang up, but there is no kind of complaint to change")
  void call_bar() {
    CallAtDesk call = calledAgain(ticketIn(TicketStatus.RESOLVED));
    JsonNode bar = as("desi").get("/api/desk/tasks/" + call.taskId()).ok();
    assertThat(bar.path("actions")).extracting(JsonNode::asText).containsExactly("correctCustomer", "noteProblem", "handOver", "abandon");
    assertThat(bar.path("problem").asText()).isEqualTo("Permintaan Layanan Pembayaran via LinkAja");
    assertThat(bar.path("problemId").isNull()).as("files belong to tickets that are made").isTrue();
    call.submit("UserTask_TreatReport", missedTheMail()).submit("UserTask_ConfirmEmail", ownEmail());
    bar = as("desi").get("/api/desk/tasks/" + call.taskId()).ok();
    assertThat(bar.path("actions")).extracting(JsonNode::asText).doesNotContain("correctComplaint");
    assertThat(bar.path("problemId").isNumber()).isTrue();
    assertThat(call.action("abandon").status()).isEqualTo(204);
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.ABANDONED);
  }

  @Test
  @DisplayName("Handed over in the middle, the colleague notes with a signature of his own (C1-e2)")
  void handed_over() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = calledAgain(earlier);
    assertThat(as("desi").put("/api/drafts/tasks/" + call.taskId(), Map.of("note", "Sudah diketik Desi")).status()).isEqualTo(200);
    assertThat(call.action("hand-over", Map.of("to", "budi")).status()).isEqualTo(204);
    CallAtDesk budis = call.of(as("budi"));
    assertThat(budis.form()).containsEntry("note", "Sudah diketik Desi").containsEntry("signature", "CC.55.BUDI");
    budis.submit("UserTask_TreatReport", with(missedTheMail(), "note", "Sudah diketik Desi"));
    assertThat(last(earlier, EventKind.REPEAT)).extracting(TicketEvent::reason, TicketEvent::actor)
        .containsExactly("Sudah diketik Desi CC.55.BUDI", "budi");
  }

  @Test
  @DisplayName("Verification, apology and the question about the mail cannot be skipped (C1-a to C1-c)")
  void nothing_is_skipped() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    CallAtDesk call = calledAgain(earlier);
    assertThat(call.trySubmit(with(GOT_THE_MAIL, "reportVerified", null)).message()).contains("[reportVerified]");
    assertThat(call.trySubmit(with(GOT_THE_MAIL, "emailArrived", null)).message()).contains("[emailArrived]");
    assertThat(call.trySubmit(with(GOT_THE_MAIL, "noteAfterEmail", " ")).message()).contains("[noteAfterEmail]");
    assertThat(call.trySubmit(with(GOT_THE_MAIL, "noteAfterEmail", "x".repeat(3901))).message()).contains("paling banyak 3900");
    assertThat(call.trySubmit(with(GOT_THE_MAIL, "problemChoice", "other", "complaints", List.of("Z9"))).message()).contains("omplaint");
    assertThat(tickets.get(earlier.number()).repeatCount()).isZero();
    assertThat(call.step()).isEqualTo("UserTask_TreatReport");
  }

  private void attach(long problemId) {
    byte[] content = "transaksi 123".getBytes(StandardCharsets.UTF_8);
    try {
      attachments.add(problemId, "bukti.txt", content.length, new ByteArrayInputStream(content), "desi");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertNothingShown(CallAtDesk call, TicketAtWork ticket) {
    Ticket hidden = tickets.get(ticket.number());
    Map<String, Object> form = new HashMap<>(call.form());
    form.remove("complaintOptions");
    assertThat(as("desi").get("/api/desk/tasks/" + call.taskId()).ok().path("problem").asText(null)).isNull();
    assertThat(form.get("complaint")).isNull();
    assertThat(form.toString()).doesNotContain(hidden.summary(), hidden.customer().name(), hidden.email(), hidden.description(),
        hidden.serviceType(), "Active");
  }

  /** @return a ticket of this test's customer */
  private TicketAtWork ticketIn(TicketStatus status) {
    CallAtDesk call = CallAtDesk.taken(as("desi"), customer).submit("UserTask_RecordProblems", Map.of("complaints", List.of("E5.3")))
        .submit("UserTask_ConfirmEmail", ownEmail()).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    long number = ticket(call).number();
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    return new TicketAtWork(this::as, number).moveTo(status);
  }

  /** @return the call of the same customer who asks about this ticket */
  private CallAtDesk calledAgain(TicketAtWork earlier) {
    return CallAtDesk.taken(as("desi"), customer)
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(number(earlier))));
  }

  private Map<String, Object> ownEmail() {
    return Map.of("emailChoice", "own", "email", email, "emailAgreed", true);
  }

  private Map<String, Object> missedTheMail() {
    return Map.of("reportVerified", true, "emailArrived", "no", "email", email, "emailAgreed", true, "problemChoice", "same", "note", SOP_NOTE);
  }

  private TicketEvent last(TicketAtWork ticket, EventKind kind) {
    List<TicketEvent> events = tickets.events(ticket.number()).stream().filter(event -> event.kind() == kind).toList();
    return events.get(events.size() - 1);
  }

  /** @return when the timers of the ticket's status are due */
  private List<Instant> timers(TicketAtWork ticket) {
    return engine.getManagementService().createJobQuery().processInstanceId(instance("ticket-lifecycle", number(ticket)).getId())
        .timers().list().stream().map(Job::getDuedate).map(Date::toInstant).toList();
  }

  private static String number(TicketAtWork ticket) {
    return Long.toString(ticket.number());
  }

  private static String spoken(long number) {
    return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
  }
}
