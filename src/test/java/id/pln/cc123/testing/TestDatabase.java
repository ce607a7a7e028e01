package id.pln.cc123.testing;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;

/** The databases that the product runs on, each with our own tables. */
public enum TestDatabase {

  H2(name -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa"),
  POSTGRESQL(SharedPostgres::newDatabase, "postgres");

  private final UnaryOperator<String> address;
  private final String user;
  private HikariDataSource dataSource;
  private Domain domain;

  TestDatabase(UnaryOperator<String> address, String user) {
    this.address = address;
    this.user = user;
  }

  /** @return JDBC address of a new, empty database of this name */
  public String newAddress(String name) {
    return address.apply(name);
  }

  public String user() {
    return user;
  }

  /** @return the modules on this database, the same for all tests */
  public synchronized Domain domain() {
    if (domain == null) {
      domain = domain(Map.of());
    }
    return domain;
  }

  /** @return the modules on this database with other settings, for one test to close */
  public Domain domain(Map<String, Object> settings) {
    return new Domain(dataSource(), settings);
  }

  /** @return the modules on another data source, for one test to close */
  public static Domain domain(DataSource database) {
    return domain(database, Map.of());
  }

  /** @return the modules on another data source with other settings, for one test to close */
  public static Domain domain(DataSource database, Map<String, Object> settings) {
    return new Domain(database, settings);
  }

  synchronized HikariDataSource dataSource() {
    if (dataSource == null) {
      dataSource = empty("domain");
    }
    return dataSource;
  }

  /** @return a new database with nothing in our tables, for one test to close */
  public HikariDataSource empty(String name) {
    HikariDataSource empty = new HikariDataSource();
    empty.setJdbcUrl(address.apply(name));
    empty.setUsername(user);
    empty.setAutoCommit(false);
    Flyway.configure().dataSource(empty)
        .locations("classpath:db/migration", "classpath:db/vendor/" + name().toLowerCase(Locale.ROOT)).load().migrate();
    return empty;
  }
}
