package id.pln.cc123.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.pln.cc123.cost.MeasuredCall.Cost;
import id.pln.cc123.cost.MeasuredCall.Step;
import id.pln.cc123.cost.SqlCounter.Sql;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.SharedPostgres;

/** What calls cost the database, beside a newcomer's way of doing the same. The table is in {@code target/cost.md}. */
@DisplayName("Cost of calls")
class CostOfCallsTest {

  private static final Path REPORT = Path.of("target", "cost.md");
  private static final Path STATEMENTS = Path.of("target", "cost-statements.txt");
  /** More than this share of the naive way's statements is waste. */
  private static final double AIM = 0.60;

  @BeforeAll
  static void forgetOlderReports() throws IOException {
    Files.deleteIfExists(REPORT);
    Files.deleteIfExists(STATEMENTS);
  }

  @ParameterizedTest(name = "on {0}")
  @EnumSource(Database.class)
  @DisplayName("A step of the CSO is one commit, and a call needs at most 0.60 of the naive way's statements")
  void a_call_stays_within_its_budget(Database database) throws IOException {
    Map<String, Cost> explained;
    Map<String, Cost> escalated;
    SqlCounter counter = new SqlCounter();
    TestMailServer mails = new TestMailServer();
    try (RunningProduct product = RunningProduct.start(context -> context.registerBean(SqlCounter.class, () -> counter),
        "spring.datasource.url=" + database.newAddress("ours"), "spring.datasource.username=" + database.user,
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + mails.port())) {
      ProcessEngine engine = product.get(ProcessEngine.class);
      explained = measured(engine, counter, MeasuredCall.EXPLAINED);
      escalated = measured(engine, counter, MeasuredCall.ESCALATED);
    } finally {
      mails.down();
    }
    Map<String, Cost> naiveExplained;
    Map<String, Cost> naiveEscalated;
    try (HikariDataSource source = database.open(); NaiveProduct naive = new NaiveProduct(source)) {
      naiveExplained = measured(naive.engine(), naive.counter(), MeasuredCall.EXPLAINED);
      naiveEscalated = measured(naive.engine(), naive.counter(), MeasuredCall.ESCALATED);
    }
    report(database, "one explained question", explained, naiveExplained);
    report(database, "one escalation", escalated, naiveEscalated);

    within(explained, naiveExplained, database.explained);
    within(escalated, naiveEscalated, database.escalated);
  }

  /** The first call of its kind fills caches and does not count. */
  private static Map<String, Cost> measured(ProcessEngine engine, SqlCounter counter, List<Step> call) {
    MeasuredCall.of(engine, counter, call);
    return MeasuredCall.of(engine, counter, call);
  }

  private static void within(Map<String, Cost> ours, Map<String, Cost> naive, int budget) {
    // a mail that was sent is marked in a transaction of its own, beside the job's
    ours.forEach((step, cost) -> assertThat(cost.submit().commits()).as("commits of " + step)
        .isLessThanOrEqualTo(step.equals(MeasuredCall.JOBS) ? 3 : 1));
    assertThat(sum(ours).statements()).as("statements of the call").isLessThanOrEqualTo(budget);
    assertThat(sum(ours).statements()).isLessThanOrEqualTo((int) (AIM * sum(naive).statements()));
  }

  private static Sql sum(Map<String, Cost> steps) {
    return steps.values().stream().map(Cost::submit).reduce(Sql.NOTHING, Sql::plus);
  }

  private static Sql sumOfOpening(Map<String, Cost> steps) {
    return steps.values().stream().map(Cost::open).reduce(Sql.NOTHING, Sql::plus);
  }

  private static void report(Database database, String call, Map<String, Cost> ours, Map<String, Cost> naive) throws IOException {
    StringBuilder table = new StringBuilder("## " + call + " on " + database + "\n\n"
        + "Each cell: statements (of them in batches / batches), commits.\n\n"
        + "| step | ours | naive | ratio | ours, opening | naive, opening |\n|---|---|---|---|---|---|\n");
    ours.forEach((step, cost) -> table.append(row(step, cost.submit(), naive.get(step).submit(), cost.open(), naive.get(step).open())));
    table.append(row("**all**", sum(ours), sum(naive), sumOfOpening(ours), sumOfOpening(naive))).append('\n');
    Files.createDirectories(REPORT.getParent());
    append(REPORT, table);
    StringBuilder statements = new StringBuilder();
    ours.forEach((step, cost) -> statements.append("\n=== ").append(database).append(", ").append(call).append(", ").append(step).append('\n')
        .append(String.join("\n", cost.statements())).append('\n'));
    append(STATEMENTS, statements);
  }

  private static String row(String step, Sql ours, Sql naive, Sql oursOpening, Sql naiveOpening) {
    return String.format(Locale.ROOT, "| %s | %s | %s | %.2f | %s | %s |%n", step, cell(ours), cell(naive),
        (double) ours.statements() / Math.max(1, naive.statements()), cell(oursOpening), cell(naiveOpening));
  }

  static String cell(Sql sql) {
    return sql.statements() + " (" + sql.batched() + "/" + sql.batches() + "), " + sql.commits();
  }

  private static void append(Path file, CharSequence text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Where it is measured, with the budgets of our statements for the explained and the escalated call. */
  enum Database {

    H2("sa", 133, 204) {
      @Override
      String newAddress(String name) {
        return "jdbc:h2:mem:" + name + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      }
    },
    POSTGRESQL("postgres", 133, 204) {
      @Override
      String newAddress(String name) {
        return SharedPostgres.newDatabase("cost_" + name);
      }
    };

    private final String user;
    private final int explained;
    private final int escalated;

    Database(String user, int explained, int escalated) {
      this.user = user;
      this.explained = explained;
      this.escalated = escalated;
    }

    String user() {
      return user;
    }

    /** @return JDBC address of an empty database */
    abstract String newAddress(String name);

    HikariDataSource open() {
      HikariDataSource source = new HikariDataSource();
      source.setJdbcUrl(newAddress("naive"));
      source.setUsername(user);
      source.setAutoCommit(false);
      return source;
    }
  }
}
