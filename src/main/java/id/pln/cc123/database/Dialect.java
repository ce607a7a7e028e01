package id.pln.cc123.database;

import java.sql.DatabaseMetaData;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What differs between the databases that the product runs on. */
enum Dialect {

  H2,
  POSTGRESQL;

  /** @throws IllegalStateException when the database cannot be reached, or is none of these */
  static Dialect of(DataSource database) {
    try {
      String name = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (MetaDataAccessException | IllegalArgumentException e) {
      throw new IllegalStateException("the database cannot be reached or is neither H2 nor PostgreSQL", e);
    }
  }
}
