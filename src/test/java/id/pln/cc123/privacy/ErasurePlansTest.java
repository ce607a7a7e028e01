package id.pln.cc123.privacy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.TestDatabase;

/** Nothing that erases or exports reads a table through from one end to the other, nor does a check of a reference. */
class ErasurePlansTest {

  /** A table, or an index without a condition on its columns; the indexes that are named here have no other rows than those asked for. */
  private static final Pattern READ_THROUGH = Pattern.compile("Seq Scan on (?!erasing\\b)\\w+"
      + "|Index (Only )?Scan using (?!customer_call_erasure|incoming_mail_erasure|cc123_history_without_key)\\w+ on [^\\n]*\\n(?! *Index Cond)");

  @Test
  @DisplayName("Each statement finds its rows in an index")
  void statements() {
    Set<String> statements = new ConcurrentSkipListSet<>();
    try (HikariDataSource own = TestDatabase.POSTGRESQL.empty("erasure_plans")) {
      try (Domain domain = TestDatabase.domain(ProxyDataSourceBuilder.create(own)
          .afterQuery((execution, queries) -> queries.forEach(query -> statements.add(query.getQuery()))).build())) {
        OldCase old = OldCase.of(domain, 731);
        OldCase files = OldCase.of(domain, 366);
        OldCase asked = OldCase.of(domain, 1);
        statements.clear();
        Erasure erasure = domain.get(Erasure.class);
        erasure.go(erasure.begin());
        CustomerQuery query = CustomerQuery.of(List.of(asked.customer().phone()), List.of(asked.customer().customerId()),
            List.of(asked.customer().email()), null);
        domain.get(CustomerExport.class).rows(query, "admin");
        domain.get(CustomerErasure.class).erase(query, "admin");
        assertThat(old.rows()).isEmpty();
        assertThat(files.rows()).doesNotContainKey("attachment");
        assertThat(asked.rows()).isEmpty();
      }
      JdbcClient jdbc = JdbcClient.create(own);
      assertThat(statements).hasSizeGreaterThan(30).allSatisfy(statement -> assertThat(plan(own, statement))
          .as(statement).doesNotContainPattern(READ_THROUGH));
      assertThat(referencesWithoutIndex(jdbc)).isEmpty();
    }
  }

  /** PostgreSQL looks for who refers to a row that is deleted; it makes no index for that by itself. */
  private static List<String> referencesWithoutIndex(JdbcClient jdbc) {
    return jdbc.sql("""
        select c.conname from pg_constraint c
        where c.contype = 'f' and c.conrelid::regclass::text not like 'act_%'
          and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""")
        .query(String.class).list();
  }

  private static String plan(HikariDataSource database, String statement) {
    StringBuilder numbered = new StringBuilder();
    int[] parameter = {0};
    statement.chars().forEach(c -> numbered.append(c == '?' ? "$" + ++parameter[0] : String.valueOf((char) c)));
    // only this mode leaves the numbers of parameters to the database
    String address = database.getJdbcUrl() + "&preferQueryMode=simple";
    try (Connection connection = DriverManager.getConnection(address); Statement explain = connection.createStatement()) {
      explain.execute("set enable_seqscan = off");
      StringBuilder plan = new StringBuilder();
      try (ResultSet row = explain.executeQuery("explain (generic_plan) " + numbered)) {
        while (row.next()) {
          plan.append(row.getString(1)).append('\n');
        }
      }
      return plan.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
