package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;

class CorrectionTest extends ProcessTest {

  @Test
  @DisplayName("The customer's data is corrected at the first step; the step at hand stays open (D)")
  void customer_at_first_step() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    String step = call.taskId();
    assertThat(call.action("correct-customer").status()).isEqualTo(200);
    assertThat(call.form()).containsEntry("customerName", "Siti Rahma").containsEntry("phone", "0812-3456-7890").containsEntry("email", null);
    assertThatCall(call).isWaitingAt("UserTask_RecordProblems", "UserTask_CorrectCustomer");
    call.submit("UserTask_CorrectCustomer", with(SITI, "customerName", "Sinta Rahma", "customerId", "5123 4567 8901"));
    assertThatCall(call).isWaitingAtExactly("UserTask_RecordProblems").hasPassed("EndEvent_CustomerCorrected");
    assertThat(call.taskId()).isEqualTo(step);
    assertThat(calls.get(call.number()).customer())
        .isEqualTo(new Customer("Ibu", "Sinta Rahma", "+6281234567890", "512345678901", null));
  }

  @Test
  @DisplayName("Corrected data shows in the ticket that is being made; a changed address needs the customer's agreement (D, B6)")
  void customer_at_ticket_step() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.action("correct-customer");
    assertThat(call.form()).containsEntry("email", "siti@gmail.com").containsEntry("recordedEmail", "siti@gmail.com");
    for (String shown : List.of("siti@gmail.com", "sinta@gmail.com")) {
      Answer refused = call.trySubmit(with(SITI, "email", "sinta@gmail.com", "recordedEmail", shown));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.message()).contains("[emailAgreed]");
    }
    assertThat(calls.get(call.number()).customer().email()).isEqualTo("siti@gmail.com");

    call.submit("UserTask_CorrectCustomer", with(SITI, "customerName", "Sinta", "phone", "021-7261122", "email", "sinta@gmail.com", "emailAgreed", true));
    assertThat(call.form()).extractingByKey("descriptionEnd").asString().contains("Nama pelanggan : Ibu Sinta\n", "Email : sinta@gmail.com\n",
        "No. Telp. : (021) 7261122\n");
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(call).email()).isEqualTo("sinta@gmail.com");
    assertThat(records(call)).extracting(record -> record.customer(), record -> record.phone())
        .containsOnly(tuple("Ibu Sinta", "+62217261122"));
  }

  @Test
  @DisplayName("A correction may be completed after the call, when nobody is on the line to be handed over or to hang up (D)")
  void after_the_call() {
    CallAtDesk call = closedWithCorrectionOpen();
    assertThat(as("desi").get("/api/desk/tasks/" + call.taskId()).ok().path("actions")).isEmpty();
    call.submit("UserTask_CorrectCustomer", with(SITI, "customerName", "Sinta Rahma"));
    assertThatPassed("customer-handling", call.number()).contains("EndEvent_CallClosed", "EndEvent_CustomerCorrected");
    assertThat(calls.get(call.number()).customer().name()).isEqualTo("Sinta Rahma");
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
  }

  @Test
  @DisplayName("A correction that is forgotten is dropped a day after it was opened, and nothing of the call runs any more (D)")
  void forgotten_correction() {
    CallAtDesk call = closedWithCorrectionOpen();
    assertThatCall(call).isWaitingAt("UserTask_CorrectCustomer").isNotWaitingAt("UserTask_CloseCall");
    fire("customer-handling", call.number(), "BoundaryEvent_CorrectionForgotten");
    assertThatPassed("customer-handling", call.number()).contains("EndEvent_CallClosed", "EndEvent_CorrectionDropped");
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call.number()).count()).isZero();
    assertThat(calls.get(call.number()).customer().name()).isEqualTo("Siti Rahma");
  }

  @Test
  @DisplayName("Asking for the correction again leads back to the one that is open (D)")
  void asked_twice() {
    CallAtDesk call = callAbout("A1b");
    String step = call.taskId();
    String correction = call.action("correct-customer").ok().get("taskId").asText();
    Answer again = as("desi").post("/api/desk/tasks/" + step + "/correct-customer", Map.of());
    assertThat(again.ok().get("taskId").asText()).isEqualTo(correction);
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(call.number()).count()).isEqualTo(2);
  }

  @Test
  @DisplayName("Correcting a name leaves an address that was agreed to as it is (D, B6)")
  void name_alone() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.action("correct-customer");
    call.submit("UserTask_CorrectCustomer", with(SITI, "customerName", "Sinta", "email", "siti@gmail.com"));
    assertThat(calls.get(call.number()).emailConfirmed()).isTrue();
    assertThat(calls.get(call.number()).customer().name()).isEqualTo("Sinta");
    assertThat(call.step()).isEqualTo("UserTask_CreateTicket");
  }

  @Test
  @DisplayName("At the answer the complaint turns out to be another: the same problem starts again (D)")
  void complaint_at_answer() {
    CallAtDesk call = callAbout("A1b");
    assertThat(call.action("correct-complaint").status()).isEqualTo(200);
    assertThat(call.form()).extractingByKey("complaintOptions").asString().contains("A2b", "OTHER");
    call.submit("UserTask_CorrectComplaint", Map.of("newComplaint", "E5.3", "complaintNote", "Ternyata LinkAja"));
    assertThatPassed("problem-handling", call.number()).contains("ServiceTask_CorrectComplaint", "EndEvent_ComplaintCorrected")
        .doesNotContain("EndEvent_ProblemAnswered");
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
    assertThat(problems(call)).extracting(Problem::complaint, Problem::label, Problem::note, Problem::outcome)
        .containsExactly(tuple("E5.3", "Permintaan Layanan Pembayaran via LinkAja", "Ternyata LinkAja", null));
  }

  @Test
  @DisplayName("At the ticket the complaint turns out to have an answer: it is explained and no ticket is made (D)")
  void complaint_at_ticket() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.action("correct-complaint");
    call.submit("UserTask_CorrectComplaint", Map.of("newComplaint", "A6b"));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThatCall(call).isWaitingAtExactly("UserTask_CloseCall");
    assertThat(problems(call)).extracting(Problem::complaint, Problem::outcome).containsExactly(tuple("A6b", Outcome.ANSWERED));
    assertThat(tickets.ofCall(call.number())).isEmpty();
  }

  private CallAtDesk closedWithCorrectionOpen() {
    CallAtDesk call = callAbout("A1b").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    String closing = call.taskId();
    call.action("correct-customer");
    as("desi").submit(closing, Map.of("moreProblems", "no"));
    return call;
  }
}
