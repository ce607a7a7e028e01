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

@EnabledIfSystemProperty(named = "faults", matches = "full")
@DisplayName("When the disk of the database fills up")
class DiskIT {

  private static final int TIMES = 10;
  private static final int PEOPLE = 4;

  @Test
  @DisplayName("on H2, people are told so before it is, nothing is lost or half done, and work goes on with space alone")
  void on_h2() {
    String fault = "disk of H2 full but for 16 MB";
    try (TestMailServer mails = new TestMailServer(); SmallDisk disk = new SmallDisk(fault, 600)) {
      Path folder = disk.folder("data");
      DataSource database = H2File.in(folder);
      try (ProductNode node = new ProductNode("disk-h2", "cc123.data-folder=" + folder, "cc123.disk-reserve=64MB", "cc123.mail.embedded.enabled=false",
          "cc123.mail.inbox.host=", "spring.mail.port=" + mails.port())) {
        node.start();
        full(fault, disk, 16 << 20, node, Operator::demo, database, mails);
      }
    }
  }

  @Test
  @DisplayName("on PostgreSQL, people are told so, nothing is lost or half done, and work goes on with space alone")
  void on_postgres() {
    String fault = "full disk of PostgreSQL";
    try (TestMailServer mails = new TestMailServer(); SmallDisk disk = new SmallDisk(fault, 400);
        OwnPostgres postgres = new OwnPostgres(disk.folder("data"))) {
      postgres.execute("postgres", "create database cc123");
      try (ProductNode node = postgres.node("disk-postgres", "spring.mail.port=" + mails.port())) {
        node.start();
        Operator.first(node.http()).hire();
        full(fault, disk, 0, node, Operator::first, postgres.database(), mails);
      }
    }
  }

  private void full(String fault, SmallDisk disk, long left, ProductNode node, Function<TestRestTemplate, Operator> operator,
      DataSource database, TestMailServer mails) {
    Journal journal = new Journal();
    long slowest = 0;
    try (Load load = new Load(journal, PEOPLE, node::http)) {
      for (int i = 0; i < TIMES; i++) {
        KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
        int failed = journal.failed();
        disk.fill(left);
        // everybody's next step is refused
        Awaitility.await("steps are refused").atMost(Duration.ofMinutes(1)).until(() -> journal.failed() >= failed + PEOPLE);
        wordsOf(operator.apply(node.http()).sign("CC.54.DESI"), left > 0);
        disk.makeRoom();
        slowest = Math.max(slowest, load.everybodyAgain(System.nanoTime()));
      }
    }
    operator.apply(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    FaultReport.rowOfCutMails(fault, TIMES, new Checker(database).check(journal, mails.messageIds()),
        "without a restart; everybody works again within %.1f s of there being room".formatted(slowest / 1000.0));
  }

  /** @param atTheDoor whether nobody is let in any more; else there may still be room for a row of the same size */
  private static void wordsOf(Answer answer, boolean atTheDoor) {
    if (atTheDoor || answer.status() == 503) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(503);
      assertThat(answer.message()).startsWith("Basis data sedang tidak dapat dihubungi. Isian Anda belum tersimpan;");
    } else if (answer.status() == 500) {
      assertThat(answer.message()).isEqualTo("Terjadi gangguan pada sistem. Silakan coba lagi.");
    } else {
      assertThat(answer.status()).isEqualTo(204);
    }
  }
}
