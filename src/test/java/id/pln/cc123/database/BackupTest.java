package id.pln.cc123.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

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
