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
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
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

/** What tests of races have in common: the product on a database, tickets in each status, and two who begin at the same moment. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
abstract class TicketRaces {

  static final int ROUNDS = 8;
  static final Map<String, Object> CLASSIFIED =
      Map.of("callType", "Incident", "serviceGroup", Samples.GROUP, "serviceType", Samples.TYPE);

  RunningProduct product;
  ProcessEngine engine;

  void start(TestDatabase database, String name) {
    product = RunningProduct.start("spring.datasource.url=" + database.newAddress(name),
        "spring.datasource.username=" + database.user());
    engine = product.get(ProcessEngine.class);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  void assertStands(long number, TicketStatus status, int replies) {
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

  long logged() {
    Calls calls = product.get(Calls.class);
    Problem problem = calls.record(calls.open(Samples.customer(), "desi", null), List.of("E1.2"), null).get(0);
    return product.get(Tickets.class).create(Samples.ticket(problem, "desi")).number();
  }

  long active() {
    long number = logged();
    Map<String, Object> fields = new HashMap<>(CLASSIFIED);
    fields.putAll(Map.of("nextStep", "assign", "team", "support", "member", "andi"));
    submit(task(number).getId(), "sari", "service-desk", fields);
    return number;
  }

  long waiting() {
    long number = active();
    submit(task(number).getId(), "andi", "support", Map.of("nextStep", "Waiting For Customer", "question", "Kapan?"));
    return number;
  }

  long resolved() {
    long number = active();
    submit(task(number).getId(), "andi", "support", Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki."));
    return number;
  }

  Result reply(long number, CustomerAnswer answer) {
    return product.get(CustomerReplies.class).receive(number, answer, "Balasan pelanggan.");
  }

  Result submit(String task, String user, String group, Map<String, Object> fields) {
    engine.getIdentityService().setAuthentication(user, List.of(group));
    try {
      engine.getFormService().submitTaskForm(task, fields);
      return Result.MOVED;
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  void fire(long number, String element) {
    engine.getManagementService().executeJob(job(number, element).getId());
  }

  Job job(long number, String element) {
    String instance = engine.getRuntimeService().createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(number), "ticket-lifecycle").singleResult().getId();
    return engine.getManagementService().createJobQuery().processInstanceId(instance).activityId(element).singleResult();
  }

  Task task(long number) {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(Long.toString(number)).singleResult();
  }

  TicketStatus status(long number) {
    return product.get(Tickets.class).get(number).status();
  }

  long count(String what) {
    return product.get(JdbcClient.class).sql("select count(*) from " + what).query(Long.class).single();
  }

  static Outcome[] atOnce(Callable<Result> one, Callable<Result> other) throws Exception {
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
  record Outcome(Result result, Exception failure) {

    boolean succeeded() {
      return failure == null;
    }

    boolean byForm() {
      return Arrays.stream(failure.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("submitTaskForm"));
    }
  }
}
