package id.pln.cc123.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("When the disk of the database is full")
class DiskIT {

  private static final int TIMES = Scale.of(1, 10);

  @Test
  @DisplayName("on H2, people are told so before it is, nothing is lost or half done, and work goes on with space alone")
  void on_h2() {
    TestMailServer mails = new TestMailServer();
    try (SmallDisk disk = new SmallDisk(Scale.of(200, 600))) {
      Path folder = disk.folder("data");
      DataSource database = H2File.in(folder);
      try (ProductNode node = new ProductNode("disk-h2", "cc123.data-folder=" + folder, "cc123.disk-reserve=64MB", "cc123.mail.embedded.enabled=false",
          "cc123.mail.inbox.host=", "spring.mail.port=" + mails.port())) {
        node.start();
        full("full disk of H2", disk, 16 << 20, node, Operator::demo, database, mails);
      }
    } finally {
      mails.down();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("on PostgreSQL, people are told so, nothing is lost or half done, and work goes on with space alone")
  void on_postgres() {
    TestMailServer mails = new TestMailServer();
    try (SmallDisk disk = new SmallDisk(400);
        OwnPostgres postgres = new OwnPostgres(disk.folder("data"))) {
      postgres.execute("postgres", "create database cc123");
      try (ProductNode node = postgres.node("disk-postgres", "spring.mail.port=" + mails.port())) {
        node.start();
        Operator.first(node.http()).hire();
        full("full disk of PostgreSQL", disk, 0, node, Operator::first, postgres.database(), mails);
      }
    } finally {
      mails.down();
    }
  }

  private void full(String fault, SmallDisk disk, long left, ProductNode node, Function<TestRestTemplate, Operator> operator,
      DataSource database, TestMailServer mails) {
    Journal journal = new Journal();
    long slowest = 0;
    try (Load load = new Load(journal, 4, node::http)) {
      for (int i = 0; i < TIMES; i++) {
        KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
        int unknown = journal.unknown().size();
        disk.fill(left);
        Awaitility.await("steps are refused").atMost(Duration.ofMinutes(1)).until(() -> journal.unknown().size() > unknown);
        wordsOf(operator.apply(node.http()).sign("CC.54.DESI"));
        disk.makeRoom();
        long room = System.nanoTime();
        KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
        slowest = Math.max(slowest, journal.firstAfter(room));
      }
    }
    operator.apply(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    FaultReport.row(fault, TIMES, new Checker(database).check(journal, mails.messageIds()),
        "without a restart; first work after there was room at most %.1f s".formatted(slowest / 1000.0));
  }

  /** H2 lets nobody in; PostgreSQL may still find room for a row of the same size. */
  private static void wordsOf(Answer answer) {
    switch (answer.status()) {
      case 503 -> assertThat(answer.message()).startsWith("Basis data sedang tidak dapat dihubungi. Isian Anda belum tersimpan;");
      case 500 -> assertThat(answer.message()).isEqualTo("Terjadi gangguan pada sistem. Silakan coba lagi.");
      default -> assertThat(answer.status()).isEqualTo(204);
    }
  }
}
