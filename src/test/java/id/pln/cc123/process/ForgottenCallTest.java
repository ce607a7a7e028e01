package id.pln.cc123.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.call.Call;
import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.EndedBy;
import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.CallAtDesk;

@DisplayName("A call that was left open by mistake")
class ForgottenCallTest extends ProcessTest {

  private static final Duration LONG_AGO = Duration.ofHours(3).plusMinutes(1);
  private static final Path MODEL = Path.of("processes", "forgotten-call.bpmn");

  private boolean changed;

  @AfterEach
  void modelAsItWas() throws IOException {
    if (changed) {
      deploy(Files.readString(MODEL));
    }
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"UserTask_RecordProblems", "UserTask_ExplainAnswer", "UserTask_CorrectCustomer", "UserTask_CloseCall"})
  @DisplayName("is closed as cut off at any step, and counts as such apart from customers who hang up (D)")
  void closed(String step) {
    CallAtDesk call = at(step);
    takenAgo(call, LONG_AGO);
    lookForForgottenCalls();
    assertThat(call.taskId()).isNull();
    assertThat(running(call)).isZero();
    assertThatPassed("customer-handling", call.number()).contains("ServiceTask_AbandonCall", "EndEvent_CallAbandoned");
    assertThatEnded(call, CallStatus.ABANDONED, EndedBy.TIMER);
    assertThat(calls.get(call.number()).closedAt()).isNotNull();
    assertThat(problems(call)).extracting(Problem::outcome).doesNotContainNull();
  }

  @Test
  @DisplayName("is left alone before its time, and a correction after the call too: the call stays closed as it was (D)")
  void others_are_let_be() {
    CallAtDesk young = at("UserTask_ExplainAnswer");
    takenAgo(young, Duration.ofHours(3).minusMinutes(1));
    CallAtDesk closed = at("UserTask_CloseCall");
    String close = closed.taskId();
    closed.action("correct-customer");
    as("desi").submit(close, Map.of("moreProblems", "no"));
    takenAgo(closed, LONG_AGO);
    lookForForgottenCalls();
    assertThatEnded(young, CallStatus.OPEN, null);
    assertThat(young.step()).isEqualTo("UserTask_ExplainAnswer");
    assertThatEnded(closed, CallStatus.CLOSED, null);
    assertThat(closed.step()).isEqualTo("UserTask_CorrectCustomer");
  }

  @Test
  @DisplayName("keeps no other open when it cannot be closed, is tried again, and closed also when nothing of it runs any more (D)")
  void one_that_fails() {
    CallAtDesk fails = at("UserTask_RecordProblems");
    CallAtDesk deleted = at("UserTask_ExplainAnswer");
    CallAtDesk other = at("UserTask_RecordProblems");
    String instance = instance("customer-handling", fails.number()).getId();
    engine.getRuntimeService().setVariable(instance, "callNumber", "rusak");
    engine.getRuntimeService().deleteProcessInstance(instance("customer-handling", deleted.number()).getId(), "Cockpit");
    for (CallAtDesk call : new CallAtDesk[] {fails, deleted, other}) {
      takenAgo(call, LONG_AGO);
    }
    lookForForgottenCalls();
    assertThatEnded(fails, CallStatus.OPEN, null);
    assertThat(fails.step()).isEqualTo("UserTask_RecordProblems");
    assertThatEnded(deleted, CallStatus.ABANDONED, EndedBy.TIMER);
    assertThatEnded(other, CallStatus.ABANDONED, EndedBy.TIMER);
    engine.getRuntimeService().setVariable(instance, "callNumber", fails.number());
    lookForForgottenCalls();
    assertThatEnded(fails, CallStatus.ABANDONED, EndedBy.TIMER);
  }

  @Test
  @DisplayName("is closed after as long as process owners set in the model; what is no such time closes nothing and says what is wrong")
  void process_owners_set_the_time() throws IOException {
    CallAtDesk call = at("UserTask_RecordProblems");
    takenAgo(call, LONG_AGO);
    for (String slip : new String[] {"PT3M", "3 jam"}) {
      deploy(Files.readString(MODEL).replace(">PT3H<", ">" + slip + "<"));
      assertThatThrownBy(this::lookForForgottenCalls).hasStackTraceContaining("\"" + slip + "\" bukan lama seperti PT3H (3 jam)");
    }
    deploy(Files.readString(MODEL).replace(">PT3H<", ">PT4H<"));
    lookForForgottenCalls();
    assertThatEnded(call, CallStatus.OPEN, null);
    deploy(Files.readString(MODEL).replace(">PT3H<", ">PT2H<"));
    lookForForgottenCalls();
    assertThatEnded(call, CallStatus.ABANDONED, EndedBy.TIMER);
  }

  private void assertThatEnded(CallAtDesk call, CallStatus status, EndedBy endedBy) {
    assertThat(calls.get(call.number())).extracting(Call::status, Call::endedBy).containsExactly(status, endedBy);
  }

  private long running(CallAtDesk call) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call.number()).count();
  }

  private void deploy(String model) {
    changed = true;
    engine.getRepositoryService().createDeployment().addString("forgotten-call.bpmn", model).deploy();
  }
}
