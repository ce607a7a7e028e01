package id.pln.cc123.process;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ListAssert;
import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.CallNumber;
import id.pln.cc123.Page;
import id.pln.cc123.SqlTime;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.contactrecord.ContactRecords;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Jobs;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** What tests of the processes have in common: people who work over HTTP, and the tables to look into afterwards. */
@ProductTest
abstract class ProcessTest {

  static final String CLOSED = "Issue Closed di CC PLN 123";
  static final Map<String, String> SITI = Map.of("salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0812-3456-7890");
  static final Map<String, Object> OWN_EMAIL = Map.of("emailChoice", "own", "email", "siti@gmail.com", "emailAgreed", true);
  static final Map<String, String> LINKAJA_TICKET = Map.of("callType", "Incident", "serviceGroup", "MODUL PEMBAYARAN DAN PEMBELIAN",
      "serviceType", "Permintaan Layanan Pembayaran via LinkAja", "summary", "Pembayaran LinkAja gagal",
      "description", "Mohon bantuannya, saldo terpotong tetapi token tidak muncul.",
      // her tickets of earlier tests may still be worked on
      "sameOpenTicket", "new");

  static final Map<String, String> ASSIGNED_TO_ANDI = Map.of("callType", "Incident", "serviceGroup", "MODUL PEMBAYARAN DAN PEMBELIAN",
      "serviceType", "Permintaan Layanan Pembayaran via LinkAja", "nextStep", "assign", "team", "support", "member", "andi");

  @Autowired
  ProcessEngine engine;
  @Autowired
  Calls calls;
  @Autowired
  Tickets tickets;
  @Autowired
  ContactRecords records;
  @Autowired
  Outbox outbox;
  @Autowired
  TestMailServer mailServer;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  private PlatformTransactionManager transactions;
  @Autowired
  DataSource database;
  @Autowired
  private TestRestTemplate http;

  @BeforeEach
  void useThisEngine() {
    AbstractAssertions.reset();
    BpmnAwareTests.init(engine);
    mailServer.up();
  }

  Rest as(String user) {
    return new Rest(http, user);
  }

  /** @return Desi's call from Ibu Siti, who complains about these */
  CallAtDesk callAbout(String... complaints) {
    return CallAtDesk.taken(as("desi"), SITI).submit("UserTask_RecordProblems", Map.of("complaints", List.of(complaints)));
  }

  /** @return Desi's call from Ibu Siti, at this step */
  CallAtDesk at(String step) {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    if (step.equals("UserTask_RecordProblems")) {
      return call;
    }
    boolean answered = List.of("UserTask_ExplainAnswer", "UserTask_CloseCall", "UserTask_CorrectComplaint").contains(step);
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of(answered ? "A1b" : "E5.3")));
    switch (step) {
      case "UserTask_CreateTicket" -> call.submit("UserTask_ConfirmEmail", OWN_EMAIL);
      case "UserTask_CorrectCustomer" -> call.action("correct-customer");
      case "UserTask_CorrectComplaint" -> call.action("correct-complaint");
      case "UserTask_CloseCall" -> call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
      default -> { }
    }
    return call;
  }

  /** @return the call as the engine has it */
  ProcessInstanceAssert assertThatCall(CallAtDesk call) {
    return BpmnAwareTests.assertThat(instance("customer-handling", call.number()));
  }

  /** @return the running instance of a process with this business key, the newest if there were several */
  ProcessInstance instance(String process, String businessKey) {
    List<ProcessInstance> running = engine.getRuntimeService().createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey, process).list();
    assertThat(running).as(process + " of " + businessKey).hasSize(1);
    return running.get(0);
  }

  /** @return ids of the elements that all instances of a process with this business key have finished, in order */
  ListAssert<String> assertThatPassed(String process, String businessKey) {
    return assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey)
        .processDefinitionKey(process).list().stream()
        .flatMap(instance -> engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
            .finished().orderPartiallyByOccurrence().asc().list().stream())
        .map(activity -> activity.getActivityId()).toList());
  }

  List<Problem> problems(CallAtDesk call) {
    return calls.problems(call.number());
  }

  /** @return the one ticket of the call */
  Ticket ticket(CallAtDesk call) {
    List<Ticket> made = tickets.ofCall(call.number());
    assertThat(made).hasSize(1);
    return made.get(0);
  }

  /** @return a ticket that Desi has just made for Ibu Siti */
  TicketAtWork newTicket() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL).submit("UserTask_CreateTicket", LINKAJA_TICKET);
    return new TicketAtWork(this::as, ticket(call).number());
  }

  /** @return a ticket on which Andi works */
  TicketAtWork activeTicket() {
    return newTicket().submit("sari", "UserTask_AssignTicket", ASSIGNED_TO_ANDI);
  }

  /** Fires the timer or job that waits at this element. */
  void fire(String process, String businessKey, String element) {
    Jobs.fire(engine, process, businessKey, element);
  }

  /** The call was taken so long ago. */
  void takenAgo(CallAtDesk call, Duration ago) {
    new TransactionTemplate(transactions).executeWithoutResult(status ->
        jdbc.sql("update customer_call set opened_at = :taken where id = :id").param("taken", SqlTime.toSql(Instant.now().minus(ago)))
            .param("id", CallNumber.id(call.number())).update());
  }

  /** Calls that were left open are looked for. */
  void lookForForgottenCalls() {
    engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().activityId("StartEvent_LookDue").singleResult().getId());
  }

  /** @return what CRM and APKT were told about the call */
  List<ContactRecord> records(CallAtDesk call) {
    return records.page(call.number(), null, null, null, Page.SIZE).items();
  }

  /** @return the fields with other values for some keys */
  static Map<String, Object> with(Map<String, ?> fields, Object... changes) {
    Map<String, Object> changed = new HashMap<>(fields);
    for (int i = 0; i < changes.length; i += 2) {
      changed.put((String) changes[i], changes[i + 1]);
    }
    return changed;
  }

  long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
