package id.pln.cc123.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import id.pln.cc123.Refusal;

/**
 * A copy of the H2 database while people work on: its file is locked by the product, so nobody else can make one. It holds
 * everything that was acknowledged before it began. PostgreSQL brings its own tools.
 */
@Component
public class Backup {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'cc123-'yyyyMMdd-HHmmss'.zip'");
  private static final String NAMES = "cc123-\\d{8}-\\d{6}\\.zip";

  private final DataSource database;
  private final Path folder;
  private final DataSize reserve;
  private final int kept;
  private final Clock clock;

  Backup(DataSource database, @Value("${cc123.backup-folder}") Path folder, @Value("${cc123.disk-reserve}") DataSize reserve,
      @Value("${cc123.backups-kept}") int kept, Clock clock) {
    this.database = database;
    this.folder = folder.toAbsolutePath().normalize();
    this.reserve = reserve;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Returns when the copy is complete; one that was cut off has no name of its own and is gone. Older ones than the newest
   * few are deleted: what was erased is not to stay for ever in them.
   *
   * @return a ZIP file with the database file in it
   * @throws Refusal when the database is not H2, or there is no room for it
   */
  public synchronized Path write() {
    if (Dialect.of(database) != Dialect.H2) {
      throw new Refusal(null, "Basis data ini dicadangkan dengan alat PostgreSQL, misalnya pg_basebackup atau pg_dump.");
    }
    JdbcTemplate jdbc = new JdbcTemplate(database);
    try {
      Path unfinished = Files.createDirectories(folder).resolve("unfinished.zip");
      checkRoom(jdbc.queryForObject("call database_path()", String.class));
      try {
        jdbc.execute("backup to '" + unfinished.toString().replace("'", "''") + "'");
        Path file = Files.move(unfinished, folder.resolve(LocalDateTime.now(clock).format(NAME)), StandardCopyOption.ATOMIC_MOVE);
        deleteOld();
        return file;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A full disk harms the database itself (see {@link RoomOnDisk}); a copy is never larger than what it is made of. */
  private void checkRoom(String databasePath) throws IOException {
    if (databasePath == null) {
      throw new Refusal(null, "Basis data ini hanya ada di memori dan tidak dapat dicadangkan.");
    }
    DataSize needed = DataSize.ofBytes(Files.size(Path.of(databasePath + ".mv.db")) + reserve.toBytes());
    DataSize left = DataSize.ofBytes(folder.toFile().getUsableSpace());
    if (left.compareTo(needed) < 0) {
      throw new Refusal(null, "Ruang disk untuk cadangan kurang: tersedia " + left.toMegabytes() + " MB, dibutuhkan "
          + needed.toMegabytes() + " MB. Kosongkan disk, atau pindahkan cadangan lama.");
    }
  }

  private void deleteOld() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> newestFirst = files.filter(file -> file.getFileName().toString().matches(NAMES)).sorted(Comparator.reverseOrder()).toList();
      for (Path old : newestFirst.subList(Math.min(kept, newestFirst.size()), newestFirst.size())) {
        Files.delete(old);
      }
    }
  }
}
