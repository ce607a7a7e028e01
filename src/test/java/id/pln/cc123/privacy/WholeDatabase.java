package id.pln.cc123.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of a database, whosever it is. */
final class WholeDatabase {

  private final JdbcClient jdbc;

  WholeDatabase(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return names in lower case */
  List<String> tables() {
    return names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private List<String> names() {
    return jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type <> 'VIEW'")
        .query(String.class).list();
  }

  /** @return how many rows each table has */
  Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    names().forEach(name -> rows.put(name.toLowerCase(Locale.ROOT),
        jdbc.sql("select count(*) from \"" + name + "\"").query(Long.class).single()));
    return rows;
  }

  /** @return the cells that one of these texts is in, capitals or not, such as {@code customer_call.phone: +62…} */
  List<String> cells(List<String> texts) {
    List<String> lowerCase = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    return names().stream().flatMap(name -> jdbc.sql("select * from \"" + name + "\"")
        .query((row, index) -> cells(name.toLowerCase(Locale.ROOT), row, lowerCase)).list().stream().flatMap(List::stream)).toList();
  }

  private static List<String> cells(String table, ResultSet row, List<String> texts) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, String> found = new TreeMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String content = text(row, column).toLowerCase(Locale.ROOT);
      String name = table + "." + columns.getColumnName(column).toLowerCase(Locale.ROOT);
      texts.stream().filter(content::contains).forEach(text -> found.put(name, text));
    }
    return found.entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue()).toList();
  }

  private static String text(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Clob clob) {
      return clob.getSubString(1, (int) clob.length());
    }
    String type = row.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
    if (value != null && (type.contains("binary") || type.contains("blob") || type.equals("bytea"))) {
      return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }
    return String.valueOf(value);
  }
}
