package id.pln.cc123.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketStatus;

@DisplayName("When the product is updated while tickets and calls are open")
class UpgradeIT {

  private static final int AGAIN = EarlierVersion.TICKETS.size() - 1;
  private static final Map<String, Object> EMAIL = Map.of("emailChoice", "own", "email", "tono@contoh.co.id", "emailAgreed", true);
  private static final Map<String, Map<String, ?>> FIELDS = Map.of(
      "UserTask_RecordProblems", Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", "Gagal unduh"),
      "UserTask_ExplainAnswer", Map.of("platform", "Android", "osVersion", "12", "freeMemoryMb", 100, "solved", "yes"),
      "UserTask_CorrectComplaint", Map.of("newComplaint", "A1b"),
      "UserTask_CorrectCustomer", Map.of("salutation", "Bapak", "customerName", "Tono W.", "phone", EarlierVersion.phoneOfCall(6)),
      "UserTask_ConfirmEmail", EMAIL,
      "UserTask_TreatReport", Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same", "noteAfterEmail",
          "Masih gagal."),
      "UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi",
          "summary", "Gagal unduh", "description", "Mohon bantuannya", "sameOpenTicket", "new"),
      "UserTask_CloseCall", Map.of("moreProblems", "no"));

  private final Journal journal = new Journal();
  private final WireMockServer systems = new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @BeforeEach
  void crmAndApktAnswer() {
    systems.start();
    systems.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
  }

  @AfterEach
  void down() {
    systems.stop();
  }

  @Test
  @DisplayName("on H2, everything goes on to its end, with what the new version can do")
  void on_h2(@TempDir Path folder) {
    DataSource database = H2File.in(folder);
    EarlierDatabase.onH2(H2File.address(folder));
    try (TestMailServer mails = new TestMailServer(); ProductNode node = new ProductNode("upgrade-h2", "cc123.data-folder=" + folder, "cc123.mail.embedded.enabled=false",
        "cc123.mail.inbox.host=", "spring.mail.port=" + mails.port(), "cc123.crm.url=" + systems.baseUrl(),
        "cc123.apkt.url=" + systems.baseUrl())) {
      update("update on H2", node, database, mails);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "faults", matches = "full")
  @DisplayName("on PostgreSQL, everything goes on to its end, with what the new version can do")
  void on_postgres() {
    try (TestMailServer mails = new TestMailServer(); OwnPostgres postgres = new OwnPostgres(); ProductNode node = postgres.node("upgrade-postgres",
        "spring.mail.port=" + mails.port(), "cc123.crm.url=" + systems.baseUrl(), "cc123.apkt.url=" + systems.baseUrl())) {
      EarlierDatabase.onPostgres(postgres.database());
      update("update on PostgreSQL", node, postgres.database(), mails);
    }
  }

  private void update(String fault, ProductNode node, DataSource database, TestMailServer mails) {
    acknowledgedBefore();
    long started = System.nanoTime();
    node.start();
    long ready = System.nanoTime();
    Rest admin = new Rest(node.http(), "admin");
    awaitNewModels(admin);
    assertThat(admin.get("/engine-rest/job/count?activityId=BoundaryEvent_CorrectionForgotten").ok().path("count").asInt())
        .as("corrections that were open before are dropped after a day too").isEqualTo(1);
    long upToDate = System.nanoTime();
    calls(node, database);
    tickets(node);
    Operator.demo(node.http()).awaitNothingToDo(Duration.ofMinutes(2));
    node.stop();
    Checker.Findings found = new Checker(database).check(journal, mails.messageIds());
    assertThat(JdbcClient.create(database).sql("select count(*) from customer_call where status = 'OPEN'").query(Long.class).single()).isZero();
    FaultReport.row(fault, 1, found, "start %.1f s, models of what runs %.1f s later".formatted((ready - started) / 1e9,
        (upToDate - ready) / 1e9));
  }

  private void acknowledgedBefore() {
    for (int i = 0; i < AGAIN; i++) {
      for (Operation done : List.of(Operation.CALL_TAKEN, Operation.EMAIL_CONFIRMED, Operation.TICKET_MADE, Operation.CALL_CLOSED)) {
        journal.did(done, EarlierVersion.phoneOfTicket(i), () -> {});
      }
    }
    for (int i = 1; i < EarlierVersion.CALLS.size(); i++) {
      journal.did(Operation.CALL_TAKEN, EarlierVersion.phoneOfCall(i), () -> {});
    }
  }

  /** Nothing but deliveries runs on a model of the version before. */
  private static void awaitNewModels(Rest admin) {
    Map<String, JsonNode> newest = new HashMap<>();
    JsonNode all = admin.get("/engine-rest/process-definition?sortBy=version&sortOrder=asc").ok();
    all.forEach(definition -> newest.put(definition.path("key").asText(), definition));
    Awaitility.await("new models").atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
      for (JsonNode definition : all) {
        if (!definition.equals(newest.get(definition.path("key").asText()))) {
          assertThat(admin.get("/engine-rest/process-instance/count?processDefinitionId=" + definition.path("id").asText()).ok().path("count")
              .asInt()).as(definition.path("id").asText()).isZero();
        }
      }
    });
  }

  private void calls(ProductNode node, DataSource database) {
    Rest desi = new Rest(node.http(), "desi");
    Rest admin = new Rest(node.http(), "admin");
    JsonNode running = admin.get("/engine-rest/process-instance?processDefinitionKey=customer-handling&sortBy=businessKey&sortOrder=asc").ok();
    assertThat(running).hasSize(EarlierVersion.CALLS.size());
    for (int i = 0; i < running.size(); i++) {
      CallAtDesk call = CallAtDesk.running(desi, running.get(i).path("id").asText());
      assertThat(call.step()).isEqualTo(EarlierVersion.CALLS.get(i));
      if (i == 0) {
        long earlier = number(desi, AGAIN);
        call.submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(Long.toString(earlier))));
        assertThat(call.step()).isEqualTo("UserTask_TreatReport");
        assertThat(myCalls(desi)).contains(call.taskId());
        finish(call);
        assertThat(desi.get("/api/tickets/" + earlier).ok().path("status").asText()).isEqualTo("Closed");
      } else {
        assertThat(journal.did(Operation.CALL_CLOSED, EarlierVersion.phoneOfCall(i), () -> finish(call))).isTrue();
      }
    }
  }

  private static void finish(CallAtDesk call) {
    for (String step = call.step(); step != null; step = call.step()) {
      call.submit(step, FIELDS.get(step));
    }
  }

  private static List<String> myCalls(Rest desi) {
    String filter = desi.get("/engine-rest/filter?name=Panggilan saya").ok().at("/0/id").asText();
    return desi.get("/engine-rest/filter/" + filter + "/list").ok().findValuesAsText("id");
  }

  private void tickets(ProductNode node) {
    Rest desi = new Rest(node.http(), "desi");
    for (int i = 0; i < AGAIN; i++) {
      TicketAtWork ticket = new TicketAtWork(user -> new Rest(node.http(), user), number(desi, i));
      if (EarlierVersion.TICKETS.get(i) != TicketStatus.CLOSED) {
        assertThat(journal.did(Operation.TICKET_CLOSED, Long.toString(ticket.number()), () -> close(ticket))).isTrue();
      }
    }
  }

  private static void close(TicketAtWork ticket) {
    switch (ticket.step()) {
      case "UserTask_AwaitCustomer", "UserTask_AwaitThirdParty" -> ticket.submit("andi", ticket.step(), Map.of("reason", "Sudah ada."));
      case "UserTask_DecideApproval" -> ticket.submit("ratna", "UserTask_DecideApproval", Map.of("approval", "yes"));
      default -> { }
    }
    if (ticket.step().equals("UserTask_AwaitConfirmation")) {
      ticket.submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "yes", "reason", "Selesai"));
    } else {
      ticket.moveTo(TicketStatus.CLOSED);
    }
  }

  private static long number(Rest desi, int i) {
    return desi.get("/api/tickets?q=siti" + i + "@contoh.co.id").ok().at("/items/0/number").asLong();
  }
}
