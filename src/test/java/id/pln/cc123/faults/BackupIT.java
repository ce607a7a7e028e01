package id.pln.cc123.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("When a backup is taken under load and restored")
class BackupIT {

  private static final int BACKUPS = Scale.of(1, 20);

  private final TestMailServer mails = new TestMailServer();
  private final TestMailServer mailsAfterwards = new TestMailServer();

  @Test
  @DisplayName("on H2, everything is there that was acknowledged before the backup began, and nothing contradicts itself")
  void on_h2() throws IOException {
    for (int i = 0; i < BACKUPS; i++) {
      Path folder = Files.createTempDirectory("cc123-faults");
      Path restored = Files.createTempDirectory("cc123-faults");
      Moment moment;
      try (ProductNode node = onH2("backup-h2", folder, mails)) {
        node.start();
        moment = workAndBackUp(node, () -> unpack(Path.of(new Rest(node.http(), "admin").post("/api/backups", Map.of()).json()
            .path("file").asText()), restored));
      }
      DataSource database = H2File.in(restored);
      try (ProductNode node = onH2("restored-h2", restored, mailsAfterwards)) {
        goOn("restored backup of H2", node, Operator::demo, database, moment);
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("on PostgreSQL, everything is there that was acknowledged before the backup began, and nothing contradicts itself")
  void on_postgres() throws IOException {
    for (int i = 0; i < BACKUPS; i++) {
      Path restored = Files.createTempDirectory("cc123-faults");
      Moment moment;
      try (OwnPostgres postgres = new OwnPostgres(); ProductNode node = postgres.node("backup-postgres", "spring.mail.port=" + mails.port())) {
        node.start();
        Operator.first(node.http()).hire();
        moment = workAndBackUp(node, () -> postgres.baseBackup(restored));
        // the machine burns down
      }
      try (OwnPostgres postgres = new OwnPostgres(restored);
          ProductNode node = postgres.node("restored-postgres", "spring.mail.port=" + mailsAfterwards.port())) {
        goOn("restored backup of PostgreSQL", node, Operator::first, postgres.database(), moment);
      }
    }
  }

  private static ProductNode onH2(String name, Path folder, TestMailServer mails) {
    return new ProductNode(name, "cc123.data-folder=" + folder, "cc123.mail.embedded.enabled=false", "cc123.mail.inbox.host=",
        "spring.mail.port=" + mails.port());
  }

  private static Moment workAndBackUp(ProductNode node, Runnable backup) {
    Journal journal = new Journal();
    List<Journal.Entry> before;
    long took;
    try (Load load = new Load(journal, 4, node::http)) {
      KillIT.awaitWork(journal, 60);
      before = journal.acknowledged();
      long began = System.nanoTime();
      backup.run();
      took = System.nanoTime() - began;
      KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
    }
    return new Moment(journal.asOf(before), Duration.ofNanos(took));
  }

  private void goOn(String fault, ProductNode node, Function<TestRestTemplate, Operator> operator, DataSource database, Moment moment) {
    node.start();
    Journal afterwards = new Journal();
    try (Load load = new Load(afterwards, 2, node::http)) {
      KillIT.awaitWork(afterwards, 30);
    }
    operator.apply(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    Checker checker = new Checker(database);
    Checker.Findings found = checker.check(moment.journal(), null);
    assertThat(found.unknown()).as("done after the backup").isPositive();
    Checker.Findings since = checker.check(afterwards, null);
    assertThat(since.lost()).isEmpty();
    assertThat(since.doubled()).isEmpty();
    Set<String> first = Set.copyOf(mails.messageIds());
    List<String> again = new ArrayList<>(mailsAfterwards.messageIds());
    assertThat(again).as("sent by the restored product").doesNotHaveDuplicates();
    again.retainAll(first);
    FaultReport.row(fault, 1, found, "backup took %.1f s; %d mails of before came again as the same mail".formatted(
        moment.took().toMillis() / 1000.0, again.size()));
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

  /** @param journal what had been acknowledged when the backup began; everything else is unknown */
  private record Moment(Journal journal, Duration took) {}
}
