package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.CallAtDesk;

class AbandonTest extends ProcessTest {

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"UserTask_RecordProblems", "UserTask_ExplainAnswer", "UserTask_ConfirmEmail", "UserTask_CreateTicket",
      "UserTask_CorrectCustomer", "UserTask_CorrectComplaint", "UserTask_CloseCall"})
  @DisplayName("The customer hangs up at any step: the call is closed as such and nothing stays open (D)")
  void at_step(String step) {
    CallAtDesk call = at(step);
    assertThat(call.step()).isEqualTo(step);
    assertThat(call.action("abandon").status()).isEqualTo(204);
    assertThat(call.taskId()).isNull();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call.number()).count()).isZero();
    assertThatPassed("customer-handling", call.number()).contains("ServiceTask_AbandonCall", "EndEvent_CallAbandoned")
        .doesNotContain("EndEvent_CallClosed");
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.ABANDONED);
    assertThat(calls.get(call.number()).closedAt()).isNotNull();
    assertThat(problems(call)).extracting(Problem::outcome).doesNotContainNull();
  }

  @Test
  @DisplayName("What was recorded before the customer hung up stays: answers, tickets, CRM and APKT (D)")
  void recorded_stays() {
    CallAtDesk call = callAbout("A1b", "E5.3", "A3a").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"))
        .submit("UserTask_ConfirmEmail", OWN_EMAIL).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    call.action("abandon");
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.ANSWERED, Outcome.ESCALATED, Outcome.ABANDONED);
    assertThat(records(call)).hasSize(4);
    assertThat(instance("ticket-lifecycle", Long.toString(ticket(call).number()))).isNotNull();
  }

  private CallAtDesk at(String step) {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    if (step.equals("UserTask_RecordProblems")) {
      return call;
    }
    boolean answered = List.of("UserTask_ExplainAnswer", "UserTask_CloseCall", "UserTask_CorrectComplaint").contains(step);
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of(answered ? "A1b" : "E5.3")));
    switch (step) {
      case "UserTask_CreateTicket" -> call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
      case "UserTask_CorrectCustomer" -> call.action("correct-customer");
      case "UserTask_CorrectComplaint" -> call.action("correct-complaint");
      case "UserTask_CloseCall" -> call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
      default -> { }
    }
    return call;
  }
}
