package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.testing.CallAtDesk;

class HonestEndingsTest extends ProcessTest {

  @Test
  @DisplayName("What is not about the app: the form says where to go with it, and CRM and APKT say what it was about (D)")
  void not_about_the_app() {
    CallAtDesk call = ending("N1");
    assertThat(call.form().get("otherSubjects").toString()).contains("Gangguan atau listrik padam", "P2TL");
    call.submit("UserTask_ExplainAnswer", Map.of("otherSubject", "Gangguan atau listrik padam", "solved", "yes"));
    assertRecorded(call, Outcome.OTHER_SUBJECT, "New PLN Mobile – Bukan tentang aplikasi: Gangguan atau listrik padam");
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_KeepWords", "ServiceTask_RecordEnding", "EndEvent_EndingRecorded");
    assertThat(call.form()).containsEntry("answered", 1);
  }

  @Test
  @DisplayName("It turns out to be about the app after all: it becomes a ticket (B1)")
  void about_the_app_after_all() {
    CallAtDesk call = ending("N1").submit("UserTask_ExplainAnswer", Map.of("otherSubject", "Gangguan atau listrik padam",
        "solved", "no", "unsolvedNote", "Menu pengaduan tidak dapat dibuka"));
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
    assertThat(records(call)).isEmpty();
  }

  @Test
  @DisplayName("The customer drops it before anything was told: it is recorded at once, without a step more (D)")
  void dropped_at_once() {
    CallAtDesk call = ending("N2");
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertRecorded(call, Outcome.DROPPED, "New PLN Mobile – Tidak jadi – dibatalkan pelanggan");
    assertThatPassed("problem-handling", call.number()).containsExactly("StartEvent_ProblemTaken", "BusinessRuleTask_DecideResolution",
        "Gateway_AnswerKnown", "ServiceTask_RecordAtOnce", "EndEvent_RecordedAtOnce");
  }

  @Test
  @DisplayName("The customer drops it in the middle of a step: it is recorded so, and the next problem comes (D)")
  void dropped_in_the_middle() {
    CallAtDesk call = callAbout("E5.3", "A1b");
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
    assertThat(call.action("drop-problem").status()).isEqualTo(200);
    assertThat(call.step()).isEqualTo("UserTask_ExplainAnswer");
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.DROPPED, null);
    assertThat(records(call)).hasSize(2).extracting(ContactRecord::remark)
        .containsOnly("New PLN Mobile – Permintaan Layanan Pembayaran via LinkAja – dibatalkan pelanggan");
    assertThatPassed("problem-handling", call.number()).contains("StartEvent_ComplaintCorrectionRequested", "ServiceTask_RecordDropped", "EndEvent_DropRecorded");
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(call.action("drop-problem").status()).as("there is no problem at this step").isEqualTo(400);
  }

  @Test
  @DisplayName("The customer has an e-mail address and does not give it: that is what is recorded, and there is no ticket (B3-g)")
  void email_refused() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", Map.of("emailChoice", "refused"));
    assertRecorded(call, Outcome.EMAIL_REFUSED, "New PLN Mobile – Permintaan Layanan Pembayaran via LinkAja – tidak dieskalasi, "
        + "pelanggan menolak memberi email");
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_RecordEmailRefused", "EndEvent_EmailRefused");
    assertThat(call.form()).containsEntry("notEscalated", 1);
  }

  @Test
  @DisplayName("A question that is in no list is answered and recorded in the customer's words (A-P2)")
  void answered_in_own_words() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI).submit("UserTask_RecordProblems",
        Map.of("endings", List.of("N3"), "complaintNote", "Apakah PLN Mobile\nbisa di tablet?"));
    assertThat(call.form()).containsEntry("customerQuestion", "Apakah PLN Mobile bisa di tablet?");
    assertThat(call.trySubmit(Map.of("customerQuestion", "Bisa di tablet?", "solved", "yes")).message()).contains("[answerGiven]");
    call.submit("UserTask_ExplainAnswer", Map.of("customerQuestion", "Bisa di tablet?", "answerGiven", "Bisa, dari Play Store.",
        "solved", "yes"));
    assertRecorded(call, Outcome.ANSWERED_OTHER, "New PLN Mobile – Bisa di tablet?");
    assertThat(problems(call)).extracting(Problem::note)
        .containsExactly("Apakah PLN Mobile\nbisa di tablet?\nJawaban yang sudah diberikan: Bisa, dari Play Store.");
  }

  @Test
  @DisplayName("An own answer that does not help is in the ticket, with the question (B3)")
  void own_answer_did_not_help() {
    CallAtDesk call = ending("N3").submit("UserTask_ExplainAnswer", Map.of("customerQuestion", "Bisa di tablet?",
        "answerGiven", "Bisa, dari Play Store.", "solved", "no")).submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form().get("description").toString()).contains("Bisa di tablet?", "Bisa, dari Play Store.");
    // a ticket of the customer may be looked at again after the customer dropped the new one
    call.action("drop-problem");
    assertRecorded(call, Outcome.DROPPED, "New PLN Mobile – Bisa di tablet? – dibatalkan pelanggan");
  }

  @Test
  @DisplayName("Other endings are offered beside the complaints, and only they (D)")
  void offered() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    assertThat(call.form().get("endingOptions").toString()).contains("N1", "Bukan tentang aplikasi", "N2", "Tidak jadi", "N3");
    assertThat(call.trySubmit(Map.of()).message()).contains("[complaints]");
  }

  private CallAtDesk ending(String code) {
    return CallAtDesk.taken(as("desi"), SITI).submit("UserTask_RecordProblems", Map.of("endings", List.of(code)));
  }

  private void assertRecorded(CallAtDesk call, Outcome outcome, String remark) {
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(outcome);
    assertThat(records(call)).hasSize(2).allSatisfy(record -> {
      assertThat(record.outcome()).isEqualTo(outcome.name());
      assertThat(record.issueStatus()).isEqualTo(CLOSED);
      assertThat(record.remark()).isEqualTo(remark);
    });
    assertThat(tickets.ofCall(call.number())).isEmpty();
  }
}
