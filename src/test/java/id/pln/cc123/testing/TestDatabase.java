package id.pln.cc123.testing;

import java.util.Map;
import java.util.function.Supplier;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;

/** The databases that the product runs on, each with our own tables. */
public enum TestDatabase {

  H2(() -> "jdbc:h2:mem:domain;DB_CLOSE_DELAY=-1", "sa"),
  POSTGRESQL(() -> SharedPostgres.newDatabase("domain"), "postgres");

  private final Supplier<String> address;
  private final String user;
  private HikariDataSource dataSource;
  private Domain domain;

  TestDatabase(Supplier<String> address, String user) {
    this.address = address;
    this.user = user;
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

  synchronized HikariDataSource dataSource() {
    if (dataSource == null) {
      dataSource = new HikariDataSource();
      dataSource.setJdbcUrl(address.get());
      dataSource.setUsername(user);
      dataSource.setAutoCommit(false);
      Flyway.configure().dataSource(dataSource).load().migrate();
    }
    return dataSource;
  }
}
