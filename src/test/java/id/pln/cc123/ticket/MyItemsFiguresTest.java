package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.Page;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.TestDatabase;

/**
 * What a page of My Items costs when there are few tickets and when there are many: {@code target/my-items.md}. Many are
 * 20,000, or 200,000 in the profile {@code figures}. Times are told, not judged: other programs run on the same machine.
 */
class MyItemsFiguresTest {

  private static final int FEW = 1_000;
  private static final int MANY = Boolean.getBoolean("figures") ? 200_000 : 20_000;
  private static final int WARM_UP = Boolean.getBoolean("figures") ? 300 : 10;
  private static final int ROUNDS = Boolean.getBoolean("figures") ? 41 : 5;
  private static final StringBuilder REPORT = new StringBuilder("""
      # A page of My Items

      Median of %d readings in ms.

      | database | page | statements | whole table read | %,d tickets | %,d tickets | ratio |
      |---|---|---|---|---|---|---|
      """.formatted(ROUNDS, FEW, MANY));

  @OnEachDatabase
  @DisplayName("A page is one statement and reads no whole table, at 1,000 tickets and at 20,000 or 200,000 (B3-k)")
  void figures(TestDatabase database) {
    Map<String, Double> few = measure(database, FEW);
    Map<String, Double> many = measure(database, MANY);
    many.forEach((what, time) -> REPORT.append("| %s | %s | 1 | no | %.2f | %.2f | %.2f |%n"
        .formatted(database, what, few.get(what), time, time / few.get(what))));
  }

  @AfterAll
  static void write() throws IOException {
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("my-items.md"), REPORT);
  }

  private static Map<String, Double> measure(TestDatabase database, int tickets) {
    Map<String, Double> times = new TreeMap<>();
    try (HikariDataSource made = database.empty("figures" + tickets)) {
      ManyTickets.make(database, made, tickets);
      DataSource counted = ProxyDataSourceBuilder.create(made).countQuery().build();
      try (Domain domain = TestDatabase.domain(counted)) {
        TicketList list = domain.get(TicketList.class);
        TicketListTest.QUERIES.forEach((what, query) -> {
          // a database may rightly read a small table as a whole
          if (tickets == MANY) {
            Reading.assertReadsNoWholeTable(what, TicketListTest.plan(made, query));
          }
          times.put(what, median(list, query));
        });
      }
    }
    return times;
  }

  private static double median(TicketList list, TicketQuery query) {
    double[] times = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double time = Reading.time(() -> page(list, query));
      if (round >= 0) {
        times[round] = time;
      }
    }
    return Reading.median(times);
  }

  private static List<TicketSummary> page(TicketList list, TicketQuery query) {
    List<TicketSummary> rows = list.page(query).items();
    assertThat(rows).hasSizeLessThanOrEqualTo(Page.SIZE);
    return rows;
  }
}
