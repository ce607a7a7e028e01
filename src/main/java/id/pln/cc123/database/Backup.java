package id.pln.cc123.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;

/**
 * A copy of the H2 database while people work on: its file is locked by the product, so nobody else can make one. It holds
 * everything that was acknowledged before it began. PostgreSQL brings its own tools.
 */
@Component
public class Backup {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'cc123-'yyyyMMdd-HHmmss'.zip'");

  private final DataSource database;
  private final Path folder;
  private final Clock clock;

  Backup(DataSource database, @Value("${cc123.backup-folder}") Path folder, Clock clock) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Returns when the copy is complete; one that was cut off has no name of its own yet.
   *
   * @return a ZIP file with the database file in it
   * @throws Refusal when the database is not H2
   */
  public synchronized Path write() {
    if (Dialect.of(database) != Dialect.H2) {
      throw new Refusal(null, "Basis data ini dicadangkan dengan alat PostgreSQL, misalnya pg_basebackup atau pg_dump.");
    }
    try {
      Path unfinished = Files.createDirectories(folder.toAbsolutePath().normalize()).resolve("unfinished.zip");
      new JdbcTemplate(database).execute("backup to '" + unfinished.toString().replace("'", "''") + "'");
      return Files.move(unfinished, unfinished.resolveSibling(LocalDateTime.now(clock).format(NAME)), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
