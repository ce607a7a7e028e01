package id.pln.cc123.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.CustomerReplies.Result;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** Two who change a ticket at the same moment: one wins, the other leaves nothing behind, and trying again is safe. */
@DisplayName("Two at once on one ticket")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TicketRacesTest {

  private static final int ROUNDS = 8;
  private static final Map<String, Object> CLASSIFIED =
      Map.of("callType", "Incident", "serviceGroup", Samples.GROUP, "serviceType", Samples.TYPE);

  private RunningProduct product;
  private ProcessEngine engine;

  @AfterEach
  void stop() {
    product.close();
  }

  @ParameterizedTest(name = "on {0}")
  @EnumSource(TestDatabase.class)
  @DisplayName("One wins, there is one event for it, one task or none, and no reply is lost (B3-l)")
  void one_wins(TestDatabase database) throws Exception {
    product = RunningProduct.start("spring.datasource.url=" + database.newAddress("races"),
        "spring.datasource.username=" + database.user());
    engine = product.get(ProcessEngine.class);
    for (int round = 0; round < ROUNDS; round++) {
      reply_and_timer(waiting());
      two_replies(waiting());
      two_confirmations(resolved());
      yes_and_no(resolved());
      customer_and_agent(resolved());
      two_agents(active());
      each_a_duplicate_of_the_other(logged(), logged());
    }
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
  }

  private void reply_and_timer(long number) throws Exception {
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

  private void each_a_duplicate_of_the_other(long one, long other) throws Exception {
    Outcome[] both = atOnce(() -> closeAsDuplicate(one, other), () -> closeAsDuplicate(other, one));
    assertOneWon(both);
    assertStands(one, both[0].succeeded() ? TicketStatus.CLOSED : TicketStatus.LOGGED, 0);
    assertStands(other, both[0].succeeded() ? TicketStatus.LOGGED : TicketStatus.CLOSED, 0);
  }

  private Result closeAsDuplicate(long number, long of) {
    Map<String, Object> fields = new HashMap<>(CLASSIFIED);
    fields.putAll(Map.of("nextStep", "duplicate", "duplicateOf", Long.toString(of), "duplicateReason", "Sama."));
    return submit(task(number).getId(), "sari", "service-desk", fields);
  }

  /** Whoever works in Tasklist and loses is told so in words. */
  private static void assertOneWon(Outcome[] both) {
    assertThat(both).filteredOn(outcome -> outcome.result() == Result.MOVED).as("%s, %s", both[0], both[1]).hasSize(1);
    assertThat(both).filteredOn(outcome -> !outcome.succeeded() && outcome.byForm())
        .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(FormFieldValidationException.class));
  }

  private void assertStands(long number, TicketStatus status, int replies) {
    boolean closed = status == TicketStatus.CLOSED;
    assertThat(status(number)).isEqualTo(status);
    assertThat(count("ticket_event where ticket_number = " + number + " and to_status = 'Closed'")).isEqualTo(closed ? 1 : 0);
    assertThat(count("ticket_event where ticket_number = " + number + " and kind = 'REPLY'")).isEqualTo(replies);
    assertThat(count("outgoing_mail where mail_key like 'closed-" + number + "-%'")).isEqualTo(closed ? 1 : 0);
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(Long.toString(number)).count())
        .isEqualTo(closed ? 0 : 1);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(number), "ticket-lifecycle").count()).isEqualTo(closed ? 0 : 1);
  }

  private long logged() {
    Calls calls = product.get(Calls.class);
    Problem problem = calls.record(calls.open(Samples.customer(), "desi", null), List.of("E1.2"), null).get(0);
    return product.get(Tickets.class).create(Samples.ticket(problem, "desi")).number();
  }

  private long active() {
    long number = logged();
    Map<String, Object> fields = new HashMap<>(CLASSIFIED);
    fields.putAll(Map.of("nextStep", "assign", "team", "support", "member", "andi"));
    submit(task(number).getId(), "sari", "service-desk", fields);
    return number;
  }

  private long waiting() {
    long number = active();
    submit(task(number).getId(), "andi", "support", Map.of("nextStep", "Waiting For Customer", "question", "Kapan?"));
    return number;
  }

  private long resolved() {
    long number = active();
    submit(task(number).getId(), "andi", "support", Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki."));
    return number;
  }

  private Result reply(long number, CustomerAnswer answer) {
    return product.get(CustomerReplies.class).receive(number, answer, "Balasan pelanggan.");
  }

  private Result submit(String task, String user, String group, Map<String, Object> fields) {
    engine.getIdentityService().setAuthentication(user, List.of(group));
    try {
      engine.getFormService().submitTaskForm(task, fields);
      return Result.MOVED;
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void fire(long number, String element) {
    engine.getManagementService().executeJob(job(number, element).getId());
  }

  private Job job(long number, String element) {
    String instance = engine.getRuntimeService().createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(number), "ticket-lifecycle").singleResult().getId();
    return engine.getManagementService().createJobQuery().processInstanceId(instance).activityId(element).singleResult();
  }

  private Task task(long number) {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(Long.toString(number)).singleResult();
  }

  private TicketStatus status(long number) {
    return product.get(Tickets.class).get(number).status();
  }

  private long count(String what) {
    return product.get(JdbcClient.class).sql("select count(*) from " + what).query(Long.class).single();
  }

  private static Outcome[] atOnce(Callable<Result> one, Callable<Result> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> outcome(start, one));
    CompletableFuture<Outcome> second = CompletableFuture.supplyAsync(() -> outcome(start, other));
    return new Outcome[] {first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS)};
  }

  private static Outcome outcome(CyclicBarrier start, Callable<Result> work) {
    try {
      start.await(10, TimeUnit.SECONDS);
      return new Outcome(work.call(), null);
    } catch (Exception e) {
      return new Outcome(null, e);
    }
  }

  /** @param failure null when it succeeded */
  private record Outcome(Result result, Exception failure) {

    boolean succeeded() {
      return failure == null;
    }

    boolean byForm() {
      return Arrays.stream(failure.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("submitTaskForm"));
    }
  }
}
