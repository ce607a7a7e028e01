package id.pln.cc123.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
import id.pln.cc123.contactrecord.RecordState;
import id.pln.cc123.testing.CallAtDesk;

class ExplainedProblemTest extends ProcessTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  @Test
  @DisplayName("A problem that is explained is recorded in CRM and APKT in the SOP's words and needs no ticket (A-P1, A-P2)")
  void explained() {
    CallAtDesk call = callAbout("A1b");
    assertThat(call.form()).containsEntry("salutation", "Ibu");
    ProcessInstance problem = instance("problem-handling", call.number());
    BpmnAwareTests.assertThat(problem).isWaitingAtExactly("UserTask_ExplainAnswer").task().isAssignedTo("desi");
    call.submit("UserTask_ExplainAnswer", Map.of("platform", "Android", "osVersion", "12", "freeMemoryMb", 100, "solved", "yes"));
    BpmnAwareTests.assertThat(problem).isEnded();
    assertThatPassed("problem-handling", call.number()).containsExactly("StartEvent_ProblemTaken", "BusinessRuleTask_DecideResolution",
        "Gateway_AnswerKnown", "UserTask_ExplainAnswer", "Gateway_PaymentDateGiven", "Gateway_SolvedOnCall",
        "ServiceTask_RecordAnswered", "EndEvent_ProblemAnswered");
    assertThat(records(call)).extracting(r -> r.system().name(), ContactRecord::issueStatus, ContactRecord::issueType,
        ContactRecord::subIssueType, ContactRecord::remark, ContactRecord::customer, ContactRecord::recordedBy, ContactRecord::state)
        .containsExactlyInAnyOrder(
            tuple("CRM", CLOSED, "Lain-lain", "lain-lain", "New PLN Mobile – Tidak dapat download atau instal aplikasi",
                "Ibu Siti Rahma", "desi", RecordState.RECORDED),
            tuple("APKT", CLOSED, "Lain-lain", "lain-lain", "New PLN Mobile – Tidak dapat download atau instal aplikasi",
                "Ibu Siti Rahma", "desi", RecordState.RECORDED));

    assertThat(call.form()).containsEntry("tickets", "[]").containsEntry("notEscalated", 0);
    ProcessInstance whole = instance("customer-handling", call.number());
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    BpmnAwareTests.assertThat(whole).isEnded().hasPassed("EndEvent_CallClosed").hasNotPassed("EndEvent_CallAbandoned");
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.ANSWERED);
    assertThat(tickets.ofCall(call.number())).isEmpty();
    assertThat(call.taskId()).isNull();
  }

  @Test
  @DisplayName("What is explained but not solved becomes a ticket that is filled in with what is known (D, B3)")
  void explained_but_not_solved() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI).submit("UserTask_RecordProblems",
        Map.of("complaints", List.of("A1b"), "complaintNote", "Unduhan berhenti di 50%"));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "no", "unsolvedNote", "Memori cukup tetapi tetap gagal"));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form()).containsEntry("callType", "Incident").containsEntry("serviceFamily", "32. NEW PLN MOBILE")
        .containsEntry("serviceGroup", "INSTALASI").containsEntry("summary", "Tidak dapat download atau instal aplikasi")
        .containsEntry("signature", "CC.54.DESI")
        .containsEntry("description", "Mohon bantuannya: Tidak dapat download atau instal aplikasi.\nUnduhan berhenti di 50%\n"
            + "Memori cukup tetapi tetap gagal")
        .containsEntry("descriptionEnd",
            "Nama pelanggan : Ibu Siti Rahma\nEmail : siti@gmail.com\nNo. Telp. : 0812-3456-7890\nCC.54.DESI");
    assertThatPassed("problem-handling", call.number())
        .contains("ServiceTask_NoteUnsolved", "Gateway_EmailConfirmed", "ServiceTask_SaveEmail", "Gateway_HasEmail")
        .doesNotContain("ServiceTask_RecordAnswered");
    assertThat(records(call)).isEmpty();
  }

  @Test
  @DisplayName("A refund that is later than H+14 working days goes to the Service Desk even if the CSO says solved (A6g)")
  void refund_overdue() {
    CallAtDesk call = callAbout("A6g");
    call.submit("UserTask_ExplainAnswer", Map.of("paymentDate", TODAY.minusDays(60).toString(), "solved", "yes"));
    assertThatPassed("problem-handling", call.number()).contains("BusinessRuleTask_CheckRefundDeadline", "ServiceTask_NoteUnsolved");
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
    assertThat(records(call)).isEmpty();
  }

  @Test
  @DisplayName("A refund that is still within H+14 working days is explained (A6g)")
  void refund_in_time() {
    CallAtDesk call = callAbout("A6g");
    call.submit("UserTask_ExplainAnswer", Map.of("paymentDate", TODAY.minusDays(1).toString(), "solved", "yes"));
    assertThatPassed("problem-handling", call.number()).contains("BusinessRuleTask_CheckRefundDeadline", "ServiceTask_RecordAnswered");
    assertThat(records(call)).extracting(ContactRecord::outcome).containsExactly("ANSWERED", "ANSWERED");
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
  }

  @Test
  @DisplayName("What the calculator was told and said stands in the ticket's Description, so that nobody asks again (A1b, B3-g)")
  void calculator_in_the_ticket() {
    CallAtDesk call = callAbout("A1b");
    call.submit("UserTask_ExplainAnswer", Map.of("platform", "Android", "osVersion", "v 5,1", "freeMemoryMb", "0,5 GB", "solved", "no",
        "unsolvedNote", "Tetap gagal"));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form()).containsEntry("description", "Mohon bantuannya: Tidak dapat download atau instal aplikasi.\n"
        + "Jenis HP: Android; Versi Android/iOS: 5.1; Sisa memori: 512 MB; Dapat diinstal: ya; "
        + "Penjelasan: Aplikasi dapat diinstal: versi Android dan memori sudah memenuhi.\nTetap gagal");
    assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName("told").count()).isZero();
  }

  @Test
  @DisplayName("The payment date and the last day of the refund stand in the ticket in words (A6g, B3-g)")
  void refund_in_the_ticket() {
    CallAtDesk call = callAbout("A6g");
    call.submit("UserTask_ExplainAnswer", Map.of("paymentDate", "3-4-26", "solved", "yes"));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form().get("description")).asString()
        .containsPattern("Tanggal pembayaran: 3 April 2026, Jumat; Batas refund: 2\\d April 2026, \\w+; Sudah lewat: ya");
  }

  @Test
  @DisplayName("A changed table shows on the answer that is read from it, at once (A6e, A1b, A6g)")
  void answers_show_their_tables() throws IOException {
    assertThat(callAbout("A1b").form().get("installationCheck")).asString().contains(">= 64.9", "Android Lollipop 5.1.x");
    assertThat(callAbout("A6g").form().get("refundDeadline")).asString().contains("workingDaysAfter(paymentDate, 14)");
    CallAtDesk call = callAbout("A6e");
    assertThat(call.form().get("adminFee")).asString().contains("\"whenPaymentMethod\":\"GOPAY\",\"whenMeterType\":\"prepaid\",\"fee\":1500");
    String table = Files.readString(Path.of("processes", "admin-fee.dmn"));
    engine.getRepositoryService().createDeployment()
        .addString("admin-fee.dmn", table.replace("<text>1500</text>", "<text>1600</text>")).deploy();
    try {
      assertThat(call.form().get("adminFee")).asString().contains("\"fee\":1600").doesNotContain("1500");
    } finally {
      engine.getRepositoryService().createDeployment().addString("admin-fee.dmn", table).deploy();
    }
  }
}
