package id.pln.cc123.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.faults.FlakyWire.State;
import id.pln.cc123.testing.RefusingServer;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("When a neighbour of the product fails, calls go on and nothing is lost")
class NeighboursIT {

  private static final int STEPS = 300;
  private static final int ROUNDS = 10;
  private static final String MAILBOX = "pln123@pln123.example";

  private final TestMailServer mails = new TestMailServer();
  private final FlakyWire smtp = new FlakyWire(mails.port(), FlakyWire.AFTER_DATA);
  private final FlakyWire imap = new FlakyWire(mails.imapPort(), FlakyWire.AT_STORE);
  private final OwnPostgres postgres = new OwnPostgres();
  private final JdbcClient jdbc = JdbcClient.create(postgres.database());
  private final Checker checker = new Checker(postgres.database());
  private Journal journal = new Journal();
  private ProductNode node;

  private void start(String name, String... settings) {
    node = postgres.node(name, Stream.concat(Stream.of("spring.mail.port=" + smtp.port()), Stream.of(settings)).toArray(String[]::new));
    node.start();
    Operator.first(node.http()).hire();
  }

  @AfterEach
  void stop() {
    node.close();
    postgres.close();
    smtp.close();
    imap.close();
    mails.down();
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("SMTP: dead, silent, slow, refusing, cut after a mail was taken")
  void smtp() {
    start("smtp");
    String slower = latency();
    smtp.set(State.WHOLE);
    broken(() -> smtp.set(State.DEAD), this::awaitFailedDelivery);
    FaultReport.rowOfCutMails("SMTP dead", 1, checked(), slower);
    broken(() -> smtp.set(State.SILENT), this::awaitFailedDelivery);
    FaultReport.row("SMTP silent", 1, checked(), "");
    broken(() -> smtp.set(State.SLOW), () -> awaitMet(smtp));
    FaultReport.row("SMTP slow", 1, checked(), "");
    try (RefusingServer refusing = new RefusingServer("451 4.3.0 later")) {
      broken(() -> smtp.leadTo(refusing.port()), this::awaitFailedDelivery);
    }
    smtp.leadTo(mails.port());
    FaultReport.row("SMTP refusing", 1, checked(), "");
    broken(() -> smtp.set(State.CUT), () -> awaitMet(smtp));
    Checker.Findings cut = checked();
    FaultReport.rowOfCutMails("SMTP cut after DATA", 1, cut, "");
    assertThat(cut.again()).isNotEmpty();
  }

  /** A part of the work is done while it is broken, and nobody notices. */
  private void broken(Runnable fault, Runnable proof) {
    try (Load load = new Load(journal, 3, node::http)) {
      work(STEPS);
      fault.run();
      work(STEPS);
    }
    proof.run();
    smtp.set(State.WHOLE);
  }

  private void awaitFailedDelivery() {
    Awaitility.await("a delivery that failed").atMost(Duration.ofMinutes(1)).until(() ->
        jdbc.sql("select count(*) from act_ru_job where type_ = 'message' and exception_msg_ is not null").query(Long.class).single() > 0);
  }

  private static void awaitMet(FlakyWire wire) {
    Awaitility.await("the fault is met").atMost(Duration.ofMinutes(1)).until(() -> wire.met() > 0);
  }

  private void work(int steps) {
    KillIT.awaitWork(journal, journal.acknowledged().size() + steps);
  }

  /** @return what is to be said of the work since this was asked last */
  private Checker.Findings checked() {
    Operator.first(node.http()).awaitNothingToDo(Duration.ofMinutes(3));
    // customers' mails are in the same mailbox server
    List<String> ours = mails.messageIds().stream().filter(id -> id != null && id.endsWith("@pln123.example>")).toList();
    Checker.Findings found = checker.check(journal, ours);
    assertThat(found.unknown()).as("steps without an answer").isZero();
    journal = new Journal();
    return found;
  }

  /** Alive and dead take turns, so that whatever else the machine does hits both alike. */
  private String latency() {
    List<Long> alive = new ArrayList<>();
    List<Long> dead = new ArrayList<>();
    // a product that has just started is slow, whoever its neighbours are
    durations();
    for (int i = 0; i < ROUNDS; i++) {
      smtp.set(State.WHOLE);
      alive.addAll(durations());
      smtp.set(State.DEAD);
      dead.addAll(durations());
    }
    return "p99 of a step ÷ alive: %.2f (aim: 1.10; %d steps)".formatted(p99(dead) / p99(alive), alive.size() + dead.size());
  }

  private List<Long> durations() {
    journal.durations();
    try (Load load = new Load(journal, 2, node::http)) {
      work(STEPS);
    }
    return journal.durations();
  }

  private static double p99(List<Long> durations) {
    return durations.stream().sorted().skip(durations.size() * 99L / 100).findFirst().orElseThrow();
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("IMAP: dead, silent, slow, refusing, cut after a mail was stored")
  void imap() {
    start("imap", "cc123.mail.inbox.host=127.0.0.1", "cc123.mail.inbox.port=" + imap.port(), "cc123.mail.inbox.poll=PT1S",
        "cc123.mail.inbox.timeout=2000");
    mailbox("dead", () -> imap.set(State.DEAD), () -> {});
    assertThatNoneIsRead("dead");
    mend("dead");
    mailbox("silent", () -> {
      imap.set(State.SILENT);
      // a mailbox that was opened before would be read to its end
      imap.cutOpen();
    }, () -> awaitMet(imap));
    assertThatNoneIsRead("silent");
    mend("silent");
    mailbox("slow", () -> imap.set(State.SLOW), () -> awaitMet(imap));
    mend("slow");
    try (RefusingServer refusing = RefusingServer.imap()) {
      mailbox("refusing", () -> {
        imap.leadTo(refusing.port());
        imap.cutOpen();
      }, () -> {});
      assertThatNoneIsRead("refusing");
    }
    imap.leadTo(mails.imapPort());
    mend("refusing");
    mailbox("cut after a mail was stored", () -> imap.set(State.CUT), () -> awaitMet(imap));
    mend("cut after a mail was stored");
  }

  /** Mails are written before, and with other work while it is broken. */
  private void mailbox(String fault, Runnable breaking, Runnable proof) {
    write("sebelum " + fault);
    breaking.run();
    write("selama " + fault);
    try (Load load = new Load(journal, 2, node::http)) {
      work(STEPS);
    }
    proof.run();
  }

  private void assertThatNoneIsRead(String fault) {
    assertThat(jdbc.sql("select count(*) from incoming_mail where subject like 'selama " + fault + "%'").query(Long.class).single()).isZero();
  }

  private void mend(String fault) {
    imap.set(State.WHOLE);
    write("sesudah " + fault);
    Awaitility.await("mails are read").atMost(Duration.ofMinutes(5)).untilAsserted(() -> assertThat(
        jdbc.sql("select count(*) from incoming_mail where kind = 'UNKNOWN' and subject like '%" + fault + "%'").query(Long.class).single())
        .isGreaterThanOrEqualTo(3 * STEPS));
    FaultReport.row("IMAP " + fault, 1, checked(), "");
    mails.emptyMailboxOf(MAILBOX);
  }

  private void write(String subject) {
    for (int i = 0; i < STEPS; i++) {
      String mail = subject + " " + i;
      mails.send("orang" + i + "@contoh.co.id", MAILBOX, "From: orang@contoh.co.id\nSubject: " + mail + "\n\nIsi");
      journal.did(Operation.MAIL_ARRIVED, mail, () -> {});
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("CRM and APKT: dead, slow, refusing, cut after a record was taken")
  void contact_records() {
    WireMockServer systems = new WireMockServer(wireMockConfig().dynamicPort());
    systems.start();
    try (FlakyWire wire = new FlakyWire(systems.port(), "\r\n\r\n")) {
      start("crm", "cc123.crm.url=http://127.0.0.1:" + wire.port() + "/crm", "cc123.apkt.url=http://127.0.0.1:" + wire.port() + "/apkt");
      wire.set(State.DEAD);
      records("CRM and APKT dead", systems, okJson("{}"), () -> wire.set(State.WHOLE));
      records("CRM and APKT slow", systems, okJson("{}").withFixedDelay(6_000), () -> {});
      records("CRM and APKT refusing", systems, aResponse().withStatus(503), () -> {});
      records("CRM and APKT cut after a record was taken", systems, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), () -> {});
    } finally {
      systems.stop();
    }
  }

  private void records(String fault, WireMockServer systems, ResponseDefinitionBuilder answer, Runnable mend) {
    systems.stubFor(post(anyUrl()).willReturn(answer));
    try (Load load = new Load(journal, 2, node::http)) {
      work(STEPS);
    }
    awaitFailedDelivery();
    systems.stubFor(post(anyUrl()).willReturn(okJson("{\"reference\": \"" + fault + "\"}")));
    mend.run();
    Operator.first(node.http()).awaitNothingToDo(Duration.ofMinutes(3));
    List<String> written = jdbc.sql("select idempotency_key from contact_record").query(String.class).list();
    List<String> taken = systems.getAllServeEvents().stream().filter(event -> event.getResponse().getStatus() == 200)
        .map(event -> event.getRequest().getHeader("Idempotency-Key")).distinct().toList();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(written);
    assertThat(jdbc.sql("select count(*) from contact_record where reference is null").query(Long.class).single())
        .as("records that nobody has acknowledged").isZero();
    written.forEach(key -> journal.did(Operation.RECORD_DELIVERED, key, () -> {}));
    FaultReport.row(fault, 1, checked(), "");
  }
}
