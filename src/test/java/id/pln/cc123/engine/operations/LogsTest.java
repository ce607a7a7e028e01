package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.slf4j.LoggerFactory;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductionTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.WebUser;

@ProductionTest
@DisplayName("The log in production")
class LogsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private TestMailServer mailServer;
  @Autowired
  private ProcessEngine engine;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private LoggingSystem logging;
  @Autowired
  private Environment settings;

  private final Written log = new Written();

  @BeforeEach
  void listen() {
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void leave() {
    root().detachAppender(log);
  }

  @Test
  @DisplayName("has the format of this test, on the console and in a file")
  void format() {
    assertThat(settings.getProperty("logging.structured.format.console")).isEqualTo(LogFormat.class.getName());
    assertThat(settings.getProperty("logging.structured.format.file")).isEqualTo(LogFormat.class.getName());
  }

  @Test
  @DisplayName("is JSON and tells nothing of a customer, also when a step, a mail and a statement fail")
  void no_customer_data() {
    Rest budi = new Rest(http, "budi");
    mailServer.down();
    try {
      CallAtDesk call = CallAtDesk.taken(budi, Map.of("salutation", "Ibu", "customerName", "Zubaidah Xaverina", "phone", "0812-7777-1234",
          "customerId", "512399998888"));
      assertThat(call.trySubmit(Map.of("complaints", List.of("Zubaidah-ada-apa"), "complaintNote", "Zubaidah marah")).status()).isNotEqualTo(204);
      CallAtDesk.ticketFor(budi, "Zubaidah Xaverina", "081277771234", "zubaidah@contoh.co.id");
      Job mail = engine.getManagementService().createJobQuery().processDefinitionKey("mail-delivery")
          .processInstanceId(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("mail-delivery").list().get(0).getId())
          .singleResult();
      asTheExecutorDoes(mail.getId());
      Throwable violation = failing(() -> jdbc.sql("""
          insert into customer_call (salutation, customer_name, phone, cso, opened_at, status)
          values ('Ibu', 'Zubaidah Xaverina', '+6281277771234', 'budi', now(), 'Zubaidah')""").update());
      assertThat(violation).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("Zubaidah");
      LoggerFactory.getLogger("test").error("statement failed: {}", violation.getMessage(), violation);
      LoggerFactory.getLogger("test").info("call back zubaidah@contoh.co.id or +62 812-7777-1234, 512399998888");
      assertThat(log.text()).contains("ENGINE-14006").contains("SQL state 23514");
    } finally {
      mailServer.up();
    }
    // not the log of the database, when another test runs one in this JVM
    String ours = log.text().lines().filter(line -> !line.contains("EmbeddedPostgres")).collect(Collectors.joining("\n"));
    assertThat(ours).doesNotContainIgnoringCase("Zubaidah").doesNotContain("Xaverina", "7777", "51239999");
    assertThat(log.text().lines()).allSatisfy(line -> JSON.readTree(line)).isNotEmpty();
  }

  @Test
  @DisplayName("says which call or ticket it is about")
  void numbers() {
    Rest budi = new Rest(http, "budi");
    // what the engine does within a step
    logging.setLogLevel("org.camunda.bpm.engine.cmd", LogLevel.DEBUG);
    try {
      long ticket = CallAtDesk.ticketFor(budi, "Sri", "081277771236", "sri.nomor@contoh.co.id");
      String call = budi.get("/api/tickets/" + ticket).ok().path("callNumber").asText();
      assertThat(log.text()).contains("\"businessKey\":\"" + call + "\"");
    } finally {
      logging.setLogLevel("org.camunda.bpm.engine.cmd", null);
    }
  }

  @Test
  @DisplayName("names who logged in, failed to, and left, at which door and from where, and never a password")
  void log_ins() {
    WebUser browser = WebUser.nobody(http);
    browser.logIn("tasklist", "andi", "Kata-Sandi-Salah");
    browser.logIn("tasklist", "andi", "Listrik-123");
    browser.logOut();
    http.withBasicAuth("andi", "Listrik-123").getForEntity("/api/tickets", String.class);
    http.withBasicAuth("andi", "Listrik-123").getForEntity("/api/tickets", String.class);
    assertThat(audit("andi")).extracting(line -> line.path("outcome").asText() + " " + line.path("door").asText())
        .containsExactly("refused web", "ok web", "log-out web", "ok api");
    assertThat(audit("andi")).allMatch(line -> line.path("address").asText().equals("127.0.0.1"));
    assertThat(log.text()).doesNotContain("Kata-Sandi-Salah", "Listrik-123");
  }

  @Test
  @DisplayName("names who changed rights, models and lists, or took a job in hand")
  void administration() {
    Rest admin = new Rest(http, "wayan");
    String id = admin.post("/engine-rest/authorization/create", Map.of("type", 1, "permissions", List.of("READ"), "groupId", "support",
        "resourceType", 5, "resourceId", "audited-filter")).ok().path("id").asText();
    admin.delete("/engine-rest/authorization/" + id);
    String filter = admin.post("/engine-rest/filter/create", Map.of("resourceType", "Task", "name", "Dipantau", "query", Map.of(),
        "properties", Map.of())).ok().path("id").asText();
    admin.delete("/engine-rest/filter/" + filter);
    CallAtDesk call = CallAtDesk.taken(new Rest(http, "budi"), Map.of("salutation", "Ibu", "customerName", "Sri", "phone", "081277771235"));
    admin.delete("/engine-rest/process-instance/" + call.instanceId());
    assertThat(audit("wayan")).filteredOn(line -> line.has("operation"))
        .extracting(line -> line.path("operation").asText() + " " + line.path("entity").asText())
        .contains("Create Authorization", "Delete Authorization", "Create Filter", "Delete Filter", "Delete ProcessInstance");
    assertThat(log.text()).contains("resourceId=audited-filter");
    assertThat(audit("budi")).noneMatch(line -> line.has("operation"));
  }

  private void asTheExecutorDoes(String job) {
    Throwable failure = failing(() -> ExecuteJobHelper.executeJob(job,
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()));
    assertThat(failure).isNotNull();
    ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(job, failure);
  }

  private List<JsonNode> audit(String user) {
    return log.text().lines().map(LogsTest::json)
        .filter(line -> line.path("logger").asText().equals("audit") && line.path("user").asText().equals(user)).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static Throwable failing(Runnable work) {
    try {
      work.run();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** What production would write; this JVM logs as whatever was started in it first. */
  private static final class Written extends AppenderBase<ILoggingEvent> {

    private final LogFormat format = new LogFormat();
    private final StringBuffer text = new StringBuffer();

    @Override
    protected void append(ILoggingEvent event) {
      text.append(format.format(event));
    }

    private String text() {
      return text.toString();
    }
  }
}
