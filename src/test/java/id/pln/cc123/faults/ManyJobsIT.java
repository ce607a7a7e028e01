package id.pln.cc123.faults;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.engine.WaitingTicket;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;

@DisplayName("Many jobs that are due at once on two nodes")
class ManyJobsIT {

  private static final int TICKETS = 10_000;
  private static final int POISON = 100;

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("are done once each, and those that always fail hold up nobody and become incidents")
  void timers_and_poison() {
    try (TestMailServer mails = new TestMailServer(); OwnPostgres postgres = new OwnPostgres()) {
      try (RunningProduct maker = RunningProduct.start("spring.datasource.url=" + postgres.address(), "spring.datasource.username=postgres")) {
        for (int i = 0; i < TICKETS; i++) {
          WaitingTicket.make(maker);
        }
      }
      try (ProductNode one = postgres.node("many-1", "spring.mail.port=" + mails.port());
          ProductNode two = postgres.node("many-2", "spring.mail.port=" + mails.port())) {
        one.start();
        two.start();
        JdbcClient jdbc = JdbcClient.create(postgres.database());
        Rest admin = new Rest(one.http(), "admin");
        poison(admin);
        due(postgres, jdbc, "timer-intermediate-transition", TICKETS);
        await(jdbc, "act_ru_job j where j.handler_type_ = 'timer-intermediate-transition' and j.duedate_ < current_timestamp", 0);
        due(postgres, jdbc, "timer-intermediate-transition", TICKETS);
        long start = System.nanoTime();
        Set<String> nodes = new HashSet<>();
        Awaitility.await("all are closed").atMost(Duration.ofMinutes(15)).pollInterval(Duration.ofMillis(100)).until(() -> {
          nodes.addAll(jdbc.sql("select distinct lock_owner_ from act_ru_job where lock_owner_ is not null").query(String.class).list());
          return jdbc.sql("select count(*) from ticket where status <> 'Closed'").query(Long.class).single() == 0;
        });
        long took = (System.nanoTime() - start) / 1_000_000;
        assertThat(nodes).as("nodes that took jobs").hasSize(2);
        await(jdbc, "outgoing_mail where status = 'PENDING'", 0);
        assertThatPoisonIsKnown(postgres, jdbc, admin, new Rest(two.http(), "maya"));
        Journal journal = new Journal();
        jdbc.sql("select cast(number as varchar) from ticket").query(String.class).list()
            .forEach(number -> journal.did(Operation.TICKET_CLOSED, number, () -> {}));
        FaultReport.row("%d timers due at once on two nodes, %d poison jobs among them".formatted(TICKETS, POISON), 1,
            new Checker(postgres.database()).check(journal, mails.messageIds()), "all closed after %.1f s".formatted(took / 1000.0));
      }
    }
  }

  /** Deliveries of records of calls that do not exist. */
  private static void poison(Rest admin) {
    for (int i = 0; i < POISON; i++) {
      admin.post("/engine-rest/process-definition/key/contact-record-delivery/start", Map.of("businessKey", "racun-" + i)).ok();
    }
  }

  private static void due(OwnPostgres postgres, JdbcClient jdbc, String type, int count) {
    await(jdbc, "act_ru_job where handler_type_ = '" + type + "'", count);
    postgres.execute("cc123", "update act_ru_job set duedate_ = current_timestamp where handler_type_ = '" + type + "'");
  }

  private static void await(JdbcClient jdbc, String what, int count) {
    Awaitility.await(what).atMost(Duration.ofMinutes(15)).pollInterval(Duration.ofMillis(500))
        .until(() -> jdbc.sql("select count(*) from " + what).query(Long.class).single() == count);
  }

  /** Each was tried again with delay; brought to its end, a manager finds an incident. Then they are taken away. */
  private static void assertThatPoisonIsKnown(OwnPostgres postgres, JdbcClient jdbc, Rest admin, Rest manager) {
    for (int i = 0; i < 6; i++) {
      postgres.execute("cc123", "update act_ru_job set duedate_ = current_timestamp where retries_ > 0");
      await(jdbc, "act_ru_job where retries_ > 0 and duedate_ <= current_timestamp", 0);
    }
    JsonNode incidents = manager.get("/engine-rest/incident/count").ok();
    assertThat(incidents.path("count").asInt()).isEqualTo(POISON);
    admin.get("/engine-rest/process-instance?processDefinitionKey=contact-record-delivery").ok().forEach(poisoned ->
        assertThat(admin.delete("/engine-rest/process-instance/" + poisoned.path("id").asText()).status()).isEqualTo(204));
  }
}
