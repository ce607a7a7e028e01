package id.pln.cc123.process;

import java.util.Map;

import jakarta.mail.internet.MimeMessage;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.CallStatus;
import id.pln.cc123.mail.MailStatus;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.CallAtDesk;

class MailDeliveryTest extends ProcessTest {

  @Test
  @DisplayName("The mail with the ticket number leaves in a job of its own and arrives as the SOP wants it (B4, B7)")
  void sent() throws Exception {
    String ticket = ticketFor("wati@gmail.com");
    ProcessInstance delivery = instance("mail-delivery", ticket);
    BpmnAwareTests.assertThat(delivery).isWaitingAtExactly("ServiceTask_SendMail");
    assertThat(mailServer.receivedBy("wati@gmail.com")).isEmpty();
    new FailingJob(engine, delivery.getId(), "ServiceTask_SendMail").run();
    BpmnAwareTests.assertThat(delivery).isEnded().hasPassed("EndEvent_MailSent");
    assertThat(mailServer.receivedBy("wati@gmail.com")).hasSize(1);
    MimeMessage mail = mailServer.receivedBy("wati@gmail.com").get(0);
    assertThat(mail.getSubject()).isEqualTo("[Tiket " + ticket + "] Laporan Anda sudah kami catat");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).startsWith("<ticket-number-" + ticket + "-");
    assertThat(outbox.mails(ticket)).extracting(OutgoingMail::status).containsExactly(MailStatus.SENT);
  }

  @Test
  @DisplayName("A mail server that is down is tried again after growing pauses, then it is an incident in words; once it is back one mail leaves (B7)")
  void server_down() {
    mailServer.down();
    String ticket = ticketFor("dewi@gmail.com");
    ProcessInstance delivery = instance("mail-delivery", ticket);
    FailingJob job = new FailingJob(engine, delivery.getId(), "ServiceTask_SendMail");
    job.failUntilGivenUp();
    assertThat(job.incidents()).hasSize(1);
    assertThat(job.incidents().get(0).getIncidentMessage())
        .contains("untuk tiket " + ticket + " belum diterima server e-mail", "ulangi");
    assertThat(outbox.mails(ticket)).extracting(OutgoingMail::status).containsExactly(MailStatus.PENDING);

    mailServer.up();
    job.run();
    BpmnAwareTests.assertThat(delivery).isEnded();
    assertThat(mailServer.receivedBy("dewi@gmail.com")).hasSize(1);
    assertThat(job.incidents()).isEmpty();
  }

  /** Neither the ticket nor the rest of the call waits for the mail. */
  private String ticketFor(String email) {
    CallAtDesk call = callAbout("E5.3")
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", email, "emailAgreed", true))
        .submit("UserTask_CreateTicket", LINKAJA_TICKET).submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    return Long.toString(ticket(call).number());
  }
}
