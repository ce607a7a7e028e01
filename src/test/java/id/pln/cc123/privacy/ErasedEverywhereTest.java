package id.pln.cc123.privacy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

import jakarta.mail.internet.MimeMessage;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.Calls;
import id.pln.cc123.draft.Drafts;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.mail.Mailbox;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** A customer who went through everything there is: afterwards nothing of it is in any column of any table. */
class ErasedEverywhereTest {

  private static final String MAILBOX = "pln123@pln123.example";
  private static final Person QOMARIYAH = new Person("Ibu", "Zulaikhatun Qomariyah", "0813-8888-7777", "538812345678", "zulaikhatun@contoh.co.id",
      List.of("zulaikhatun", "qomariyah", "81388887777", "8888-7777", "538812345678", "rahasia-pelanggan"));
  private static final Person HUTAPEA = new Person("Bapak", "Tiopan Hutapea", "0857-1111-2222", "531100002222", "tiopan@contoh.co.id",
      List.of("tiopan", "hutapea", "85711112222", "531100002222"));

  /** What holds nothing of customers: models, rights, staff and their log-ins, definitions of jobs, settings, figures of the engine itself. */
  private static final String WITHOUT = """
      flyway_schema_history data_erasure erasing known_place link_secret node spring_session spring_session_attributes
      act_ge_property act_ge_schema_log act_id_group act_id_info act_id_membership act_id_tenant act_id_tenant_member act_id_user
      act_re_camformdef act_re_case_def act_re_decision_def act_re_decision_req_def act_re_deployment act_re_procdef
      act_ru_authorization act_ru_filter act_ru_jobdef act_ru_meter_log act_ru_task_meter_log act_ru_batch act_hi_batch
      act_ru_case_execution act_ru_case_sentry_part act_hi_caseactinst act_hi_caseinst""";
  /** What is erased with a call, ticket or mail: ours, what the engine remembers of finished processes, and what it has of running ones. */
  private static final String WITH = """
      customer_call call_problem ticket ticket_event ticket_search_term attachment attachment_chunk contact_record
      outgoing_mail incoming_mail incoming_mail_chunk draft act_ge_bytearray
      act_hi_actinst act_hi_attachment act_hi_comment act_hi_decinst act_hi_dec_in act_hi_dec_out act_hi_detail act_hi_ext_task_log
      act_hi_identitylink act_hi_incident act_hi_job_log act_hi_op_log act_hi_procinst act_hi_taskinst act_hi_varinst
      act_ru_event_subscr act_ru_execution act_ru_ext_task act_ru_identitylink act_ru_incident act_ru_job act_ru_task act_ru_variable""";

  private final ShiftedClock clock = new ShiftedClock();
  private final TestMailServer mailServer = new TestMailServer();
  private RunningProduct product;
  private ApplicationContext beans;
  private ProcessEngine engine;
  private WholeDatabase database;

  @AfterEach
  void stop() {
    product.close();
    mailServer.down();
  }

  @OnEachDatabase
  @DisplayName("When its time is over, and when the customer asks for it: nothing is left, and nothing of others is missing")
  void nothing_is_left(TestDatabase kind) throws Exception {
    start(kind);
    assertThat(database.tables()).as("tables of which it is not known whether they hold data of customers: add them here, and to the "
        + "erasure if they do").isSubsetOf(words(WITHOUT + " " + WITH));
    on_request();
    when_time_is_over();
    assertThat(database.cells(QOMARIYAH.texts())).isEmpty();
    assertThat(database.rows()).as("data were looked for where there are some").satisfies(rows ->
        assertThat(words(WITH)).filteredOn(table -> rows.get(table) > 0).contains("customer_call", "ticket_event", "act_hi_procinst"));
  }

  private void on_request() throws Exception {
    long others = finishedCase(HUTAPEA);
    List<String> ofOthers = database.cells(HUTAPEA.texts());
    long number = finishedCase(QOMARIYAH);
    assertThat(tablesOf(database.cells(QOMARIYAH.texts()))).contains("customer_call", "call_problem", "ticket", "ticket_event",
        "ticket_search_term", "attachment", "attachment_chunk", "contact_record", "outgoing_mail", "incoming_mail", "act_ge_bytearray",
        "act_hi_comment", "act_hi_attachment");
    String who = "phone={phone}&customerId={id}&email={email}";
    Map<String, String> values = Map.of("phone", QOMARIYAH.phone(), "id", QOMARIYAH.customerId(), "email", QOMARIYAH.email());
    TestRestTemplate admin = product.http().withBasicAuth("admin", "Listrik-123");
    assertThat(product.http().withBasicAuth("maya", "Listrik-123").getForEntity("/api/customers/export?" + who, String.class, values)
        .getStatusCode().value()).isEqualTo(403);

    String exported = admin.getForObject("/api/customers/export?" + who, String.class, values);
    assertThat(exported).contains("Zulaikhatun Qomariyah", "rahasia-pelanggan catatan", "rahasia-pelanggan surat lain", number + "",
        "rahasia-pelanggan.txt").doesNotContain("Hutapea");
    byte[] zip = admin.getForObject("/api/customers/export.zip?" + who, byte[].class, values);
    assertThat(filesOf(zip)).hasSize(5).anySatisfy(file -> assertThat(file).isEqualTo("rahasia-pelanggan berkas"))
        .anySatisfy(file -> assertThat(file).contains("\"customer_call\""))
        .anySatisfy(mail -> assertThat(mail).contains("From: ", "rahasia-pelanggan surat lain"));

    var preview = product.as("admin").get("/api/customers/erasure?phone=" + QOMARIYAH.phone()).ok();
    assertThat(preview.at("/calls")).isNotEmpty().allSatisfy(call -> assertThat(call.path("keptBecause")).isEmpty());
    assertThat(preview.at("/calls/0/tickets/0").asLong()).isEqualTo(number);
    var request = Map.of("phone", List.of(QOMARIYAH.phone()), "email", List.of(QOMARIYAH.email()));
    assertThat(product.as("sari").post("/api/customers/erasure", request).status()).isEqualTo(403);
    var result = product.as("admin").post("/api/customers/erasure", request).ok();
    assertThat(result.at("/keptUntilFinished")).isEmpty();
    assertThat(result.at("/erased/ticket").asInt()).isEqualTo(1);

    assertThat(database.cells(QOMARIYAH.texts())).isEmpty();
    assertThat(database.cells(HUTAPEA.texts())).as("of the other customer").isEqualTo(ofOthers);
    assertThat(product.get(Tickets.class).find(others)).isPresent();
    assertThat(rows("data_erasure where requested_by = 'admin'")).as("export twice, erasure").isEqualTo(3);
    assertThat(rows("erasing")).isZero();
  }

  private void when_time_is_over() throws Exception {
    long number = finishedCase(QOMARIYAH);
    typed("budi", "start", QOMARIYAH);
    Job due = nextErasure();
    ZonedDateTime first = due.getDuedate().toInstant().atZone(ZoneId.of("Asia/Jakarta"));
    assertThat(first.getHour()).isEqualTo(1);
    eraseTonight();
    assertThat(database.cells(QOMARIYAH.texts())).as("its time is not over").isNotEmpty();
    assertThat(nextErasure().getId()).as("there is a next night").isNotEqualTo(due.getId());

    long open = new TicketAtWork(product::as, CallAtDesk.ticketFor(product.as("desi"), HUTAPEA.name(), HUTAPEA.phone(), HUTAPEA.email())).number();
    clock.ahead(Duration.ofDays(731));
    eraseTonight();
    product.get(Drafts.class).sweep();
    assertThat(database.cells(QOMARIYAH.texts())).isEmpty();
    assertThat(product.get(Tickets.class).find(number)).isEmpty();
    assertThat(product.get(Tickets.class).find(open)).as("still open").isPresent();
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey("" + open).count()).isEqualTo(1);
    assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey("" + open)
        .processDefinitionKey("ticket-lifecycle").count()).isEqualTo(1);
    clock.ahead(Duration.ZERO);
    assertThat(finishedCase(HUTAPEA)).as("a number is never given again").isGreaterThan(open);
  }

  /** @return number of a Closed ticket of this customer, with everything that a customer can leave behind */
  private long finishedCase(Person person) throws Exception {
    CallAtDesk call = CallAtDesk.taken(product.as("desi"), person.fields())
        .submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", person.secret("keluhan")))
        .submit("UserTask_ExplainAnswer", Map.of("platform", "Android", "osVersion", "12", "freeMemoryMb", 100, "solved", "yes"))
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", person.email(), "emailAgreed", true));
    long problem = product.get(Calls.class).nextProblem(call.number()).orElseThrow().id();
    typed("desi", "tasks/" + call.taskId(), person);
    byte[] file = person.secret("berkas").getBytes(StandardCharsets.UTF_8);
    product.get(Attachments.class).add(problem, person.secret("").strip() + ".txt", file.length, new ByteArrayInputStream(file), "desi");
    comment(engine.getTaskService().createTaskQuery().taskId(call.taskId()).singleResult(), person);
    call.submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi",
            "summary", person.secret("ringkasan"), "description", person.secret("uraian"), "sameOpenTicket", "new"))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    long number = product.as("desi").get("/api/tickets?mine=true&q=" + person.email()).ok().at("/items/0/number").asLong();
    mailServer.down();
    runJobs();
    mailServer.up();
    runJobs();

    TicketAtWork ticket = new TicketAtWork(product::as, number).moveTo(TicketStatus.WAITING_FOR_CUSTOMER);
    product.as("desi").post("/api/tickets/" + number + "/notes", Map.of("text", person.secret("catatan")));
    CallAtDesk.taken(product.as("budi"), person.fields())
        .submit("UserTask_RecordProblems", Map.of("previousTicketNumber", Long.toString(number)))
        .submit("UserTask_TreatReport", Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same",
            "noteAfterEmail", person.secret("laporan ulang")))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    runJobs();
    List<MimeMessage> received = mailServer.receivedBy(person.email());
    mail(person.email(), person, "In-Reply-To: " + received.get(received.size() - 1).getMessageID() + "\n", person.secret("balasan"));
    mail(person.email(), person, "", person.secret("surat lain"));
    finishUnknownMails(Map.of("mailAction", "none"));
    mail("rekan." + person.email(), person, "", person.secret("surat rekan"));
    finishUnknownMails(Map.of("mailAction", "note", "noteTicketNumber", Long.toString(number)));
    ticket.moveTo(TicketStatus.CLOSED);
    runJobs();
    assertThat(product.get(Tickets.class).get(number).status()).isEqualTo(TicketStatus.CLOSED);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().list()).extracting(instance -> instance.getBusinessKey())
        .doesNotContain(Long.toString(number), call.number());
    return number;
  }

  /** Something is typed and not sent. */
  private void typed(String user, String step, Person person) {
    product.as(user).put("/api/drafts/" + step, Map.of("summary", person.secret("ketikan"))).ok();
    assertThat(tablesOf(database.cells(person.texts()))).contains("draft");
  }

  /** The product takes none, but earlier ones did. */
  private void comment(Task task, Person person) {
    CommandExecutor commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    commands.execute(new AddCommentCmd(task.getId(), task.getProcessInstanceId(), person.secret("komentar")));
    commands.execute(new CreateAttachmentCmd("text/plain", task.getId(), task.getProcessInstanceId(), person.secret("nama"), null,
        new ByteArrayInputStream(person.secret("isi").getBytes(StandardCharsets.UTF_8)), null));
  }

  private void mail(String from, Person person, String headers, String subject) {
    mailServer.send(from, MAILBOX, headers + "From: " + from + "\nTo: " + MAILBOX + "\nSubject: " + subject + "\n\n"
        + subject + " " + person.phone());
    Mailbox.read(beans);
    runJobs();
  }

  private void finishUnknownMails(Map<String, ?> how) {
    engine.getTaskService().createTaskQuery().taskDefinitionKey("UserTask_HandleUnknownMail").list().forEach(task -> {
      product.as("sari").post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "sari"));
      assertThat(product.as("sari").submit(task.getId(), how).status()).isEqualTo(204);
    });
  }

  private void runJobs() {
    List<Job> jobs;
    while (!(jobs = engine.getManagementService().createJobQuery().messages().withRetriesLeft().executable().list()).isEmpty()) {
      boolean failed = false;
      for (Job job : jobs) {
        try {
          engine.getManagementService().executeJob(job.getId());
        } catch (IllegalStateException e) {
          failed = true;
          engine.getManagementService().setJobDuedate(job.getId(), null);
        }
      }
      if (failed) {
        return;
      }
    }
  }

  private Job nextErasure() {
    return engine.getManagementService().createJobQuery().activityId("StartEvent_ErasureDue").singleResult();
  }

  private void eraseTonight() {
    engine.getManagementService().executeJob(nextErasure().getId());
    runJobs();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("data-erasure").count()).isZero();
  }

  private long rows(String of) {
    return product.get(JdbcClient.class).sql("select count(*) from " + of).query(Long.class).single();
  }

  private void start(TestDatabase kind) {
    product = RunningProduct.start(context -> {
      beans = context;
      context.registerBean("shiftedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    },
        "spring.datasource.url=" + kind.newAddress("erased_everywhere"), "spring.datasource.username=" + kind.user(),
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + mailServer.port(), "cc123.mail.inbox.host=127.0.0.1",
        "cc123.mail.inbox.port=" + mailServer.imapPort());
    engine = product.get(ProcessEngine.class);
    database = new WholeDatabase(product.get(JdbcClient.class));
  }

  private static List<String> filesOf(byte[] zip) throws Exception {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      List<String> files = new ArrayList<>();
      while (in.getNextEntry() != null) {
        files.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return files;
    }
  }

  private static Set<String> tablesOf(List<String> cells) {
    Set<String> tables = new TreeSet<>();
    cells.forEach(cell -> tables.add(cell.substring(0, cell.indexOf('.'))));
    return tables;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  /** @param texts by which what is left of the person is found */
  private record Person(String salutation, String name, String phone, String customerId, String email, List<String> texts) {

    Map<String, String> fields() {
      return Map.of("salutation", salutation, "customerName", name, "phone", phone, "customerId", customerId);
    }

    /** @return a text that nobody but this person is told or tells */
    String secret(String what) {
      return texts.get(texts.size() - 1) + " " + what;
    }
  }
}
