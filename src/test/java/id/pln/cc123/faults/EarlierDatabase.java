package id.pln.cc123.faults;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.tools.RunScript;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What {@link EarlierVersion} wrote down, as a database of today: whoever was asked yesterday has five days from yesterday. */
final class EarlierDatabase {

  private static final Pattern MOMENT = Pattern.compile("TIMESTAMP (WITH TIME ZONE )?'(\\d{4}-\\d{2}-\\d{2}) ");
  private static final String TABLES = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

  private EarlierDatabase() {}

  static void onH2(String url) {
    try (Connection database = DriverManager.getConnection(url, "sa", "")) {
      RunScript.execute(database, new StringReader(ofToday(Files.readString(EarlierVersion.DUMP))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofToday(String dump) {
    LocalDate made = LocalDate.parse(dump.substring(EarlierVersion.MADE_ON.length(), dump.indexOf('\n')));
    long later = ChronoUnit.DAYS.between(made, LocalDate.now()) - 1;
    return MOMENT.matcher(dump).replaceAll(moment -> "TIMESTAMP " + (moment.group(1) == null ? "" : moment.group(1)) + "'"
        + LocalDate.parse(moment.group(2)).plusDays(later) + " ");
  }

  /** The tables as the engine and our migrations of that version made them, and in them the same rows. */
  static void onPostgres(DataSource postgres) {
    String h2 = "jdbc:h2:mem:earlier";
    try (Connection kept = DriverManager.getConnection(h2, "sa", ""); Connection to = postgres.getConnection()) {
      onH2(h2);
      Stream.of("engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history")
          .forEach(part -> ScriptUtils.executeSqlScript(to, new ClassPathResource(TABLES.formatted(part))));
      Flyway.configure().dataSource(postgres).locations("classpath:db/migration", "classpath:db/vendor/postgresql").target("5")
          .baselineOnMigrate(true).baselineVersion("0").load().migrate();
      try (Statement statement = to.createStatement()) {
        // neither foreign keys nor triggers
        statement.execute("set session_replication_role = replica");
        for (String table : strings(kept, "select table_name from information_schema.tables where table_schema = 'PUBLIC' "
            + "and table_name <> 'flyway_schema_history'")) {
          statement.execute("delete from " + table);
          copy(kept, to, table);
        }
        for (String next : strings(to, """
            select format('select setval(pg_get_serial_sequence(%L, %L), max(%I) + 1) from %I', table_name, column_name, column_name,
              table_name) from information_schema.columns where is_identity = 'YES' and table_schema = 'public'""")) {
          statement.execute(next);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> strings(Connection database, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  private static void copy(Connection from, Connection to, String table) throws SQLException {
    try (Statement read = from.createStatement(); ResultSet rows = read.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnName(i));
      }
      String insert = "insert into " + table + " (" + String.join(", ", names) + ") values ("
          + IntStream.rangeClosed(1, names.size()).mapToObj(i -> "?").collect(Collectors.joining(", ")) + ")";
      try (PreparedStatement write = to.prepareStatement(insert)) {
        while (rows.next()) {
          for (int i = 1; i <= names.size(); i++) {
            write.setObject(i, value(rows, i, columns.getColumnType(i)));
          }
          write.executeUpdate();
        }
      }
    }
  }

  private static Object value(ResultSet rows, int column, int type) throws SQLException {
    return switch (type) {
      case Types.BLOB, Types.VARBINARY -> rows.getBytes(column);
      case Types.CLOB -> rows.getString(column);
      case Types.TIMESTAMP -> rows.getTimestamp(column);
      default -> rows.getObject(column);
    };
  }
}
