package id.pln.cc123.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.Decisions;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("What a process owner deploys from Camunda Modeler")
class ModelerDeploymentTest {

  private static final Map<String, String> CUSTOMER =
      Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0812-3456-7890");

  private static RunningProduct product;
  private static Modeler joko;

  @BeforeAll
  static void start() {
    product = RunningProduct.start();
    joko = new Modeler(product.http(), "joko");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  static Stream<String> models() throws IOException {
    return Stream.concat(list("processes"), list("forms"));
  }

  private static Stream<String> list(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Order(0)
  @Test
  @DisplayName("A changed decision is live at once, and seconds later in the search")
  void a_changed_decision_is_live_at_once() {
    String label = "Tidak dapat download atau instal aplikasi";
    assertThat(product.as("desi").get("/api/complaints?q=unduh").body()).contains(label);
    deploys("complaint-resolution.dmn", joko.download("complaint-resolution.dmn").replace(label, "Gagal unduh"));
    assertThat(product.get(Decisions.class).one("complaint-resolution", Map.of("complaint", "A1b")).orElseThrow())
        .containsEntry("label", "Gagal unduh");
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
        assertThat(product.as("desi").get("/api/complaints?q=unduh").body()).contains("Gagal unduh").doesNotContain(label));
  }

  @Order(1)
  @ParameterizedTest(name = "{0} downloaded, changed and deployed is in force")
  @MethodSource("models")
  void every_model_can_be_downloaded_changed_and_deployed(String file) {
    String changed = changed(file, joko.download(file));
    Answer reply = joko.deploy(file, changed);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(joko.download(file)).isEqualTo(changed);
  }

  @Order(2)
  @Test
  @DisplayName("A call runs on the changed models")
  void a_call_runs_on_the_changed_models() {
    CallAtDesk call = CallAtDesk.taken(product.as("desi"), CUSTOMER);
    assertThat(product.get(ProcessEngine.class).getRuntimeService().createProcessInstanceQuery()
        .processInstanceId(call.instanceId()).singleResult().getProcessDefinitionId()).startsWith("customer-handling:2:");
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b", "E1.1")))
        .submit("UserTask_ExplainAnswer", Map.of("solved", "yes"))
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", "siti@gmail.com", "emailAgreed", true))
        .submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
            "serviceType", "Download Aplikasi", "summary", "Gagal unduh", "description", "Mohon bantuannya",
            "sameOpenTicket", "new"))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(call.step()).isNull();
  }

  @Order(3)
  @Test
  @DisplayName("A changed form is live at once, also in a call that runs")
  void a_changed_form_is_live_at_once() {
    CallAtDesk running = CallAtDesk.taken(product.as("desi"), CUSTOMER);
    deploys("record-problems.form", joko.download("record-problems.form").replace("\"complaintNote\"", "\"catatanBaru\""));
    assertThat(product.as("desi").get("/engine-rest/task/" + running.taskId() + "/deployed-form").body()).contains("catatanBaru");
  }

  @Order(4)
  @ParameterizedTest(name = "{1} instead of {0} in {2} is refused: {3}")
  @CsvSource(delimiter = '|', textBlock = """
      camunda:formRef="record-problems"             | camunda:formRef="no-such-form"              | customer-handling.bpmn | formulir "no-such-form" pada "Catat permasalahan" tidak ada
      camunda:formRef="take-call"                   | camunda:formRef="no-such-form"              | customer-handling.bpmn | formulir "no-such-form" pada "Panggilan diterima" tidak ada
      camunda:delegateExpression="${saveProblems}"  | camunda:delegateExpression="${noDelegate}"  | customer-handling.bpmn | delegate "${noDelegate}" pada "Simpan permasalahan" tidak ada
      camunda:delegateExpression="${saveProblems}"  | camunda:delegateExpression="${dataSource}"  | customer-handling.bpmn | delegate "${dataSource}" pada "Simpan permasalahan" tidak ada
      camunda:delegateExpression="${saveProblems}"  | camunda:class="com.example.NoClass"         | customer-handling.bpmn | kelas Java "com.example.NoClass" pada "Simpan permasalahan" tidak diizinkan
      calledElement="problem-handling"              | calledElement="no-such-process"             | customer-handling.bpmn | proses "no-such-process" pada "Tangani permasalahan" tidak ada
      camunda:decisionRef="complaint-resolution"    | camunda:decisionRef="no-such-decision"      | problem-handling.bpmn  | tabel keputusan "no-such-decision" pada "Tentukan penyelesaian" tidak ada
      "answer-a1b"                                  | "answer-zz"                                 | complaint-resolution.dmn | formulir "answer-zz" tidak ada
      <camunda:field name="kind">                   | <camunda:executionListener class="com.example.NoClass" event="start" /><camunda:field name="kind"> | ticket-lifecycle.bpmn | kelas Java "com.example.NoClass" pada "Tulis e-mail nomor tiket" tidak diizinkan
      """)
  void a_reference_to_nothing_is_refused_by_name(String there, String wrong, String file, String message) {
    List<Long> before = stored();
    String model = joko.download(file);
    assertThat(model).contains(there);
    Answer reply = joko.deploy(file, model.replace(there, wrong));
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.message()).contains("Deployment ditolak", file, message);
    assertThat(stored()).isEqualTo(before);
  }

  @Order(4)
  @ParameterizedTest
  @CsvSource({"rusak.form, {", "rusak.bpmn, <no-bpmn", "rusak.dmn, <no-dmn"})
  @DisplayName("A file that is no model is refused")
  void a_broken_file_is_refused(String file, String content) {
    List<Long> before = stored();
    Answer reply = joko.deploy(file, content);
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(stored()).isEqualTo(before);
  }

  @Order(4)
  @ParameterizedTest(name = "{0} may not")
  @ValueSource(strings = {"desi", "maya", "sari", "andi", "ratna"})
  void nobody_else_deploys(String user) {
    List<Long> before = stored();
    Answer reply = new Modeler(product.http(), user).deploy("take-call.form", joko.download("take-call.form").replace("Telepon", "Ponsel"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(403);
    assertThat(stored()).isEqualTo(before);
  }

  private static void deploys(String file, String content) {
    Answer reply = joko.deploy(file, content);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  private static String changed(String file, String content) {
    String changed = file.endsWith(".form") ? content.replaceFirst("\"(label|text)\": \"", "$0Baru: ")
        : content.replaceFirst("<(bpmn:process|decision) [^>]*name=\"", "$0Baru: ");
    assertThat(changed).isNotEqualTo(content);
    return changed;
  }

  private static List<Long> stored() {
    return Stream.of("ACT_RE_DEPLOYMENT", "ACT_GE_BYTEARRAY", "ACT_RE_PROCDEF", "ACT_RE_DECISION_DEF", "ACT_RE_CAMFORMDEF")
        .map(table -> product.get(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single()).toList();
  }
}
