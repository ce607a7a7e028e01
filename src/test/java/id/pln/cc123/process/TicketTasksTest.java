package id.pln.cc123.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.testing.TicketAtWork;

@DisplayName("A ticket's tasks in the lists of those who work on them (B3-j, B3-k)")
class TicketTasksTest extends ProcessTest {

  @Autowired
  private PlatformTransactionManager transactions;

  @Test
  @DisplayName("Each step of a ticket is in the lists it belongs to, and in no other")
  void filters() {
    TicketAtWork ticket = newTicket();
    expect(ticket, "sari", "Tiket masuk");
    ticket.submit("sari", "UserTask_AssignTicket", with(ASSIGNED_TO_ANDI, "member", null));
    expect(ticket, "andi", "Tiket tim saya");
    expect(ticket, "sari");
    as("andi").post("/engine-rest/task/" + ticket.taskId() + "/claim", Map.of("userId", "andi"));
    expect(ticket, "andi", "Tugas saya");
    expect(ticket, "rina");
    ticket.submit("andi", "UserTask_WorkOnTicket",
        Map.of("nextStep", "Waiting for Approval", "approvalRequest", "Dana Rp 50.000"));
    expect(ticket, "ratna", "Persetujuan");
    expect(ticket, "sari", "Menunggu");
    engine.getTaskService().createTaskQuery().processInstanceBusinessKey(Long.toString(ticket.number())).list().forEach(task -> {
      task.setDueDate(new Date(0));
      engine.getTaskService().saveTask(task);
    });
    expect(ticket, "sari", "Menunggu", "Terlambat");
    ticket.submit("ratna", "UserTask_DecideApproval", Map.of("approval", "yes"));
    expect(ticket, "andi", "Tugas saya");
    ticket.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Resolved", "solution", "Dana dikembalikan."));
    expect(ticket, "sari", "Menunggu");
  }

  @Test
  @DisplayName("Tasks tell which ticket they are about, in one question, to those who see them")
  void tickets_of_tasks() {
    TicketAtWork first = newTicket();
    TicketAtWork second = newTicket();
    JsonNode found = as("sari").get("/api/ticket-tasks?ids=" + first.taskId() + "," + second.taskId() + ",tidak-ada").ok();
    assertThat(found).hasSize(2);
    assertThat(found.findValuesAsText("number"))
        .containsExactlyInAnyOrder(String.valueOf(first.number()), String.valueOf(second.number()));
    JsonNode one = as("andi").get("/api/ticket-tasks/" + first.taskId()).ok();
    assertThat(one.path("number").asLong()).isEqualTo(first.number());
    assertThat(one.path("customer").asText()).isEqualTo("Ibu Siti Rahma");
    assertThat(one.path("status").asText()).isEqualTo("Logged");
    assertThat(one.path("overdue").asBoolean()).isFalse();
    // a CSO does not see the Service Desk's tasks
    assertThat(as("desi").get("/api/ticket-tasks/" + first.taskId()).status()).isEqualTo(204);
    assertThat(as("joko").get("/api/ticket-tasks?ids=" + first.taskId()).ok()).isEmpty();
    CallAtDesk call = callAbout("E5.3");
    assertThat(as("desi").get("/api/ticket-tasks/" + call.taskId()).status()).isEqualTo(204);
    Answer tooMany = as("sari").get("/api/ticket-tasks?ids=" + "x,".repeat(51));
    assertThat(tooMany.status()).isEqualTo(400);
    assertThat(tooMany.message()).contains("Paling banyak 50");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UserTask_AssignTicket, sari", "UserTask_WorkOnTicket, andi"})
  @DisplayName("The form of an old task does not reopen a ticket that was closed meanwhile (B3-l)")
  void old_form(String step, String user) {
    TicketAtWork ticket = step.equals("UserTask_AssignTicket") ? newTicket() : activeTicket();
    new TransactionTemplate(transactions).executeWithoutResult(status ->
        jdbc.sql("update ticket set status = 'Closed' where number = ?").param(ticket.number()).update());
    Answer answer = ticket.trySubmit(user, step.equals("UserTask_AssignTicket") ? ASSIGNED_TO_ANDI
        : Map.of("nextStep", "Resolved", "solution", "Sudah."));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).contains("sudah Closed");
    assertThat(tickets.get(ticket.number()).status().word()).isEqualTo("Closed");
  }

  /** Looks into every list of this user. */
  private void expect(TicketAtWork ticket, String user, String... lists) {
    String task = engine.getTaskService().createTaskQuery().processDefinitionKey("ticket-lifecycle")
        .processInstanceBusinessKey(Long.toString(ticket.number())).singleResult().getId();
    List<String> found = StreamSupport.stream(as(user).get("/engine-rest/filter").ok().spliterator(), false)
        .filter(filter -> as(user).get("/engine-rest/filter/" + filter.path("id").asText() + "/list").ok()
            .findValuesAsText("id").contains(task))
        .map(filter -> filter.path("name").asText()).toList();
    assertThat(found).containsExactlyInAnyOrder(lists);
  }
}
