package id.pln.cc123.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("When the database fails in the middle of work")
class DatabaseFaultsIT {

  private static final int TIMES = Scale.of(1, 10);

  private final TestMailServer mails = new TestMailServer();
  private final OwnPostgres postgres = new OwnPostgres();
  private final Journal journal = new Journal();
  private ProductNode node;

  @BeforeEach
  void start(TestInfo test) {
    node = postgres.node(test.getTestMethod().orElseThrow().getName() + "-database", "spring.mail.port=" + mails.port());
    node.start();
    Operator.first(node.http()).hire();
  }

  @AfterEach
  void stop() {
    node.close();
    postgres.close();
    mails.down();
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("by being killed, users are told, everybody works again when it is back, and what was acknowledged is there once")
  void kill() {
    long slowest = 0;
    try (Load load = new Load(journal, 4, node::http)) {
      for (int i = 0; i < TIMES; i++) {
        awaitWork(40);
        postgres.kill();
        assertThatUsersAreTold();
        postgres.start();
        slowest = Math.max(slowest, load.everybodyAgain(System.nanoTime()));
      }
    }
    finish("kill -9 of PostgreSQL", slowest, "");
  }

  @Test
  @DisplayName("by standing still, users are told, the threads are free, everybody works again when it is back, and what was acknowledged is there once")
  void stall() {
    long slowest = 0;
    long longest = 0;
    try (Load load = new Load(journal, 4, node::http)) {
      for (int i = 0; i < TIMES; i++) {
        awaitWork(40);
        postgres.stall();
        // the second lot comes when every pooled connection has been found dead
        longest = Math.max(longest, Math.max(assertThatUsersAreTold(), assertThatUsersAreTold()));
        postgres.goOn();
        slowest = Math.max(slowest, load.everybodyAgain(System.nanoTime()));
      }
    }
    finish("stall of PostgreSQL", slowest, ", users were told within %.1f s (aim: 5)".formatted(longest / 1000.0));
  }

  /** More ask at once than there are connections and threads. @return milliseconds until the last one had an answer */
  private long assertThatUsersAreTold() {
    List<CompletableFuture<Long>> asking = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      asking.add(CompletableFuture.supplyAsync(this::ask, task -> new Thread(task).start()));
    }
    return asking.stream().mapToLong(CompletableFuture::join).max().orElseThrow();
  }

  private long ask() {
    long start = System.nanoTime();
    Answer answer = new Rest(node.http(), "desi").get("/api/tickets");
    long took = (System.nanoTime() - start) / 1_000_000;
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.message()).contains("Basis data sedang tidak dapat dihubungi");
    return took;
  }

  private void awaitWork(int more) {
    KillIT.awaitWork(journal, journal.acknowledged().size() + more);
  }

  private void finish(String fault, long slowest, String figures) {
    Operator.first(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    FaultReport.rowOfCutMails(fault, TIMES, new Checker(postgres.database()).check(journal, mails.messageIds()),
        "everybody works again within %.1f s (aim: 10)%s".formatted(slowest / 1000.0, figures));
  }
}
