package id.pln.cc123.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketStatus;

/** What Tasklist fetches for a step, whoever works on it, and what of a customer is in it. */
@ProductTest
@DisplayName("What travels to the browser for a step")
class ShownDataTest {

  private static final Map<String, String> CUSTOMER = Map.of("name", "Kenanga Wangi", "phone", "81355550101", "id", "538812345678",
      "email", "kenanga@gmail.com");
  private static final List<String> FETCHED = List.of("", "/form", "/form-variables?deserializeValues=false", "/variables?deserializeValues=false",
      "/deployed-form", "/identity-links", "/comment");

  /**
   * A CSO has the customer on the line, with the call bar above each step. A ticket is assigned and worked on by its
   * Description, which ends with name, address and phone (B3-g); who waits or decides needs no more than the name. Whoever
   * names somebody else's ticket is shown nothing of it. An address that a mail did not reach is asked for on the phone.
   */
  private static final String TABLE = """
      UserTask_RecordProblems: id name phone
      UserTask_ExplainAnswer: id name phone
      UserTask_CorrectCustomer: id name phone
      UserTask_CorrectComplaint: id name phone
      UserTask_ConfirmEmail: id name phone
      UserTask_CreateTicket: email id name phone
      UserTask_CloseCall: email id name phone
      UserTask_NoteProblem: email id name phone
      UserTask_AssignTicket: email name phone
      UserTask_WorkOnTicket: email name phone
      UserTask_AwaitCustomer: name
      UserTask_AwaitThirdParty: name
      UserTask_DecideApproval: name
      UserTask_AwaitConfirmation: name
      UserTask_TreatReport: email id name phone
      UserTask_VerifyCaller: nothing
      UserTask_CorrectEmail: email name phone
      UserTask_CheckRefusal: email name
      UserTask_HandleUnknownMail: email
      """;

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;

  @Test
  @DisplayName("holds no more of a customer than the step needs")
  void no_more_than_needed() {
    Map<String, String> seen = new LinkedHashMap<>();
    CallAtDesk call = CallAtDesk.taken(as("desi"), Map.of("salutation", "Ibu", "customerName", CUSTOMER.get("name"), "phone", "0813-5555-0101",
        "customerId", CUSTOMER.get("id")));
    Consumer<CallAtDesk> look = at -> seen.put(at.step(), shown("desi", at.taskId()));
    look.accept(call);
    call.submit("UserTask_RecordProblems", Map.of("complaints", List.of("A1b", "E1.1"), "complaintNote", "Gagal unduh"));
    look.accept(call);
    call.action("correct-customer");
    look.accept(call);
    call.submit("UserTask_CorrectCustomer", Map.of("salutation", "Ibu", "customerName", CUSTOMER.get("name"), "phone", "0813-5555-0101",
        "customerId", CUSTOMER.get("id"))).action("correct-complaint");
    look.accept(call);
    call.submit("UserTask_CorrectComplaint", Map.of("newComplaint", "A3a")).submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    look.accept(call);
    call.submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", CUSTOMER.get("email"), "emailAgreed", true));
    look.accept(call);
    call.submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi",
        "summary", "Gagal unduh", "description", "Mohon bantuannya", "sameOpenTicket", "new"));
    look.accept(call);
    call.action("note-problem");
    look.accept(call);
    long number = as("desi").get("/api/tickets?mine=true&q=" + CUSTOMER.get("email")).ok().at("/items/0/number").asLong();
    for (TicketStatus status : TicketStatus.values()) {
      if (status != TicketStatus.CLOSED) {
        TicketAtWork ticket = new TicketAtWork(this::as, status == TicketStatus.LOGGED ? number : CallAtDesk.ticketFor(as("desi"),
            CUSTOMER.get("name"), "0813-5555-0101", CUSTOMER.get("email"))).moveTo(status);
        seen.put(ticket.step(), shown(status == TicketStatus.WAITING_FOR_APPROVAL ? "ratna" : "sari", ticket.taskId()));
      }
    }
    look.accept(CallAtDesk.taken(as("desi"), Map.of("salutation", "Ibu", "customerName", CUSTOMER.get("name"), "phone", "0813-5555-0101",
        "customerId", CUSTOMER.get("id"))).submit("UserTask_RecordProblems", Map.of("previousTicketNumber", Long.toString(number))));
    look.accept(CallAtDesk.taken(as("desi"), Map.of("salutation", "Bapak", "customerName", "Tono", "phone", "0821-4444-0202"))
        .submit("UserTask_RecordProblems", Map.of("previousTicketNumber", Long.toString(number))));
    seen.put("UserTask_CorrectEmail", shownOfMail("desi", "UserTask_CorrectEmail", number, """
        'BOUNCE', '%2$d', null, 'Undelivered', null, '%1$s', 'User unknown'"""));
    seen.put("UserTask_CheckRefusal", shownOfMail("admin", "UserTask_CheckRefusal", number, """
        'BOUNCE', '%2$d', null, 'Undelivered', null, '%1$s', 'Blocked'"""));
    seen.put("UserTask_HandleUnknownMail", shownOfMail("sari", "UserTask_HandleUnknownMail", null, """
        'UNKNOWN', null, '%1$s', 'Tanya', 'Halo', null, 'Tidak menyebut tiket.'"""));
    assertThat(seen.entrySet().stream().map(step -> step.getKey() + ": " + step.getValue())).containsExactlyElementsOf(TABLE.lines().toList());
    assertThat(seen.keySet()).as("steps of all models").containsExactlyInAnyOrderElementsOf(RightsTable.read("steps.txt").unused());
  }

  /** @param row values of a mail that the step is about: {@code %1$s} is the customer's address, {@code %2$d} the ticket, if it is known */
  private String shownOfMail(String user, String step, Long ticket, String row) {
    long mail = transaction.execute(status -> {
      GeneratedKeyHolder key = new GeneratedKeyHolder();
      jdbc.sql("insert into incoming_mail (kind, reference, sender, subject, body, failed_address, reason, message_key, size_bytes, truncated, stored_at)"
          + " values (" + row.formatted(CUSTOMER.get("email"), ticket) + ", '<shown-" + step + "@contoh.id>', 1, false, current_timestamp)")
          .update(key, "id");
      return key.getKeyAs(Long.class);
    });
    String instance = engine.getRuntimeService().createProcessInstanceByKey("mail-intake").startBeforeActivity(step)
        .setVariable("mailId", mail).setVariable("ticketNumber", ticket == null ? null : Long.toString(ticket)).execute().getId();
    try {
      return shown(user, engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId());
    } finally {
      engine.getRuntimeService().deleteProcessInstance(instance, "shown");
      transaction.executeWithoutResult(status -> jdbc.sql("delete from incoming_mail where id = ?").param(mail).update());
    }
  }

  private String shown(String user, String task) {
    List<String> answers = new ArrayList<>();
    FETCHED.forEach(path -> answers.add(String.valueOf(as(user).get("/engine-rest/task/" + task + path).body())));
    List.of("/api/desk/tasks/", "/api/ticket-tasks/").forEach(path -> answers.add(String.valueOf(as(user).get(path + task).body())));
    TreeSet<String> found = new TreeSet<>();
    // a phone number is written with dashes in some places
    String all = String.join(" ", answers).replaceAll("(?<=\\d)[- ](?=\\d)", "");
    CUSTOMER.forEach((what, value) -> {
      if (all.contains(value)) {
        found.add(what);
      }
    });
    return found.isEmpty() ? "nothing" : String.join(" ", found);
  }

  private Rest as(String user) {
    return new Rest(http, user);
  }
}
