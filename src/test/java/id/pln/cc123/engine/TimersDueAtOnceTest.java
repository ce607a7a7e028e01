package id.pln.cc123.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.Waited;

/**
 * Many tickets reach the end of Waiting For Customer at the same moment. The profile {@code figures} takes 1,000 of
 * them; how long it took is in {@code target/timers.md}.
 */
@DisplayName("Timers that are due at once")
class TimersDueAtOnceTest {

  private static final Path REPORT = Path.of("target", "timers.md");
  private static final int TICKETS = Boolean.getBoolean("figures") ? 1000 : 60;

  @BeforeAll
  static void forgetOlderReports() throws IOException {
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, "| database | tickets | first after | last after |\n|---|---|---|---|\n");
  }

  @ParameterizedTest(name = "on {0}")
  @EnumSource(TestDatabase.class)
  @DisplayName("Every ticket whose five days are over is closed exactly once, and its customer is told once (B3-l)")
  void closed_once(TestDatabase database) throws IOException {
    TestMailServer mails = new TestMailServer();
    try (RunningProduct product = RunningProduct.start("spring.datasource.url=" + database.newAddress("timers"),
        "spring.datasource.username=" + database.user(), "spring.mail.host=127.0.0.1", "spring.mail.port=" + mails.port(),
        "camunda.bpm.job-execution.enabled=true")) {
      ProcessEngine engine = product.get(ProcessEngine.class);
      for (int i = 0; i < TICKETS; i++) {
        WaitingTicket.make(product);
      }
      JdbcClient jdbc = product.get(JdbcClient.class);
      List<Long> tickets = jdbc.sql("select number from ticket").query(Long.class).list();
      tickets.forEach(ticket -> Waited.days(product.get(DataSource.class), ticket, 4));
      fire(engine, "IntermediateCatchEvent_ReminderDue");
      awaitNothingToDo(engine);
      tickets.forEach(ticket -> Waited.unsent(product.get(DataSource.class), ticket, 1));
      Instant due = makeDue(product);
      awaitClosed(jdbc);
      report(database, due, jdbc);
      awaitNothingToDo(engine);
      assertThat(count(jdbc, "ticket_event where to_status = 'Closed'")).isEqualTo(TICKETS);
      assertThat(count(jdbc, "outgoing_mail where mail_key like 'closed-%'")).isEqualTo(TICKETS);
      assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("ticket-lifecycle").count()).isZero();
      assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    } finally {
      mails.down();
    }
  }

  private static void fire(ProcessEngine engine, String element) {
    for (Job job : engine.getManagementService().createJobQuery().activityId(element).list()) {
      engine.getManagementService().executeJob(job.getId());
    }
  }

  /** All mails are gone, and the executor has found nothing for longer than it ever sleeps. */
  private static void awaitNothingToDo(ProcessEngine engine) {
    Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).during(Duration.ofSeconds(6))
        .until(() -> engine.getManagementService().createJobQuery().messages().count() == 0);
  }

  private static Instant makeDue(RunningProduct product) {
    Instant due = Instant.now();
    new TransactionTemplate(product.get(PlatformTransactionManager.class)).executeWithoutResult(status ->
        assertThat(product.get(JdbcClient.class).sql("""
            update act_ru_job set duedate_ = :due where handler_type_ = 'timer-intermediate-transition'""")
            .param("due", Timestamp.from(due)).update()).isEqualTo(TICKETS));
    return due;
  }

  private static void awaitClosed(JdbcClient jdbc) {
    Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(500))
        .until(() -> count(jdbc, "ticket where status <> 'Closed'") == 0);
  }

  private static void report(TestDatabase database, Instant due, JdbcClient jdbc) throws IOException {
    Files.writeString(REPORT, String.format(Locale.ROOT, "| %s | %d | %.1f s | %.1f s |%n", database, TICKETS,
        seconds(due, jdbc, "min"), seconds(due, jdbc, "max")), StandardOpenOption.APPEND);
  }

  private static double seconds(Instant due, JdbcClient jdbc, String which) {
    Instant closed = jdbc.sql("select " + which + "(occurred_at) from ticket_event where to_status = 'Closed'")
        .query(OffsetDateTime.class).single().toInstant();
    return Duration.between(due, closed).toMillis() / 1000.0;
  }

  private static long count(JdbcClient jdbc, String what) {
    return jdbc.sql("select count(*) from " + what).query(Long.class).single();
  }
}
