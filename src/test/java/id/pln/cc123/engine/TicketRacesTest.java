package id.pln.cc123.engine;

import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies.Result;
import id.pln.cc123.ticket.TicketStatus;

/** Two who change a ticket at the same moment: one wins, the other leaves nothing behind, and trying again is safe. */
@DisplayName("Two at once on one ticket")
class TicketRacesTest extends TicketRaces {

  @ParameterizedTest(name = "on {0}")
  @EnumSource(TestDatabase.class)
  @DisplayName("One wins, there is one event for it, one task or none, and no reply is lost (B3-l)")
  void one_wins(TestDatabase database) throws Exception {
    start(database, "races");
    for (int round = 0; round < ROUNDS; round++) {
      reply_and_timer(waiting());
      two_replies(waiting());
      two_confirmations(resolved());
      yes_and_no(resolved());
      customer_and_agent(resolved());
      two_agents(active());
      each_a_duplicate_of_the_other(logged(), logged(), "Incident");
      each_a_duplicate_of_the_other(logged(), logged(), "Service Request");
    }
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
  }

  private void reply_and_timer(long number) throws Exception {
    Waited.days(product.get(DataSource.class), number, 5);
    fire(number, "IntermediateCatchEvent_ReminderDue");
    Job end = job(number, "IntermediateCatchEvent_TimeLimitReached");
    Outcome[] both = atOnce(() -> reply(number, CustomerAnswer.INFORMATION), () -> {
      engine.getManagementService().executeJob(end.getId());
      return Result.MOVED;
    });
    boolean closed = status(number) == TicketStatus.CLOSED;
    assertThat(both[1].succeeded()).as("timer %s", both[1].failure()).isEqualTo(closed);
    assertThat(both[0].succeeded() && both[0].result() == Result.MOVED).isEqualTo(!closed);
    assertThat(reply(number, CustomerAnswer.INFORMATION)).as("tried again").isEqualTo(closed ? Result.CLOSED : Result.NOTED);
    assertStands(number, closed ? TicketStatus.CLOSED : TicketStatus.ACTIVE, closed ? 0 : 2);
  }

  private void two_replies(long number) throws Exception {
    Outcome[] both = atOnce(() -> reply(number, CustomerAnswer.INFORMATION), () -> reply(number, CustomerAnswer.INFORMATION));
    assertThat(both).filteredOn(outcome -> outcome.result() == Result.MOVED).hasSize(1);
    for (Outcome outcome : both) {
      if (!outcome.succeeded()) {
        assertThat(reply(number, CustomerAnswer.INFORMATION)).as("tried again").isEqualTo(Result.NOTED);
      }
    }
    assertStands(number, TicketStatus.ACTIVE, 2);
  }

  private void two_confirmations(long number) throws Exception {
    Outcome[] both = atOnce(() -> reply(number, CustomerAnswer.CONFIRMED), () -> reply(number, CustomerAnswer.CONFIRMED));
    assertThat(both).filteredOn(outcome -> outcome.result() == Result.MOVED).hasSize(1);
    assertStands(number, TicketStatus.CLOSED, 1);
  }

  private void yes_and_no(long number) throws Exception {
    Outcome[] both = atOnce(() -> reply(number, CustomerAnswer.CONFIRMED), () -> reply(number, CustomerAnswer.REFUSED));
    assertThat(both).filteredOn(outcome -> outcome.result() == Result.MOVED).hasSize(1);
    boolean confirmed = both[0].result() == Result.MOVED;
    // a yes that comes after the no is kept for the agent to read
    assertStands(number, confirmed ? TicketStatus.CLOSED : TicketStatus.ACTIVE, both[0].succeeded() && !confirmed ? 2 : 1);
  }

  private void customer_and_agent(long number) throws Exception {
    String task = task(number).getId();
    Outcome[] both = atOnce(() -> reply(number, CustomerAnswer.CONFIRMED),
        () -> submit(task, "sari", "service-desk", Map.of("confirmation", "no", "reason", "Masih gagal.")));
    assertOneWon(both);
    boolean confirmed = both[0].result() == Result.MOVED;
    assertThat(both[1].succeeded()).isEqualTo(!confirmed);
    assertStands(number, confirmed ? TicketStatus.CLOSED : TicketStatus.ACTIVE, both[0].succeeded() ? 1 : 0);
  }

  private void two_agents(long number) throws Exception {
    long other = logged();
    String task = task(number).getId();
    engine.getTaskService().setAssignee(task, null);
    Outcome[] both = atOnce(
        () -> submit(task, "andi", "support", Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki.")),
        () -> submit(task, "sari", "service-desk",
            Map.of("nextStep", "duplicate", "duplicateOf", Long.toString(other), "duplicateReason", "Sama.")));
    assertOneWon(both);
    assertStands(number, both[0].succeeded() ? TicketStatus.RESOLVED : TicketStatus.CLOSED, 0);
  }

  private void each_a_duplicate_of_the_other(long one, long other, String callType) throws Exception {
    Outcome[] both = atOnce(() -> closeAsDuplicate(one, other, callType), () -> closeAsDuplicate(other, one, callType));
    assertOneWon(both);
    assertStands(one, both[0].succeeded() ? TicketStatus.CLOSED : TicketStatus.LOGGED, 0);
    assertStands(other, both[0].succeeded() ? TicketStatus.LOGGED : TicketStatus.CLOSED, 0);
  }

  private Result closeAsDuplicate(long number, long of, String callType) {
    Map<String, Object> fields = new HashMap<>(CLASSIFIED);
    fields.putAll(Map.of("callType", callType, "nextStep", "duplicate", "duplicateOf", Long.toString(of), "duplicateReason", "Sama."));
    return submit(task(number).getId(), "sari", "service-desk", fields);
  }

  /** Whoever works in Tasklist and loses is told so in words. */
  private static void assertOneWon(Outcome[] both) {
    assertThat(both).filteredOn(outcome -> outcome.result() == Result.MOVED).as("%s, %s", both[0], both[1]).hasSize(1);
    assertThat(both).filteredOn(outcome -> !outcome.succeeded() && outcome.byForm())
        .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(FormFieldValidationException.class));
  }
}
