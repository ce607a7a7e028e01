package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.MailStatus;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

class TicketLifecycleTest extends ProcessTest {

  @Test
  @DisplayName("A new ticket writes the customer a mail with number, summary and what happens next, and waits for the Service Desk (B3-j, B4, B7)")
  void logged() {
    Ticket ticket = newTicket();
    ProcessInstance lifecycle = instance("ticket-lifecycle", number(ticket));
    BpmnAwareTests.assertThat(lifecycle).isWaitingAtExactly("UserTask_ReviewLoggedTicket").hasPassed("ServiceTask_MailTicketNumber")
        .variables().containsEntry("ticketNumber", number(ticket));
    BpmnAwareTests.assertThat(lifecycle).task().hasCandidateGroup("service-desk").isNotAssigned();
    List<OutgoingMail> mails = outbox.mails(number(ticket));
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).to()).isEqualTo("siti@gmail.com");
    assertThat(mails.get(0).subject()).isEqualTo("[Tiket " + number(ticket) + "] Laporan Anda sudah kami catat");
    assertThat(mails.get(0).text()).startsWith("Ibu Siti Rahma yang terhormat,")
        .contains("Nomor tiket: " + number(ticket), "Ringkasan: Pembayaran LinkAja gagal", "bagian terkait", "e-mail");
    assertThat(mails.get(0).status()).isEqualTo(MailStatus.PENDING);
  }

  @Test
  @DisplayName("The Service Desk sees a Logged ticket with its history and adds a note; the status stays (B3-j, B3-k)")
  void service_desk_note() {
    Ticket ticket = newTicket();
    ProcessInstance lifecycle = instance("ticket-lifecycle", number(ticket));
    String task = taskOf(ticket);
    JsonNode form = as("sari").get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false").ok();
    assertThat(form.at("/shownStatus/value").asText()).isEqualTo("Logged");
    assertThat(form.at("/shownDescription/value").asText()).contains("CC.54.DESI");

    assertThat(as("sari").submit(task, Map.of("reviewNote", "Menunggu data dari modul pembayaran")).status()).isEqualTo(204);
    BpmnAwareTests.assertThat(lifecycle).isWaitingAtExactly("UserTask_ReviewLoggedTicket").hasPassed("ServiceTask_SaveReview");
    assertThat(taskOf(ticket)).isNotEqualTo(task);
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.LOGGED);
    List<TicketEvent> events = tickets.events(ticket.number());
    assertThat(events.get(events.size() - 1)).satisfies(note -> {
      assertThat(note.actor()).isEqualTo("sari");
      assertThat(note.reason()).isEqualTo("Menunggu data dari modul pembayaran");
      assertThat(note.toStatus()).isEqualTo(TicketStatus.LOGGED);
    });
  }

  @Test
  @DisplayName("A CSO cannot do the Service Desk's step, and an empty note is refused (B3-j)")
  void refused() {
    Ticket ticket = newTicket();
    String task = taskOf(ticket);
    Answer byCso = as("desi").submit(task, Map.of("reviewNote", "x"));
    assertThat(byCso.status()).isBetween(400, 403);
    Answer empty = as("sari").submit(task, Map.of("reviewNote", " "));
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.message()).contains("wajib diisi");
    assertThat(taskOf(ticket)).isEqualTo(task);
    assertThat(tickets.events(ticket.number())).hasSize(1);
  }

  private Ticket newTicket() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    return ticket(call);
  }

  private String taskOf(Ticket ticket) {
    return as("sari").get("/engine-rest/task?processInstanceBusinessKey=" + number(ticket)).ok().at("/0/id").asText();
  }

  private static String number(Ticket ticket) {
    return Long.toString(ticket.number());
  }
}
