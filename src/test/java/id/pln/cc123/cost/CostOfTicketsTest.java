package id.pln.cc123.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.cost.CostOfCallsTest.Database;
import id.pln.cc123.cost.SqlCounter.Sql;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.TestMailServer;

/** What a ticket's life costs the database, beside the same product with the engine's default settings. The table is in {@code target/cost-of-tickets.md}. */
@DisplayName("Cost of tickets")
class CostOfTicketsTest {

  private static final Path REPORT = Path.of("target", "cost-of-tickets.md");
  /**
   * Statements of a life from Logged to Closed, with a question and all mails. Four are for the clock of the customer: its timer and the
   * mail that names its end look when the mail was handed over.
   */
  private static final int BUDGET = 310;

  @BeforeAll
  static void forgetOlderReports() throws IOException {
    Files.deleteIfExists(REPORT);
  }

  @ParameterizedTest(name = "on {0}")
  @EnumSource(Database.class)
  @DisplayName("Each change of status is one commit, and a ticket's whole life stays within its budget (B3-l)")
  void a_life_stays_within_its_budget(Database database) throws IOException {
    Map<String, Sql> ours = measured(database, "tickets", false);
    Map<String, Sql> defaults = measured(database, "defaults", true);
    report(database, ours, defaults);
    // a mail that was sent is marked in a transaction of its own, beside the job's
    ours.forEach((step, cost) -> assertThat(cost.commits()).as("commits of " + step).isLessThanOrEqualTo(step.startsWith("e-mail") ? 3 : 1));
    assertThat(sum(ours).statements()).isLessThanOrEqualTo(BUDGET);
    assertThat(sum(ours).statements()).isLessThan(sum(defaults).statements());
  }

  private static Map<String, Sql> measured(Database database, String name, boolean defaultSettings) {
    SqlCounter counter = new SqlCounter();
    TestMailServer mails = new TestMailServer();
    try (RunningProduct product = RunningProduct.start(context -> {
      context.registerBean(SqlCounter.class, () -> counter);
      if (defaultSettings) {
        context.registerBean(DefaultSettings.class);
      }
    }, "spring.datasource.url=" + database.newAddress(name), "spring.datasource.username=" + database.user(),
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + mails.port())) {
      // the first one fills caches and does not count
      MeasuredTicket.of(product, counter, MeasuredTicket.newTicket(product, counter));
      return MeasuredTicket.of(product, counter, MeasuredTicket.newTicket(product, counter));
    } finally {
      mails.down();
    }
  }

  private static Sql sum(Map<String, Sql> steps) {
    return steps.values().stream().reduce(Sql.NOTHING, Sql::plus);
  }

  private static void report(Database database, Map<String, Sql> ours, Map<String, Sql> defaults) throws IOException {
    StringBuilder table = new StringBuilder("## life of a ticket on " + database + "\n\n"
        + "Each cell: statements (of them in batches / batches), commits.\n\n| step | ours | default settings | ratio |\n|---|---|---|---|\n");
    ours.forEach((step, cost) -> table.append(row(step, cost, defaults.get(step))));
    table.append(row("**all**", sum(ours), sum(defaults))).append('\n');
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String row(String step, Sql ours, Sql defaults) {
    return String.format(Locale.ROOT, "| %s | %s | %s | %.2f |%n", step, CostOfCallsTest.cell(ours), CostOfCallsTest.cell(defaults),
        (double) ours.statements() / Math.max(1, defaults.statements()));
  }
}
