package id.pln.cc123.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;

@EnabledIfSystemProperty(named = "faults", matches = "full")
@DisplayName("When a backup is taken under load and restored")
class BackupIT {

  private static final int BACKUPS = 5;

  @TempDir
  private Path folders;

  @Test
  @DisplayName("on H2, everything is there that was acknowledged before the backup began, and nothing contradicts itself")
  void on_h2() throws IOException {
    Tally tally = new Tally();
    for (int i = 0; i < BACKUPS; i++) {
      Path folder = Files.createDirectory(folders.resolve("h2-" + i));
      Path restored = Files.createDirectory(folders.resolve("h2-restored-" + i));
      Moment moment;
      try (TestMailServer before = new TestMailServer(); TestMailServer after = new TestMailServer()) {
        try (ProductNode node = onH2("backup-h2", folder, before)) {
          node.start();
          moment = workAndBackUp(node, () -> unpack(Path.of(new Rest(node.http(), "admin").post("/api/backups", Map.of()).json()
              .path("file").asText()), restored));
        }
        try (ProductNode node = onH2("restored-h2", restored, after)) {
          tally.add(moment, goOn(node, Operator::demo, H2File.in(restored), moment, before, after));
        }
      }
    }
    tally.report("restored backup of H2");
  }

  @Test
  @DisplayName("on PostgreSQL, everything is there that was acknowledged before the backup began, and nothing contradicts itself")
  void on_postgres() throws IOException {
    Tally tally = new Tally();
    for (int i = 0; i < BACKUPS; i++) {
      Path restored = Files.createDirectory(folders.resolve("postgres-restored-" + i));
      Moment moment;
      try (TestMailServer before = new TestMailServer(); TestMailServer after = new TestMailServer()) {
        try (OwnPostgres postgres = new OwnPostgres();
            ProductNode node = postgres.node("backup-postgres", "spring.mail.port=" + before.port())) {
          node.start();
          Operator.first(node.http()).hire();
          moment = workAndBackUp(node, () -> postgres.baseBackup(restored));
          // the machine burns down
        }
        try (OwnPostgres postgres = new OwnPostgres(restored);
            ProductNode node = postgres.node("restored-postgres", "spring.mail.port=" + after.port())) {
          tally.add(moment, goOn(node, Operator::first, postgres.database(), moment, before, after));
        }
      }
    }
    tally.report("restored backup of PostgreSQL");
  }

  private static ProductNode onH2(String name, Path folder, TestMailServer mails) {
    return new ProductNode(name, "cc123.data-folder=" + folder, "cc123.mail.embedded.enabled=false", "cc123.mail.inbox.host=",
        "spring.mail.port=" + mails.port());
  }

  private static Moment workAndBackUp(ProductNode node, Runnable backup) {
    Journal journal = new Journal();
    List<Journal.Entry> before;
    int meanwhile;
    long took;
    try (Load load = new Load(journal, 4, node::http)) {
      KillIT.awaitWork(journal, 60);
      before = journal.acknowledged();
      long began = System.nanoTime();
      backup.run();
      took = System.nanoTime() - began;
      meanwhile = journal.acknowledged().size() - before.size();
      KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
    }
    return new Moment(journal.asOf(before), meanwhile, Duration.ofNanos(took));
  }

  /** @return what is there of the work before the backup, and of that with the restored product */
  private static Checker.Findings goOn(ProductNode node, Function<TestRestTemplate, Operator> operator, DataSource database, Moment moment,
      TestMailServer before, TestMailServer after) {
    node.start();
    Journal afterwards = new Journal();
    try (Load load = new Load(afterwards, 2, node::http)) {
      KillIT.awaitWork(afterwards, 30);
    }
    operator.apply(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    Checker checker = new Checker(database);
    // what was queued after the backup was lost with the old database
    List<String> arrived = Stream.concat(before.messageIds().stream().filter(checker::isQueued), after.messageIds().stream()).toList();
    assertThat(after.messageIds()).as("sent by the restored product").isNotEmpty().doesNotHaveDuplicates();
    return checker.check(moment.journal(), arrived).and(checker.check(afterwards, arrived));
  }

  private static void unpack(Path backup, Path folder) {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, folder.resolve(entry.getName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param journal what had been acknowledged when the backup began; everything else is unknown
   * @param meanwhile how many steps were acknowledged while it was taken
   */
  private record Moment(Journal journal, int meanwhile, Duration took) {}

  /** What all rounds together found. */
  private static final class Tally {

    private Checker.Findings found = Checker.Findings.NONE;
    private int meanwhile;
    private long longest;

    private void add(Moment moment, Checker.Findings more) {
      found = found.and(more);
      meanwhile += moment.meanwhile();
      longest = Math.max(longest, moment.took().toMillis());
    }

    private void report(String fault) {
      assertThat(meanwhile).as("steps while the backup was taken").isPositive();
      FaultReport.rowOfCutMails(fault, BACKUPS, found, "%d steps acknowledged while backups were taken, each within %.1f s".formatted(
          meanwhile, longest / 1000.0));
    }
  }
}
