package id.pln.cc123.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.TestDatabase;

/**
 * What the step costs in which a CSO sees a caller's earlier reports and picks one, with engine and all, when there are few
 * tickets and when there are many: {@code target/caller-step.md}. It only measures, so it is for the profile {@code figures};
 * times are told, not judged: other programs run on the same machine.
 */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class CallerStepFiguresTest {

  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 101;
  private static final StringBuilder FIGURES = new StringBuilder("""
      # The step in which earlier reports are seen and picked

      Median of %d readings in ms, each of another caller's call, by turns of both sizes.

      | database | | %,d tickets | %,d tickets | ratio |
      |---|---|---|---|---|
      """.formatted(ROUNDS, FEW, MANY));

  @OnEachDatabase
  @DisplayName("The caller's report is shown and picked, at 1,000 tickets and at 1,000,000 (C1-a)")
  void figures(TestDatabase database) {
    try (RunningProduct few = filled(database, FEW); RunningProduct many = filled(database, MANY)) {
      double[][] opened = new double[2][ROUNDS];
      double[][] saved = new double[2][ROUNDS];
      Random random = new Random(123);
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        step(few, 1 + random.nextInt(FEW), round, opened[0], saved[0]);
        step(many, 1 + random.nextInt(MANY), round, opened[1], saved[1]);
      }
      report(database, "form opened", opened);
      report(database, "report picked and saved", saved);
    }
  }

  @AfterAll
  static void write() throws IOException {
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("caller-step.md"), FIGURES);
  }

  private static RunningProduct filled(TestDatabase database, int tickets) {
    RunningProduct product = RunningProduct.start("spring.datasource.url=" + database.newAddress("steps" + tickets),
        "spring.datasource.username=" + database.user());
    ManyTickets.make(database, product.get(DataSource.class), tickets);
    // the calls that are measured come after those that were made
    new TransactionTemplate(product.get(PlatformTransactionManager.class)).executeWithoutResult(status ->
        List.of("customer_call", "call_problem").forEach(table ->
            product.get(JdbcClient.class).sql("alter table " + table + " alter column id restart with 9000001").update()));
    return product;
  }

  /** A customer who has one ticket calls about it. */
  private static void step(RunningProduct product, int customer, int round, double[] opened, double[] saved) {
    ProcessEngine engine = product.get(ProcessEngine.class);
    engine.getIdentityService().setAuthentication("desi", List.of("cso"));
    try {
      String call = engine.getFormService().submitStartForm(engine.getRepositoryService().createProcessDefinitionQuery()
          .processDefinitionKey("customer-handling").latestVersion().singleResult().getId(), Map.of("salutation", "Ibu",
          "customerName", "Tono Wijaya", "phone", "0812%08d".formatted(customer))).getId();
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(call).singleResult();
      String number = Long.toString(700_000L + customer);
      double open = time(() -> assertThat(engine.getFormService().getTaskFormVariables(task.getId(), null, true)
          .get("earlierReports").toString()).contains(number));
      double save = time(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("earlierTickets", List.of(number))));
      if (round >= 0) {
        opened[round] = open;
        saved[round] = save;
      }
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private static double time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void report(TestDatabase database, String what, double[][] times) {
    double few = Reading.median(times[0]);
    double many = Reading.median(times[1]);
    FIGURES.append("| %s | %s | %.2f | %.2f | %.2f |%n".formatted(database, what, few, many, many / few));
  }
}
