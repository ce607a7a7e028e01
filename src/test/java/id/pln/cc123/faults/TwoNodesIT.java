package id.pln.cc123.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.WebUser;

/** Two nodes of the packaged product on one PostgreSQL, behind a proxy with TLS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Two nodes on one database")
class TwoNodesIT {

  private static final int DOUBLES = Scale.of(40, 1_000);
  private static final int RACES = Scale.of(40, 1_000);
  private static final int KILLS = Scale.of(1, 10);
  private static final int ROUNDS = 5;
  private static final int ROUND = 600;
  /** Rounds until the JVM has compiled what is often used: until then each step costs up to three times as much. */
  private static final int WARM_UPS = 8;

  private static final String JUST_CHANGED = "Langkah ini baru saja diubah";
  /** Camunda's own words; Tasklist has a sentence of ours above them. */
  private static final String CONCURRENTLY = "updated by another transaction concurrently";

  private final TestMailServer mails = new TestMailServer();
  private final OwnPostgres postgres = new OwnPostgres();
  private ProductNode one;
  private ProductNode two;
  private TlsProxy proxy;
  private final Checker checker = new Checker(postgres.database());

  /** Both at the same moment, on a database with nothing in it. */
  @BeforeAll
  void start() {
    one = postgres.node("node-1", "spring.mail.port=" + mails.port());
    two = postgres.node("node-2", "spring.mail.port=" + mails.port());
    proxy = new TlsProxy(one, two);
    one.launch();
    two.launch();
    one.awaitReady();
    two.awaitReady();
    Operator.first(proxy.http()).hire();
  }

  @AfterAll
  void stop() {
    proxy.close();
    one.close();
    two.close();
    postgres.close();
    mails.down();
  }

  @Test
  @DisplayName("A step that is submitted on both at once is done once, and who came second is told so")
  void double_submits() {
    Journal journal = new Journal();
    int collisions = 0;
    for (int i = 0; i < DOUBLES; i++) {
      String phone = "0813-%04d-%04d".formatted(i / 10_000, i % 10_000);
      CallAtDesk call = CallAtDesk.taken(desi(one), Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", phone));
      String task = call.taskId();
      Map<String, ?> problems = Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", "Gagal unduh");
      List<Answer> both = atOnce(() -> desi(one).submit(task, problems), () -> desi(two).submit(task, problems));
      assertThat(both).filteredOn(answer -> answer.status() == 204).as("%s", both).hasSize(1);
      collisions += second(both, "Langkah ini sudah", JUST_CHANGED).contains(JUST_CHANGED) ? 1 : 0;
      journal.did(Operation.PROBLEMS_RECORDED, "+62" + phone.replace("-", "").substring(1), () -> {});
    }
    FaultReport.row("double submit on two nodes", DOUBLES, check(journal), "%d of them while the other's transaction was open".formatted(collisions));
  }

  /** @return what is said to the one who came second: after the other, or while the other's transaction was open */
  private static String second(List<Answer> both, String after, String meanwhile) {
    String words = (both.get(0).status() == 204 ? both.get(1) : both.get(0)).message();
    assertThat(words).containsAnyOf(after, meanwhile);
    return words;
  }

  @Test
  @DisplayName("Two who claim one task at the same moment: one has it, the other is told so")
  void races() {
    Journal journal = new Journal();
    long number = CallAtDesk.ticketFor(desi(one), "Siti Rahma", "0814-0000-0001", "siti@contoh.co.id");
    Rest maya = new Rest(one.http(), "maya");
    String task = maya.get("/engine-rest/task?processInstanceBusinessKey=" + number).ok().at("/0/id").asText();
    int collisions = 0;
    for (int i = 0; i < RACES; i++) {
      List<Answer> both = atOnce(() -> claim(one, task, "sari"), () -> claim(two, task, "wati"));
      assertThat(both).filteredOn(answer -> answer.status() == 204).as("%s", both).hasSize(1);
      collisions += second(both, "Langkah ini sedang dikerjakan oleh", CONCURRENTLY).contains(CONCURRENTLY) ? 1 : 0;
      String winner = both.get(0).status() == 204 ? "sari" : "wati";
      assertThat(maya.get("/engine-rest/task?processInstanceBusinessKey=" + number).ok().at("/0/assignee").asText()).isEqualTo(winner);
      assertThat(new Rest(one.http(), winner).post("/engine-rest/task/" + task + "/unclaim", Map.of()).status()).isEqualTo(204);
    }
    journal.did(Operation.TICKET_MADE, "+6281400000001", () -> {});
    FaultReport.row("race of two users for one task", RACES, check(journal),
        "one winner each time, %d of them while the other's transaction was open".formatted(collisions));
  }

  @Test
  @DisplayName("One is killed in the middle of work: everybody works again with the other, and who was logged in still is")
  void kill() {
    Journal journal = new Journal();
    long slowest = 0;
    ProductNode victim = null;
    WebUser desi = WebUser.logIn(proxy.http(), "desi");
    try (Load load = new Load(journal, 4, proxy::http)) {
      for (int i = 0; i < KILLS; i++) {
        if (victim != null) {
          victim.start();
        }
        victim = i % 2 == 0 ? one : two;
        KillIT.awaitWork(journal, journal.acknowledged().size() + 60);
        victim.kill();
        long now = System.nanoTime();
        assertThat(desi.get("/api/tickets").getStatusCode().value()).isEqualTo(200);
        slowest = Math.max(slowest, load.everybodyAgain(now));
        KillIT.awaitWork(journal, journal.acknowledged().size() + 30);
      }
    }
    victim.start();
    FaultReport.rowOfCutMails("kill -9 of one of two nodes", KILLS, check(journal),
        "everybody works again within %.1f s (aim: 10)".formatted(slowest / 1000.0));
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("At work together nothing is lost or done twice; how much they do is compared with one on the same cores")
  void throughput() {
    Journal journal = new Journal();
    List<Double> ratios = new ArrayList<>();
    try (TlsProxy first = new TlsProxy(one); TlsProxy second = new TlsProxy(two)) {
      for (int i = 0; i < WARM_UPS; i++) {
        perSecond(journal, first);
        perSecond(journal, second);
      }
      for (int i = 0; i < ROUNDS; i++) {
        // what grows meanwhile, and what else this machine does, hits both kinds alike
        double alone = perSecond(journal, first);
        double together = perSecond(journal, proxy);
        alone += perSecond(journal, second);
        together += perSecond(journal, proxy);
        ratios.add(together / alone);
      }
    }
    ratios.sort(null);
    FaultReport.row("load on two nodes", ROUNDS, check(journal), "throughput ÷ one node: median %.2f (aim: 0.95; %s)".formatted(
        ratios.get(ratios.size() / 2), ratios.stream().map("%.2f"::formatted).toList()));
  }

  private static double perSecond(Journal journal, TlsProxy product) {
    int before = journal.acknowledged().size();
    long start = System.nanoTime();
    try (Load load = new Load(journal, 4, product::http)) {
      KillIT.awaitWork(journal, before + ROUND);
    }
    return (journal.acknowledged().size() - before) * 1e9 / (System.nanoTime() - start);
  }

  private Checker.Findings check(Journal journal) {
    Operator.first(one.http()).awaitNothingToDo(Duration.ofMinutes(2));
    return checker.check(journal, mails.messageIds());
  }

  private static Rest desi(ProductNode node) {
    return new Rest(node.http(), "desi");
  }

  private static Answer claim(ProductNode node, String task, String user) {
    return new Rest(node.http(), user).post("/engine-rest/task/" + task + "/claim", Map.of("userId", user));
  }

  private static List<Answer> atOnce(Supplier<Answer> here, Supplier<Answer> there) {
    CyclicBarrier start = new CyclicBarrier(2);
    CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> after(start, here), task -> new Thread(task).start());
    CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> after(start, there), task -> new Thread(task).start());
    return List.of(first.join(), second.join());
  }

  private static Answer after(CyclicBarrier start, Supplier<Answer> work) {
    try {
      start.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return work.get();
  }
}
