package id.pln.cc123.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.Refusal;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TestDatabase;

@DisplayName("A backup while the product runs")
class BackupTest {

  @TempDir
  Path folder;

  @Test
  @DisplayName("of H2 is a ZIP file with the database, for administrators only")
  void of_h2() throws Exception {
    Path backups = folder.resolve("Cadangan PLN's");
    try (RunningProduct product = RunningProduct.start("cc123.backup-folder=" + backups,
        "spring.datasource.url=jdbc:h2:file:" + folder.resolve("cc123"))) {
      Answer refused = product.as("maya").post("/api/backups", Map.of());
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.message()).isEqualTo("Hanya administrator yang membuat cadangan.");
      assertThat(backups).doesNotExist();

      Answer written = product.as("admin").post("/api/backups", Map.of());
      assertThat(written.status()).as(written.body()).isEqualTo(201);
      Path file = Path.of(written.json().path("file").asText());
      assertThat(list(backups)).containsExactly(file);
      assertThat(file.getFileName().toString()).matches("cc123-\\d{8}-\\d{6}\\.zip");
      try (ZipFile zip = new ZipFile(file.toFile())) {
        assertThat(zip.getEntry("cc123.mv.db").getSize()).isPositive();
      }
    }
  }

  @Test
  @DisplayName("is not begun when there is no room for it, and leaves nothing behind that fills the disk")
  void no_room() throws Exception {
    DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("cc123"), "sa", "");
    Backup backup = new Backup(database, folder.resolve("backup"), DataSize.ofTerabytes(1_000_000), 7, Clock.systemUTC());
    assertThatThrownBy(backup::write).isInstanceOf(Refusal.class).hasMessageContaining("Ruang disk untuk cadangan kurang");
    assertThat(list(folder.resolve("backup"))).isEmpty();
  }

  @Test
  @DisplayName("is kept until there are enough newer ones: what was erased since does not stay in them for ever")
  void newest_ones() throws Exception {
    DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("cc123"), "sa", "");
    Files.createDirectories(folder.resolve("backup"));
    Path other = Files.createFile(folder.resolve("backup").resolve("catatan.zip"));
    List<Path> written = new ArrayList<>();
    for (int second = 0; second < 4; second++) {
      Clock clock = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z").plusSeconds(second), ZoneOffset.UTC);
      written.add(new Backup(database, folder.resolve("backup"), DataSize.ofMegabytes(1), 2, clock).write());
    }
    assertThat(list(folder.resolve("backup"))).containsExactlyInAnyOrder(other, written.get(2), written.get(3));
  }

  @Test
  @DisplayName("of PostgreSQL is left to its own tools")
  void of_postgres() {
    try (RunningProduct product = RunningProduct.start("spring.datasource.url=" + TestDatabase.POSTGRESQL.newAddress("backup"),
        "spring.datasource.username=" + TestDatabase.POSTGRESQL.user(), "cc123.backup-folder=" + folder)) {
      Answer refused = product.as("admin").post("/api/backups", Map.of());
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.message()).contains("pg_basebackup");
    }
  }

  private static List<Path> list(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
