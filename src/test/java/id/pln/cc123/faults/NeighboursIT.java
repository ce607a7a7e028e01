package id.pln.cc123.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.faults.FlakyWire.State;
import id.pln.cc123.testing.RefusingServer;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("When a neighbour of the product fails, calls go on and nothing is lost")
class NeighboursIT {

  private static final int STEPS = Scale.of(20, 300);
  private static final int ROUNDS = Scale.of(1, 10);

  private final TestMailServer mails = new TestMailServer();
  private final FlakyWire smtp = new FlakyWire(mails.port());
  private final FlakyWire imap = new FlakyWire(mails.imapPort());
  private final OwnPostgres postgres = new OwnPostgres();
  private final Journal journal = new Journal();
  private ProductNode node;

  private void start(String name, String... settings) {
    node = postgres.node(name, Stream.concat(Stream.of("spring.mail.port=" + smtp.port()), Stream.of(settings)).toArray(String[]::new)).start();
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
  @DisplayName("SMTP: dead, silent, slow, refusing, cut after a mail was taken")
  void smtp() {
    start("smtp");
    String slower = latency();
    broken(() -> smtp.set(State.DEAD));
    row("SMTP dead", slower);
    broken(() -> smtp.set(State.SILENT));
    row("SMTP silent", "");
    broken(() -> smtp.set(State.SLOW));
    row("SMTP slow", "");
    try (RefusingServer refusing = new RefusingServer("451 4.3.0 later")) {
      broken(() -> smtp.leadTo(refusing.port()));
    }
    smtp.leadTo(mails.port());
    row("SMTP refusing", "");
    broken(() -> smtp.set(State.CUT_AFTER_DATA));
    assertThat(row("SMTP cut after DATA", "").again()).isNotEmpty();
  }

  /** A part of the work is done while it is broken, and nobody notices. */
  private void broken(Runnable fault) {
    try (Load load = new Load(journal, 3, node::http)) {
      work(STEPS);
      fault.run();
      work(STEPS);
    }
    smtp.set(State.WHOLE);
  }

  private void work(int steps) {
    KillIT.awaitWork(journal, journal.acknowledged().size() + steps);
  }

  private Checker.Findings row(String fault, String figures) {
    Operator.first(node.http()).awaitNothingToDo(Duration.ofMinutes(3));
    Checker.Findings found = new Checker(postgres.database()).check(journal, mails.messageIds());
    assertThat(found.unknown()).as("steps without an answer").isZero();
    FaultReport.row(fault, 1, found, figures);
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
    return "p99 of a step ÷ alive: %.2f (%d steps)".formatted(p99(dead) / p99(alive), alive.size() + dead.size());
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
  @DisplayName("IMAP: dead, silent, slow")
  void imap() {
    start("imap", "cc123.mail.inbox.host=127.0.0.1", "cc123.mail.inbox.port=" + imap.port(), "cc123.mail.inbox.poll=PT1S",
        "cc123.mail.inbox.timeout=2000");
    for (State fault : List.of(State.DEAD, State.SILENT, State.SLOW)) {
      write("sebelum " + fault);
      imap.set(fault);
      write("selama " + fault);
      try (Load load = new Load(journal, 2, node::http)) {
        work(STEPS);
      }
      imap.set(State.WHOLE);
      write("sesudah " + fault);
      Awaitility.await("mails are read").atMost(Duration.ofMinutes(2)).until(() ->
          new Checker(postgres.database()).check(journal, null).lost().isEmpty());
      FaultReport.row("IMAP " + fault.name().toLowerCase(Locale.ROOT), 1,
          new Checker(postgres.database()).check(journal, null), "");
    }
  }

  private void write(String subject) {
    for (int i = 0; i < STEPS; i++) {
      String mail = subject + " " + i;
      mails.send("orang" + i + "@contoh.co.id", "pln123@pln123.example", "From: orang@contoh.co.id\nSubject: " + mail + "\n\nIsi");
      journal.did(Operation.MAIL_ARRIVED, mail, () -> {});
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("CRM and APKT: dead, slow, refusing, cut after a record was taken")
  void contact_records() {
    WireMockServer systems = new WireMockServer(wireMockConfig().dynamicPort());
    systems.start();
    FlakyWire wire = new FlakyWire(systems.port());
    try {
      start("crm", "cc123.crm.url=http://127.0.0.1:" + wire.port() + "/crm", "cc123.apkt.url=http://127.0.0.1:" + wire.port() + "/apkt");
      wire.set(State.DEAD);
      records("CRM and APKT dead", systems, okJson("{}"), () -> wire.set(State.WHOLE));
      records("CRM and APKT slow", systems, okJson("{}").withFixedDelay(6_000), () -> {});
      records("CRM and APKT refusing", systems, aResponse().withStatus(503), () -> {});
      records("CRM and APKT cut after a record was taken", systems, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), () -> {});
    } finally {
      wire.close();
      systems.stop();
    }
  }

  private void records(String fault, WireMockServer systems, ResponseDefinitionBuilder answer, Runnable mend) {
    systems.stubFor(post(anyUrl()).willReturn(answer));
    try (Load load = new Load(journal, 2, node::http)) {
      work(STEPS);
    }
    systems.stubFor(post(anyUrl()).willReturn(okJson("{\"reference\": \"R-1\"}")));
    mend.run();
    Operator.first(node.http()).awaitNothingToDo(Duration.ofMinutes(3));
    Set<String> taken = systems.findAll(postRequestedFor(anyUrl())).stream().map(request -> request.getHeader("Idempotency-Key"))
        .collect(Collectors.toSet());
    List<String> written = JdbcClient.create(postgres.database()).sql("select idempotency_key from contact_record").query(String.class).list();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(written);
    written.forEach(key -> journal.did(Operation.RECORD_DELIVERED, key, () -> {}));
    row(fault, "");
  }
}
