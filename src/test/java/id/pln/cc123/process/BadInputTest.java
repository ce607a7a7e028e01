package id.pln.cc123.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;

/** What is refused leaves everything as it was, and says why in Indonesian. */
class BadInputTest extends ProcessTest {

  /** Everything a step may write to. */
  private static final List<String> TABLES = List.of("customer_call", "call_problem", "ticket", "ticket_event", "contact_record",
      "outgoing_mail", "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_hi_procinst", "act_hi_varinst");

  @ParameterizedTest(name = "{displayName}: {0} \"{1}\"")
  @MethodSource("wrongCustomers")
  @DisplayName("A call is not taken with wrong data of the customer")
  void wrong_customer(String field, String value, String message) {
    refused(() -> CallAtDesk.tryTake(as("desi"), with(SITI, field, value)), "[" + field + "]", message);
  }

  static Stream<Arguments> wrongCustomers() {
    return Stream.of(
        arguments("salutation", "Tuan", "pilihan yang tidak ada"),
        arguments("salutation", "", "wajib diisi"),
        arguments("customerName", "   ", "wajib diisi"),
        arguments("customerName", "a".repeat(101), "paling banyak 100 karakter"),
        arguments("customerName", "Siti\r\nBcc: budi@contoh.co.id", "baris baru"),
        arguments("customerName", "Siti\u0000", "karakter kendali"),
        arguments("phone", "", "wajib diisi"),
        arguments("phone", "12", "Nomor telepon tidak sah"),
        arguments("phone", "0812 abc def", "Nomor telepon tidak sah"),
        arguments("phone", "0000000000", "Nomor telepon tidak sah"),
        arguments("phone", "081234567890\r\n0812", "Nomor telepon tidak sah"),
        arguments("phone", "0361-7511234-5", "ext 12"),
        arguments("customerId", "12345", "yang diisi 5 angka"),
        arguments("customerId", "5123456789012", "yang diisi 13 angka"),
        arguments("customerId", "abcdefghijkl", "yang diisi 0 angka"),
        arguments("previousTicketNumber", "tujuh ratus", "Nomor tiket tidak sah"),
        arguments("sameAsBefore", "true", "ya atau tidak"),
        arguments("email", "siti@", "belum sesuai"),
        arguments("email", "siti gmail.com", "belum sesuai"),
        arguments("email", "siti@gmail.c0m!", "Alamat e-mail tidak sah"),
        arguments("email", "siti@gmail.com\r\nBcc: budi@contoh.co.id", "belum sesuai"));
  }

  @ParameterizedTest(name = "{displayName}: {0} \"{1}\"")
  @MethodSource("wrongTickets")
  @DisplayName("A ticket is not made of wrong data; the step stays open (B3)")
  void wrong_ticket(String field, String value, String message) {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    refused(() -> call.trySubmit(with(LINKAJA_TICKET, field, value)), "[" + field + "]", message);
    assertThat(call.step()).isEqualTo("UserTask_CreateTicket");
  }

  static Stream<Arguments> wrongTickets() {
    return Stream.of(
        arguments("serviceType", "Download Aplikasi", "Service Type yang termasuk dalam Service Group"),
        arguments("serviceGroup", "KATALOG LAIN", "Service Group dari katalog"),
        arguments("serviceGroup", "", "wajib diisi"),
        arguments("callType", "Problem", "pilihan yang tidak ada"),
        arguments("summary", "  ", "wajib diisi"),
        arguments("summary", "a".repeat(201), "paling banyak 200 karakter"),
        arguments("summary", "LinkAja\r\nBcc: budi@contoh.co.id", "baris baru"),
        arguments("description", "", "wajib diisi"),
        arguments("description", "a".repeat(4001), "paling banyak 4000 karakter"));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("wrongTypes")
  @DisplayName("A value of another kind than the field's is refused")
  void wrong_type(String complaint, String field, Object value, String message) {
    CallAtDesk call = callAbout(complaint);
    String task = call.taskId();
    refused(() -> call.trySubmit(with(Map.of("solved", "yes"), field, value)), "[" + field + "]", message);
    assertThat(call.taskId()).isEqualTo(task);
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        arguments("A1b", "freeMemoryMb", "banyak", "harus berupa angka"),
        arguments("A1b", "platform", "Symbian", "pilihan yang tidak ada"),
        arguments("A1b", "solved", "mungkin", "pilihan yang tidak ada"),
        arguments("A1b", "osVersion", "lollipop", "harus berupa angka"),
        arguments("A6g", "paymentDate", "31-11-2020", "November 2020 hanya sampai tanggal 30"),
        arguments("A6g", "paymentDate", "31-12-2098", "belum terjadi: 31 Desember 2098, Rabu"),
        arguments("A6g", "paymentDate", "2020-02-31", "tanggal yang benar"),
        arguments("E5.3", "emailChoice", "siapa", "pilihan yang tidak ada"));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"[]", "[\"Z9\"]", "{\"a\":1}", "bukan daftar", "[{\"a\":1}]", "[null]", "[[1]]", "[1]"})
  @DisplayName("Complaints that are no list of known complaints are refused")
  void wrong_complaints(String json) {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    refused(() -> as("desi").post("/engine-rest/task/" + call.taskId() + "/submit-form",
        Map.of("variables", Map.of("complaints", Map.of("value", json)))), "complaint");
  }

  @Test
  @DisplayName("Corrections and the end of a call have the same rules as its beginning (D)")
  void corrections_and_closing() {
    CallAtDesk call = callAbout("A1b");
    call.action("correct-customer");
    refused(() -> call.trySubmit(with(SITI, "phone", "0000000000")), "[phone]", "Nomor telepon tidak sah");
    refused(() -> call.trySubmit(with(SITI, "customerName", "Siti\nRahma")), "[customerName]", "baris baru");
    call.submit("UserTask_CorrectCustomer", SITI);
    call.action("correct-complaint");
    refused(() -> call.trySubmit(Map.of("newComplaint", "Z9")), "omplaint");
    refused(() -> call.trySubmit(Map.of("newComplaint", "OTHER")), "Keterangan keluhan wajib diisi");
    call.submit("UserTask_CorrectComplaint", Map.of("newComplaint", "A3a"));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    refused(() -> call.trySubmit(Map.of()), "[moreProblems]", "wajib diisi");
    refused(() -> call.trySubmit(Map.of("moreProblems", "mungkin")), "[moreProblems]", "pilihan yang tidak ada");
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
  }

  @Test
  @DisplayName("A serialized Java object is no value for a field")
  void java_object() {
    CallAtDesk call = callAbout("A1b");
    refused(() -> as("desi").post("/engine-rest/task/" + call.taskId() + "/submit-form", Map.of("variables", Map.of("solved",
        Map.of("type", "Object", "value", "rO0ABXQAA3llcw==", "valueInfo", Map.of("objectTypeName", "java.lang.String",
            "serializationDataFormat", "application/x-java-serialized-object"))))), "Objek Java yang diserialkan tidak diterima");
  }

  @Test
  @DisplayName("A Description of 4,000 characters is taken as it is (B3-g)")
  void longest_description() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "description", "x".repeat(4000)));
    assertThat(ticket(call).description()).startsWith("x".repeat(4000) + "\nNama pelanggan : ");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"${1+1}", "#{1+1}", "=1+1", "<script>alert(1)</script>", "\uD83D\uDE00 \uD83C\uDDEE\uD83C\uDDE9",
      "{nomor}", "[x](http://contoh.co.id)", "'; drop table ticket; --"})
  @DisplayName("What looks like code or is unusual is kept as it was typed and never evaluated")
  void kept_literally(String text) {
    CallAtDesk call = CallAtDesk.taken(as("desi"), with(SITI, "customerName", text));
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b"), "complaintNote", text));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "no", "unsolvedNote", text));
    call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(call.form()).extractingByKey("description").asString().endsWith(text + "\n" + text);
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "summary", text, "description", text));

    assertThat(calls.get(call.number()).customer().name()).isEqualTo(text);
    assertThat(problems(call)).extracting(Problem::note, Problem::unsolvedNote).containsExactly(tuple(text, text));
    assertThat(ticket(call).summary()).isEqualTo(text);
    assertThat(ticket(call).description()).startsWith(text + "\nNama pelanggan : Ibu " + text + "\n");
    assertThat(as("desi").get("/api/tickets/" + ticket(call).number()).ok().path("summary").asText()).isEqualTo(text);
    assertThat(outbox.mails(Long.toString(ticket(call).number())).get(0).text()).contains("Ibu " + text, "Ringkasan: " + text);
    assertThat(records(call)).extracting(record -> record.customer()).containsOnly("Ibu " + text);
  }

  @Test
  @DisplayName("A field that the form does not have gets nowhere, not even to a variable of the process")
  void foreign_fields() {
    CallAtDesk call = callAbout("A1b", "E5.3");
    long problem = problems(call).get(0).id();
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes", "evil", "x", "cso", "budi", "problemId", 1, "callNumber", "PGL-100001",
        "refundOverdue", true, "answerForm", "take-call"));
    assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("evil").count()).isZero();
    assertThat(calls.problem(problem).outcome()).hasToString("ANSWERED");
    assertThat(call.form()).isNotEmpty();
    assertThat(call.step()).isEqualTo("UserTask_ConfirmEmail");
    assertThat(records(call)).hasSize(2).allSatisfy(record -> assertThat(record.recordedBy()).isEqualTo("desi"));
  }

  @Test
  @DisplayName("The start form takes no other field either")
  void foreign_fields_at_start() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), with(SITI, "cso", "budi", "callNumber", "PGL-1", "evil", "x"));
    assertThat(calls.get(call.number()).cso()).isEqualTo("desi");
    assertThat(call.number()).matches("PGL-[0-9]{6,}");
    assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("evil").count()).isZero();
  }

  @Test
  @DisplayName("A field that is only shown cannot be changed (B3-d, B3-g)")
  void tampered_readonly_field() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    call.submit("UserTask_CreateTicket", with(LINKAJA_TICKET, "serviceFamily", "99. LAIN", "descriptionEnd", "CC.99.PALSU",
        "signature", "CC.99.PALSU"));
    assertThat(ticket(call).serviceFamily()).isEqualTo("32. NEW PLN MOBILE");
    assertThat(ticket(call).description()).endsWith("\nCC.54.DESI").doesNotContain("PALSU");
  }

  @Test
  @DisplayName("A hidden field is not taken: an address typed for a customer without e-mail")
  void hidden_field() {
    CallAtDesk call = callAbout("E5.3");
    call.submit("UserTask_ConfirmEmail", Map.of("emailChoice", "none", "email", "siti@gmail.com", "emailAgreed", true));
    assertThat(calls.get(call.number()).customer().email()).isNull();
    assertThat(tickets.ofCall(call.number())).isEmpty();
  }

  @Test
  @DisplayName("A step that is done already is not done again")
  void twice() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    String task = call.taskId();
    call.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    refused(() -> as("desi").submit(task, LINKAJA_TICKET), "Langkah ini sudah diselesaikan");
    assertThat(tickets.ofCall(call.number())).hasSize(1);
  }

  @RepeatedTest(3)
  @DisplayName("A step that is submitted twice at the same moment is done once; the other is told so (B2)")
  void twice_at_once() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    String task = call.taskId();
    List<CompletableFuture<Answer>> both = Stream.of(1, 2)
        .map(click -> CompletableFuture.supplyAsync(() -> as("desi").submit(task, LINKAJA_TICKET))).toList();
    List<Answer> answers = both.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 400);
    assertThat(answers).filteredOn(answer -> answer.status() == 400).first()
        .satisfies(answer -> assertThat(answer.message()).containsPattern("sudah diselesaikan|baru saja diubah"));
    assertThat(tickets.ofCall(call.number())).hasSize(1);
    assertThat(records(call)).hasSize(2);
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
  }

  @Test
  @DisplayName("Nobody does someone else's step")
  void someone_elses() {
    CallAtDesk call = callAbout("A1b");
    String task = call.taskId();
    Map<String, Long> before = rows();
    Answer byColleague = as("budi").submit(task, Map.of("solved", "yes"));
    assertThat(byColleague.status()).isIn(400, 403);
    assertThat(byColleague.message()).contains("Langkah ini sedang dikerjakan oleh");
    for (String user : List.of("sari", "andi", "joko")) {
      assertThat(as(user).submit(task, Map.of("solved", "yes")).status()).as(user).isBetween(400, 404);
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(call.taskId()).isEqualTo(task);
  }

  @Test
  @DisplayName("Completing a step without its form is no way past the form's rules")
  void complete_without_form() {
    CallAtDesk call = callAbout("A1b");
    String complete = "/engine-rest/task/" + call.taskId() + "/complete";
    refused(() -> as("desi").post(complete, Map.of()), "wajib diisi");
    refused(() -> as("desi").post(complete, Map.of("variables", Map.of("solved", Map.of("value", "mungkin")))), "pilihan yang tidak ada");
    refused(() -> as("budi").post(complete, Map.of("variables", Map.of("solved", Map.of("value", "yes")))), "sedang dikerjakan oleh");
    Answer done = as("desi").post(complete, Map.of("variables", Map.of("solved", Map.of("value", "yes"), "evil", Map.of("value", "x"))));
    assertThat(done.status()).isEqualTo(204);
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("evil").count()).isZero();
  }

  @Test
  @DisplayName("A CSO cannot set what steers the process from outside")
  void no_variables_from_outside() {
    CallAtDesk call = callAbout("A1b");
    Map<String, Object> variables = Map.of("modifications", Map.of("cso", Map.of("value", "budi")));
    Map<String, Long> before = rows();
    for (String path : List.of("/engine-rest/task/" + call.taskId() + "/variables", "/engine-rest/task/" + call.taskId() + "/localVariables",
        "/engine-rest/process-instance/" + call.instanceId() + "/variables")) {
      assertThat(as("desi").post(path, variables).status()).as(path).isEqualTo(403);
    }
    assertThat(as("desi").post("/engine-rest/message", Map.of("messageName", "call.abandoned", "businessKey", call.number(),
        "processVariables", Map.of("cso", Map.of("value", "budi")))).status()).isBetween(400, 403);
    assertThat(rows()).isEqualTo(before);
    assertThat(call.step()).isEqualTo("UserTask_ExplainAnswer");
  }

  /** Asserts that a request is a bad one for these reasons and that nothing is more or less than before. */
  private void refused(Supplier<Answer> request, String... reasons) {
    Map<String, Long> before = rows();
    Answer answer = request.get();
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.message()).contains(reasons);
    assertThat(rows()).isEqualTo(before);
  }

  private Map<String, Long> rows() {
    return TABLES.stream().collect(Collectors.toMap(table -> table, this::rows));
  }
}
