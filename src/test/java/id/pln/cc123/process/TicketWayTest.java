package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;

class TicketWayTest extends ProcessTest {

  @Test
  @DisplayName("A catalogue type goes straight to a ticket: Logged, six digits, signed, recorded as escalation (B1 to B5)")
  void catalogue_type() {
    CallAtDesk call = callAbout("E5.3");
    ProcessInstance problem = instance("problem-handling", call.number());
    BpmnAwareTests.assertThat(problem).isWaitingAtExactly("UserTask_ConfirmEmail");
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    BpmnAwareTests.assertThat(problem).isWaitingAtExactly("UserTask_CreateTicket");
    assertThat(call.form()).containsEntry("serviceGroup", "MODUL PEMBAYARAN DAN PEMBELIAN")
        .containsEntry("serviceType", "Permintaan Layanan Pembayaran via LinkAja").containsEntry("callType", "Service Request");
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    BpmnAwareTests.assertThat(problem).isEnded().hasPassed("ServiceTask_CreateTicket", "ServiceTask_RecordEscalated", "EndEvent_ProblemEscalated")
        .hasNotPassed("UserTask_ExplainAnswer", "ServiceTask_NoteUnsolved");

    Ticket ticket = ticket(call);
    assertThat(Long.toString(ticket.number())).matches("[0-9]{6,}");
    assertThat(ticket.status()).isEqualTo(TicketStatus.LOGGED);
    assertThat(ticket.serviceFamily()).isEqualTo("32. NEW PLN MOBILE");
    assertThat(ticket.description()).isEqualTo("Mohon bantuannya, saldo terpotong tetapi token tidak muncul.\n"
        + "Nama pelanggan : Ibu Siti Rahma\nEmail : siti@gmail.com\nNo. Telp. : 0812-3456-7890\nCC.54.DESI");
    String remark = "New PLN Mobile – Permintaan Layanan Pembayaran via LinkAja – eskalasi ITSM";
    assertThat(records(call))
        .extracting(r -> r.system().name(), ContactRecord::issueStatus, ContactRecord::issueType, ContactRecord::subIssueType,
            ContactRecord::remark, ContactRecord::ticketNumber)
        .containsExactlyInAnyOrder(tuple("CRM", CLOSED, "Lain-lain", "lain-lain", remark, ticket.number()),
            tuple("APKT", CLOSED, "Lain-lain", "lain-lain", remark, ticket.number()));
    BpmnAwareTests.assertThat(instance("ticket-lifecycle", Long.toString(ticket.number()))).isWaitingAt("UserTask_AssignTicket");
    assertThat(as("desi").get("/api/tickets/" + ticket.number()).ok().path("status").asText()).isEqualTo("Logged");
  }

  @Test
  @DisplayName("The closing step shows the ticket number in groups to read out (B4, B7)")
  void closing_shows_the_number() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    String number = Long.toString(ticket(call).number());
    assertThatCall(call).isWaitingAtExactly("UserTask_CloseCall");
    assertThat(call.form()).containsEntry("salutation", "Ibu").extractingByKey("tickets").asString()
        .contains(number.substring(0, 3) + " " + number.substring(3)).contains("Pembayaran LinkAja gagal");
  }

  @Test
  @DisplayName("A complaint that is in no list needs the customer's words and becomes a ticket (B1)")
  void other_complaint() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    Answer refused = call.trySubmit(Map.of("complaints", List.of("OTHER")));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).contains("Keterangan keluhan wajib diisi");
    assertThat(problems(call)).isEmpty();
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("OTHER"), "complaintNote", "Aplikasi berbahasa Inggris"));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form()).containsEntry("summary", "Aplikasi berbahasa Inggris")
        .extractingByKey("description").asString().contains("Aplikasi berbahasa Inggris");
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(records(call)).extracting(ContactRecord::remark)
        .containsOnly("New PLN Mobile – Aplikasi berbahasa Inggris – eskalasi ITSM");
  }

  @Test
  @DisplayName("Each problem of a call goes its own way, each escalated one has its own ticket, the e-mail is spelled once (B2, B6)")
  void several_problems() {
    CallAtDesk call = callAbout("A1b", "E5.3", "E1.1");
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    call.submit("UserTask_CreateTicket", Map.of("callType", "Service Request", "serviceGroup", "INSTALASI",
        "serviceType", "Download Aplikasi", "summary", "Pelanggan tidak dapat download", "description", "Mohon bantuannya.",
        "sameOpenTicket", "new"));
    assertThatCall(call).isWaitingAtExactly("UserTask_CloseCall");
    assertThat(problems(call)).extracting(Problem::complaint, Problem::outcome, problem -> problem.ticketNumber() != null)
        .containsExactly(tuple("A1b", Outcome.ANSWERED, false), tuple("E5.3", Outcome.ESCALATED, true), tuple("E1.1", Outcome.ESCALATED, true));
    assertThat(tickets.ofCall(call.number())).extracting(Ticket::number).hasSize(2).doesNotHaveDuplicates();
    assertThat(tickets.ofCall(call.number())).extracting(Ticket::problemId).doesNotHaveDuplicates();
    assertThatPassed("problem-handling", call.number()).filteredOn("UserTask_ConfirmEmail"::equals).hasSize(1);
    assertThat(records(call)).hasSize(6);
    for (Ticket ticket : tickets.ofCall(call.number())) {
      BpmnAwareTests.assertThat(instance("ticket-lifecycle", Long.toString(ticket.number()))).isActive();
    }
  }

  @Test
  @DisplayName("Without any e-mail address there is no ticket; CRM and APKT know that it was not escalated (B3-g, derived)")
  void no_email() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", Map.of("emailChoice", "none"));
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_RecordNotEscalated", "EndEvent_NotEscalated")
        .doesNotContain("UserTask_CreateTicket");
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.NOT_ESCALATED);
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::issueStatus, ContactRecord::remark).containsOnly(tuple(CLOSED,
        "New PLN Mobile – Permintaan Layanan Pembayaran via LinkAja – tidak dieskalasi, pelanggan tidak memiliki email"));
    assertThat(call.form()).containsEntry("notEscalated", 1).containsEntry("tickets", "[]");
  }

  @Test
  @DisplayName("Another person's address is used with that person's name (derived)")
  void email_of_another_person() {
    CallAtDesk call = callAbout("E5.3");
    Answer refused = call.trySubmit(Map.of("emailChoice", "other", "email", "anak@gmail.com", "emailAgreed", true));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).contains("Nama pemilik alamat e-mail wajib diisi");
    call.submit("UserTask_ConfirmEmail",
        Map.of("emailChoice", "other", "emailOwnerName", "Rina", "email", "anak@gmail.com", "emailAgreed", true));
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(call).email()).isEqualTo("anak@gmail.com");
    assertThat(ticket(call).emailOwnerName()).isEqualTo("Rina");
    assertThat(ticket(call).description()).contains("Email : anak@gmail.com (milik Rina)");
  }

  @Test
  @DisplayName("An address that the customer has not agreed to is not used (B6)")
  void email_not_agreed() {
    CallAtDesk call = callAbout("E5.3");
    Answer refused = call.trySubmit(Map.of("emailChoice", "own", "email", "siti@gmail.com"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).contains("[emailAgreed]");
    assertThat(calls.get(call.number()).emailConfirmed()).isFalse();
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
  }

  @Test
  @DisplayName("Another problem that comes up at the end is handled in the same call (D)")
  void another_problem_at_closing() {
    CallAtDesk call = callAbout("A1b").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "yes"));
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A3a")));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(problems(call)).extracting(Problem::complaint, Problem::outcome)
        .containsExactly(tuple("A1b", Outcome.ANSWERED), tuple("A3a", Outcome.ANSWERED));
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(records(call)).hasSize(4);
  }

  @Test
  @DisplayName("The ticket's process starts in the transaction that makes the ticket: if it cannot, there is neither (B3-i)")
  void ticket_and_its_process_or_neither() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    String task = call.taskId();
    engine.getRepositoryService().suspendProcessDefinitionByKey("ticket-lifecycle");
    try {
      assertThat(call.trySubmit(LINKAJA_TICKET).status()).isGreaterThanOrEqualTo(400);
    } finally {
      engine.getRepositoryService().activateProcessDefinitionByKey("ticket-lifecycle");
    }
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(records(call)).isEmpty();
    assertThat(call.taskId()).isEqualTo(task);
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(instance("ticket-lifecycle", Long.toString(ticket(call).number()))).isNotNull();
  }
}
