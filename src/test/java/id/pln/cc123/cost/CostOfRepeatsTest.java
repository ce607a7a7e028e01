package id.pln.cc123.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.cost.CostOfCallsTest.Database;
import id.pln.cc123.cost.MeasuredCall.Cost;
import id.pln.cc123.cost.SqlCounter.Sql;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.TestMailServer;

/** What a call costs the database in which a customer asks about an earlier report. The table is in {@code target/cost-of-repeats.md}. */
@DisplayName("Cost of repeat reports")
class CostOfRepeatsTest {

  private static final Path REPORT = Path.of("target", "cost-of-repeats.md");
  private static final int OPEN_BUDGET = 168;
  private static final int FINISHED_BUDGET = 307;

  @BeforeAll
  static void forgetOlderReports() throws IOException {
    Files.deleteIfExists(REPORT);
  }

  @ParameterizedTest(name = "on {0}")
  @EnumSource(Database.class)
  @DisplayName("Each step is one commit, and each branch stays within its budget (C1, C2)")
  void each_branch_stays_within_its_budget(Database database) throws IOException {
    SqlCounter counter = new SqlCounter();
    TestMailServer mails = new TestMailServer();
    try (RunningProduct product = RunningProduct.start(context -> context.registerBean(SqlCounter.class, () -> counter),
        "spring.datasource.url=" + database.newAddress("repeats"), "spring.datasource.username=" + database.user(),
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + mails.port())) {
      // the first ones fill caches and do not count
      ofOpen(product, counter);
      ofFinished(product, counter);
      within(database, "C1: noted on the open ticket", ofOpen(product, counter), OPEN_BUDGET);
      within(database, "C2: a new ticket for the finished one", ofFinished(product, counter), FINISHED_BUDGET);
    } finally {
      mails.down();
    }
  }

  private static Map<String, Cost> ofOpen(RunningProduct product, SqlCounter counter) {
    long ticket = MeasuredTicket.newTicket(product, counter);
    return MeasuredCall.again(product.get(ProcessEngine.class), counter, MeasuredCall.repeatOfOpen(ticket));
  }

  private static Map<String, Cost> ofFinished(RunningProduct product, SqlCounter counter) {
    long ticket = MeasuredTicket.newTicket(product, counter);
    MeasuredTicket.of(product, counter, ticket);
    return MeasuredCall.again(product.get(ProcessEngine.class), counter, MeasuredCall.repeatOfFinished(ticket));
  }

  private static void within(Database database, String call, Map<String, Cost> steps, int budget) throws IOException {
    Sql all = steps.values().stream().map(Cost::submit).reduce(Sql.NOTHING, Sql::plus);
    report(database, call, steps, all);
    // a mail that was sent is marked in a transaction of its own, beside the job's
    steps.forEach((step, cost) -> assertThat(cost.submit().commits()).as("commits of " + step)
        .isLessThanOrEqualTo(step.equals(MeasuredCall.JOBS) ? 3 : 1));
    assertThat(all.statements()).as(call).isLessThanOrEqualTo(budget);
  }

  private static void report(Database database, String call, Map<String, Cost> steps, Sql all) throws IOException {
    StringBuilder table = new StringBuilder("## " + call + ", on " + database + "\n\n"
        + "Each cell: statements (of them in batches / batches), commits.\n\n| step | submitted | opened |\n|---|---|---|\n");
    steps.forEach((step, cost) -> table.append("| %s | %s | %s |%n".formatted(step, CostOfCallsTest.cell(cost.submit()),
        CostOfCallsTest.cell(cost.open()))));
    table.append("| **all** | %s | |%n%n".formatted(CostOfCallsTest.cell(all)));
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
