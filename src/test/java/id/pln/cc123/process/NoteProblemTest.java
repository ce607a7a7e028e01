package id.pln.cc123.process;

import java.time.Duration;
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

class NoteProblemTest extends ProcessTest {

  @Test
  @DisplayName("Another problem is noted in the middle of an answer: the answer stays open, and the new problem comes in its order (B2)")
  void noted_in_the_middle() {
    CallAtDesk call = callAbout("A1b", "A3a");
    String answer = call.taskId();
    assertThat(call.action("note-problem").ok().path("taskId").asText()).isNotEqualTo(answer);
    assertThat(call.step()).isEqualTo("UserTask_NoteProblem");
    String note = call.taskId();
    // asked for once more, from the answer, it is the same step
    assertThat(as("desi").post("/api/desk/tasks/" + answer + "/note-problem", null).ok().path("taskId").asText()).isEqualTo(note);
    assertThat(call.trySubmit(Map.of()).message()).contains("[complaints]");
    call.submit("UserTask_NoteProblem", Map.of("complaints", List.of("A1c"), "complaintNote", "juga macet"));
    assertThat(call.taskId()).as("the answer is open as it was").isEqualTo(answer);
    assertThat(problems(call)).extracting(Problem::complaint, Problem::note).last().extracting(Object::toString).asString()
        .contains("A1c", "juga macet");
    for (String complaint : List.of("A1b", "A3a", "A1c")) {
      assertThat(call.step()).as(complaint).isEqualTo("UserTask_ExplainAnswer");
      call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    }
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(problems(call)).extracting(Problem::outcome).containsOnly(Outcome.ANSWERED).hasSize(3);
  }

  @Test
  @DisplayName("A problem that is noted while the call is being closed is treated before it is closed (D)")
  void noted_at_the_end() {
    CallAtDesk call = callAbout("A1b").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    call.action("note-problem");
    call.submit("UserTask_NoteProblem", Map.of("complaints", List.of("A3a")));
    call.submit("UserTask_CloseCall", Map.of("moreProblems", "no")).submit("UserTask_ExplainAnswer", Map.of("solved", "yes"))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(problems(call)).extracting(Problem::outcome).containsExactly(Outcome.ANSWERED, Outcome.ANSWERED);
    assertThatPassed("customer-handling", call.number()).contains("EndEvent_ProblemNoted", "EndEvent_CallClosed");
  }

  @Test
  @DisplayName("Opened and forgotten, the step ends with the call (D)")
  void forgotten() {
    CallAtDesk call = callAbout("A1b");
    String answer = call.taskId();
    call.action("note-problem");
    as("desi").submit(answer, Map.of("solved", "yes"));
    String close = call.taskId();
    as("desi").submit(close, Map.of("moreProblems", "no"));
    assertThat(call.taskId()).isNull();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(call.number()).count()).isZero();
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    assertThatPassed("customer-handling", call.number()).contains("BoundaryEvent_CallOver", "EndEvent_NothingNoted", "EndEvent_CallClosed");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"abandon", "timer"})
  @DisplayName("The step ends with a call that is cut off, too (D)")
  void cut_off(String how) {
    CallAtDesk call = callAbout("A1b");
    call.action("note-problem");
    if (how.equals("timer")) {
      takenAgo(call, Duration.ofHours(4));
      lookForForgottenCalls();
    } else {
      call.action("abandon");
    }
    assertThat(call.taskId()).isNull();
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.ABANDONED);
  }

  @Test
  @DisplayName("A call goes to a colleague with the step in which another problem is noted (D)")
  void handed_over() {
    CallAtDesk call = callAbout("A1b");
    call.action("note-problem");
    call.action("hand-over", Map.of("to", "budi"));
    CallAtDesk at = call.of(as("budi"));
    assertThat(at.step()).isEqualTo("UserTask_NoteProblem");
    at.submit("UserTask_NoteProblem", Map.of("complaints", List.of("A3a")));
    assertThat(at.step()).isEqualTo("UserTask_ExplainAnswer");
  }
}
