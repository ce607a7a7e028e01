package id.pln.cc123.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.testing.TestMailServer;

@DisplayName("When the product is killed in the middle of work")
class KillIT {

  private static final int KILLS = Scale.of(1, 100);
  private final Random moments = new Random();

  @Test
  @DisplayName("on H2, what was acknowledged is there once, and nothing is half done")
  void on_h2(@TempDir Path folder) {
    DataSource database = H2File.in(folder);
    try (TestMailServer mails = new TestMailServer(); ProductNode node = new ProductNode("kill-h2", "cc123.data-folder=" + folder,
        "cc123.mail.embedded.enabled=false", "cc123.mail.inbox.host=", "spring.mail.port=" + mails.port())) {
      node.start();
      hit("kill -9 of the application on H2", node, Operator::demo, database, mails);
    }
  }

  @Test
  @DisplayName("on PostgreSQL, what was acknowledged is there once, and nothing is half done")
  void on_postgres() {
    try (TestMailServer mails = new TestMailServer(); OwnPostgres postgres = new OwnPostgres();
        ProductNode node = postgres.node("kill-postgres", "spring.mail.port=" + mails.port())) {
      node.start();
      Operator.first(node.http()).hire();
      hit("kill -9 of the application on PostgreSQL", node, Operator::first, postgres.database(), mails);
    }
  }

  private void hit(String fault, ProductNode node, Function<TestRestTemplate, Operator> operator, DataSource database,
      TestMailServer mails) {
    Journal journal = new Journal();
    long slowest = 0;
    try (Load load = new Load(journal, 4, node::http)) {
      awaitWork(journal, 30);
      for (int i = 0; i < KILLS; i++) {
        awaitWork(journal, journal.acknowledged().size() + 10 + moments.nextInt(60));
        node.kill();
        node.start();
        slowest = Math.max(slowest, load.everybodyAgain(System.nanoTime()));
      }
    }
    operator.apply(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    Checker.Findings found = new Checker(database).check(journal, mails.messageIds());
    FaultReport.rowOfCutMails(fault, KILLS, found, "everybody works again after the start within %.1f s".formatted(slowest / 1000.0));
  }

  static void awaitWork(Journal journal, int acknowledged) {
    Awaitility.await("work goes on").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20))
        .until(() -> journal.acknowledged().size() >= acknowledged);
  }
}
