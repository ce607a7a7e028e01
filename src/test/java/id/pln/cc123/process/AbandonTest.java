package id.pln.cc123.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.Call;
import id.pln.cc123.call.CallStatus;
import id.pln.cc123.call.EndedBy;
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
    assertThat(calls.get(call.number()).endedBy()).isEqualTo(EndedBy.CUSTOMER);
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

  @Test
  @DisplayName("The customer of a call that was cut off calls again: a colleague goes on with it by one tick, nothing is asked twice (D)")
  void goes_on_with_a_colleague() {
    Map<String, Object> caller = with(SITI, "phone", "0813-2222-7001");
    CallAtDesk cutOff = CallAtDesk.taken(as("desi"), caller).submit("UserTask_RecordProblems",
        Map.of("complaints", List.of("E5.3", "A1b"), "complaintNote", "sejak kemarin"));
    cutOff.submit("UserTask_ConfirmEmail", OWN_EMAIL).action("abandon");

    CallAtDesk next = CallAtDesk.taken(as("budi"), caller);
    assertThat(next.form()).containsEntry("cutOffCall", cutOff.number()).containsEntry("cutOffMinutes", 0)
        .containsEntry("cutOffProblems", "Permintaan Layanan Pembayaran via LinkAja; Tidak dapat download atau instal aplikasi");
    CallAtDesk late = CallAtDesk.taken(as("desi"), caller);
    next.submit("UserTask_RecordProblems", Map.of("resumedCall", true));
    assertThat(next.step()).as("the address was spelled").isEqualTo("UserTask_CreateTicket");
    assertThat(next.form().get("description").toString()).contains("sejak kemarin");
    assertThat(problems(next)).extracting(Problem::complaint).containsExactly("E5.3", "A1b");
    assertThat(problems(cutOff)).isEmpty();
    assertThat(late.trySubmit(Map.of("resumedCall", true)).message()).as("the offer is gone")
        .contains("[resumedCall]", "sudah dilanjutkan", "Hapus centangnya");
    assertThat(CallAtDesk.taken(as("desi"), caller).form().get("cutOffCall")).isNull();
    next.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(next).callNumber()).isEqualTo(next.number());
  }

  @Test
  @DisplayName("Nothing is offered to another number, and no tick is needed to begin anew (D)")
  void begins_anew() {
    Map<String, Object> caller = with(SITI, "phone", "0813-2222-7002");
    CallAtDesk.taken(as("desi"), caller).submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b"))).action("abandon");
    assertThat(CallAtDesk.taken(as("desi"), with(SITI, "phone", "0813-2222-7003")).form().get("cutOffCall")).isNull();
    CallAtDesk next = CallAtDesk.taken(as("desi"), caller).submit("UserTask_RecordProblems",
        Map.of("complaints", List.of("A3a"), "resumedCall", false));
    assertThat(problems(next)).extracting(Problem::complaint).containsExactly("A3a");
  }
}
