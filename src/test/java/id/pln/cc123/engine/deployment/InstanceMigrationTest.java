package id.pln.cc123.engine.deployment;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;

import javax.sql.DataSource;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.TicketStatus;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What runs when the product is updated")
class InstanceMigrationTest {

  private static final String DATABASE = "spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1";

  @TempDir
  Path before;

  @Test
  @DisplayName("goes on with the new models: a Resolved ticket waits for what they can tell it, and no five days begin anew")
  void goes_on_with_the_new_models(CapturedOutput log) throws IOException {
    String database = DATABASE.formatted("migration");
    List<Date> clock = startVersionBefore(database);
    assertThat(clock).hasSize(1);
    try (RunningProduct product = RunningProduct.start(database, "camunda.bpm.job-execution.enabled=true")) {
      ProcessEngine engine = product.get(ProcessEngine.class);
      Awaitility.await().until(() -> engine.getRuntimeService().createProcessInstanceQuery()
          .processDefinitionId(version(engine, 1)).count() == 0);
      assertThat(engine.getRuntimeService().createEventSubscriptionQuery().eventName("ticket.reportedAgain").count()).isOne();
      assertThat(timers(engine)).as("asked a day ago").hasSize(1)
          .first(as(InstanceOfAssertFactories.DATE)).isCloseTo(Date.from(clock.get(0).toInstant().minus(Duration.ofDays(1))), 1000);
      Awaitility.await().until(() -> log.toString().contains(
          "ticket-lifecycle: 2 running instance(s) of version 1 go on with version 2 of the product's model, 0 stay"));
    }
  }

  @Test
  @DisplayName("stays as it is when a process owner's model is in force")
  void process_owners_model_is_in_force(CapturedOutput log) throws IOException {
    String database = DATABASE.formatted("no_migration");
    startVersionBefore(database);
    try (RunningProduct product = RunningProduct.start(database)) {
      assertThat(new Modeler(product.http(), "joko").deploy("ticket-lifecycle.bpmn",
          Files.readString(Path.of("processes", "ticket-lifecycle.bpmn")).replace("Siklus hidup tiket", "Siklus Joko")).status()).isEqualTo(200);
    }
    try (RunningProduct product = RunningProduct.start(database, "camunda.bpm.job-execution.enabled=true")) {
      ProcessEngine engine = product.get(ProcessEngine.class);
      InstanceMigration migration = product.get(InstanceMigration.class);
      migration.goOn();
      assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(version(engine, 1)).count()).isEqualTo(2);
    }
    assertThat(log).doesNotContain("go on with version");
  }

  /**
   * With a ticket that has become Resolved there and one that waits for its customer. Its models come last on the class path,
   * and the last one of a name counts.
   *
   * @return when its timers are due, before its mails are said to have been handed over a day ago
   */
  private List<Date> startVersionBefore(String database) throws IOException {
    Path model = before.resolve("processes").resolve("ticket-lifecycle.bpmn");
    Files.createDirectories(model.getParent());
    Files.copy(Path.of("src", "test", "resources", "upgrade", "ticket-lifecycle.bpmn"), model);
    ClassLoader own = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(new URLClassLoader(new URL[] {before.toUri().toURL()}, own));
    try (RunningProduct product = RunningProduct.start(database)) {
      for (TicketStatus status : List.of(TicketStatus.RESOLVED, TicketStatus.WAITING_FOR_CUSTOMER)) {
        long number = CallAtDesk.ticketFor(product.as("desi"), "Siti Rahma", "0812-3456-7890", "siti" + status.ordinal() + "@contoh.co.id");
        new TicketAtWork(product::as, number).moveTo(status);
        Waited.days(product.get(DataSource.class), number, 1);
      }
      return timers(product.get(ProcessEngine.class));
    } finally {
      Thread.currentThread().setContextClassLoader(own);
    }
  }

  private static List<Date> timers(ProcessEngine engine) {
    return engine.getManagementService().createJobQuery().processDefinitionKey("ticket-lifecycle").timers().list().stream()
        .map(Job::getDuedate).toList();
  }

  private static String version(ProcessEngine engine, int version) {
    return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("ticket-lifecycle")
        .processDefinitionVersion(version).singleResult().getId();
  }
}
