package id.pln.cc123.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What it takes to read a list of tickets from a database. */
final class Reading {

  private Reading() {}

  /** @return how the database goes about it */
  static String plan(DataSource database, String sql, Map<String, ?> values) {
    return String.join("\n", JdbcClient.create(database).sql("explain " + sql).params(values).query(String.class).list());
  }

  static void assertReadsNoWholeTable(String what, String plan) {
    assertThat(plan).as(what).isNotBlank().doesNotContainIgnoringCase("tableScan").doesNotContain("Seq Scan");
  }

  /**
   * Reads once, which is one statement.
   *
   * @param read on a data source that counts statements
   * @return time in ms
   */
  static double time(Supplier<? extends List<?>> read) {
    QueryCountHolder.clear();
    long start = System.nanoTime();
    List<?> rows = read.get();
    double time = (System.nanoTime() - start) / 1e6;
    assertThat(rows).isNotEmpty();
    assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);
    return time;
  }

  static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
