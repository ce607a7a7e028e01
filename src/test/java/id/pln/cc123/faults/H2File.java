package id.pln.cc123.faults;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/** The H2 database of a product that is not running. */
final class H2File {

  private H2File() {}

  static String address(Path dataFolder) {
    // looking may not change it
    return "jdbc:h2:file:" + dataFolder.resolve("cc123") + ";MAX_COMPACT_TIME=0";
  }

  static DataSource in(Path dataFolder) {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl(address(dataFolder));
    database.setUser("sa");
    return database;
  }
}
