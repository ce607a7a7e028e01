package id.pln.cc123.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.ticket.TicketList;
import id.pln.cc123.ticket.TicketQuery;
import id.pln.cc123.ticket.TicketSummary;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Who may do what")
class RightsTest {

  private static final List<String> USERS = List.of("desi", "sari", "andi", "ratna", "maya", "joko", "admin");
  private static final Map<String, String> CUSTOMER =
      Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0812-3456-7890");

  /** Rows are what {@link #tried} names; columns cso, service-desk, support, approver, manager, process-owner, camunda-admin. */
  private static final String MATRIX = """
      start a call                    yes no  no  no  no  no  yes
      see a task of a call            yes no  no  no  yes no  yes
      work on desi's task             yes no  no  no  no  no  no
      see a task of a ticket          no  yes yes yes yes no  yes
      see all models                  no  no  no  no  yes yes yes
      find a running call by number   no  no  no  no  yes no  yes
      find a ticket by number         no  no  no  no  yes no  yes
      read the history of calls       no  no  no  no  yes no  yes
      see incidents                   no  no  no  no  yes no  yes
      read why a job failed           no  no  no  no  yes no  yes
      retry a job                     no  no  no  no  yes no  yes
      cancel a call                   no  no  no  no  no  no  yes
      list tickets                    yes yes yes yes yes no  yes
      list contact records            yes no  no  no  yes no  yes
      read mails                      no  yes no  no  yes no  yes
      see users                       no  no  no  no  no  no  yes
      make a user                     no  no  no  no  no  no  yes
      see and give rights             no  no  no  no  no  no  yes
      """;

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;
  @Autowired
  private TicketList tickets;
  @Autowired
  private TestMailServer mailServer;

  private CallAtDesk call;
  private String ticket;
  private String failedJob;

  @BeforeEach
  void aCallATicketAndAMailThatCouldNotBeSent() {
    if (call != null) {
      return;
    }
    call = CallAtDesk.taken(as("desi"), CUSTOMER);
    CallAtDesk other = CallAtDesk.taken(as("desi"), CUSTOMER)
        .submit("UserTask_RecordProblems", Map.of("complaints", List.of("E1.1"), "complaintNote", "Gagal unduh"))
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", "siti@gmail.com", "emailAgreed", true))
        .submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
            "serviceType", "Download Aplikasi", "summary", "Gagal unduh", "description", "Mohon bantuannya",
            "sameOpenTicket", "new"));
    assertThat(other.step()).isEqualTo("UserTask_CloseCall");
    TicketSummary made = tickets.page(new TicketQuery(null, null, "desi", null, null)).items().get(0);
    ticket = String.valueOf(made.number());
    Job mail = engine.getManagementService().createJobQuery().processInstanceId(engine.getRuntimeService()
        .createProcessInstanceQuery().processInstanceBusinessKey(ticket, "mail-delivery").singleResult().getId()).singleResult();
    failedJob = mail.getId();
    mailServer.down();
    try {
      engine.getManagementService().executeJob(failedJob);
    } catch (RuntimeException expected) {
      engine.getManagementService().setJobRetries(failedJob, 0);
    } finally {
      mailServer.up();
    }
  }

  static Stream<Arguments> matrix() {
    return MATRIX.lines().flatMap(row -> {
      String[] may = row.substring(32).trim().split("\\s+");
      return IntStream.range(0, USERS.size())
          .mapToObj(column -> Arguments.of(USERS.get(column), row.substring(0, 32).trim(), may[column].equals("yes")));
    });
  }

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @MethodSource("matrix")
  void a_group_may_do_what_its_work_needs_and_no_more(String user, String what, boolean may) {
    assertThat(tried(what).apply(as(user))).isEqualTo(may);
  }

  /** @return whether a user who tries it succeeds */
  private Function<Rest, Boolean> tried(String what) {
    return switch (what) {
      case "start a call" -> user -> CallAtDesk.tryTake(user, CUSTOMER).status() == 200;
      case "see a task of a call" -> user -> user.get("/engine-rest/task/" + call.taskId()).status() == 200;
      // an empty form is refused by its rules only to whom the task is
      case "work on desi's task" -> user -> user.submit(call.taskId(), Map.of()).body().contains("Pilih sedikitnya satu");
      case "see a task of a ticket" -> user -> finds(user, "/task?processInstanceBusinessKey=" + ticket);
      case "see all models" -> user -> user.get("/engine-rest/process-definition/count?latestVersion=true").ok().get("count").asInt() >= 5;
      case "find a running call by number" -> user -> finds(user, "/process-instance?businessKey=" + call.number());
      case "find a ticket by number" -> user -> finds(user, "/process-instance?processDefinitionKey=ticket-lifecycle&businessKey=" + ticket);
      case "read the history of calls" -> user -> finds(user, "/history/process-instance?processInstanceBusinessKey=" + call.number());
      case "see incidents" -> user -> finds(user, "/incident?configuration=" + failedJob);
      case "read why a job failed" -> user -> user.get("/engine-rest/job/" + failedJob + "/stacktrace").status() == 200;
      case "retry a job" -> user -> user.put("/engine-rest/job/" + failedJob + "/retries", Map.of("retries", 0)).status() == 204;
      case "cancel a call" -> user ->
          user.delete("/engine-rest/process-instance/" + CallAtDesk.taken(as("desi"), CUSTOMER).instanceId()).status() == 204;
      case "list tickets" -> user -> user.get("/api/tickets").status() == 200;
      case "list contact records" -> user -> user.get("/api/contact-records").status() == 200;
      case "read mails" -> user -> user.get("/api/mails?reference=" + ticket).status() == 200;
      case "see users" -> user -> user.get("/engine-rest/user/count").ok().get("count").asInt() > 1;
      case "make a user" -> user -> user.post("/engine-rest/user/create", newUser("uji.hak-" + UUID.randomUUID())).status() == 204;
      case "see and give rights" -> user -> user.get("/engine-rest/authorization/count").ok().get("count").asInt() > 0;
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static boolean finds(Rest user, String query) {
    Answer answer = user.get("/engine-rest" + query);
    return answer.status() == 200 && !answer.json().isEmpty();
  }

  @Test
  @DisplayName("A CSO sees the own tickets first, and all on wish: any CSO treats a customer who calls again (B3-k, C)")
  void a_cso_lists_own_tickets_first() {
    assertThat(as("desi").get("/api/tickets").body()).contains(ticket);
    assertThat(as("budi").get("/api/tickets").body()).doesNotContain(ticket);
    assertThat(as("budi").get("/api/tickets?mine=false").body()).contains(ticket);
    assertThat(as("budi").get("/api/tickets/" + ticket).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("A manager reads in words why a mail could not be sent")
  void a_manager_reads_why_a_job_failed() {
    var job = as("maya").get("/engine-rest/job?jobId=" + failedJob).ok().get(0);
    assertThat(job.get("exceptionMessage").asText()).isNotBlank().doesNotStartWith("java.").doesNotContain("Exception:");
    assertThat(as("maya").get("/engine-rest/incident?configuration=" + failedJob).ok().get(0).get("incidentMessage").asText())
        .isEqualTo(job.get("exceptionMessage").asText());
  }

  @Test
  @DisplayName("Rights are given and taken back; a right that forbids is refused, because nobody would look for it")
  void a_forbidding_right_is_refused() {
    Answer answer = as("admin").post("/engine-rest/authorization/create",
        Map.of("type", 2, "permissions", List.of("READ"), "userId", "desi", "resourceType", 6, "resourceId", "*"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("Hak tidak dapat dicabut satu per satu");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest/deployment", "/api/tickets", "/api/contact-records",
      "/api/contact-records.csv", "/api/mails?reference=700001", "/api/complaints", "/api/desk/next?taskId=1", "/api/openapi"})
  @DisplayName("Nobody gets in without a user")
  void nobody_gets_in_without_a_user(String path) {
    assertThat(http.getForEntity(path, String.class).getStatusCode().value()).isEqualTo(401);
    // the third wrong password of one name would have to wait
    assertThat(http.withBasicAuth("siapa" + path.hashCode(), "salah").getForEntity(path, String.class).getStatusCode().value()).isEqualTo(401);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"siti.nur-aini", "cc.54_desi", "desi@pln.example"})
  @DisplayName("Ids of people and groups are written with dots and dashes")
  void ids_have_dots_and_dashes(String id) {
    Rest admin = as("admin");
    assertThat(admin.post("/engine-rest/user/create", newUser(id)).status()).isEqualTo(204);
    assertThat(admin.post("/engine-rest/group/create", Map.of("id", "regu." + id, "name", "Regu", "type", "WORKFLOW")).status()).isEqualTo(204);
    assertThat(admin.put("/engine-rest/group/regu." + id + "/members/" + id, Map.of()).status()).isEqualTo(204);
    admin.delete("/engine-rest/user/" + id);
    admin.delete("/engine-rest/group/regu." + id);
  }

  private static Map<String, Object> newUser(String id) {
    return Map.of("profile", Map.of("id", id, "firstName", "Uji", "lastName", "Hak", "email", "uji@pln123.example"),
        "credentials", Map.of("password", "Rahasia-" + id.hashCode()));
  }

  private Rest as(String user) {
    return new Rest(http, user);
  }
}
