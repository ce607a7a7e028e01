package id.pln.cc123.testing;

import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import id.pln.cc123.testing.Rest.Answer;
import id.pln.cc123.ticket.TicketStatus;

/** A ticket as the Service Desk, support and approvers work on it: each step is found, claimed and submitted as in Tasklist. */
public final class TicketAtWork {

  private final Function<String, Rest> people;
  private final String number;

  public TicketAtWork(Function<String, Rest> people, long number) {
    this.people = people;
    this.number = Long.toString(number);
  }

  public long number() {
    return Long.parseLong(number);
  }

  /** @return id of the open user task in the model, null when there is none */
  public String step() {
    JsonNode tasks = tasks();
    if (tasks.size() > 1) {
      throw new AssertionError(tasks);
    }
    return tasks.isEmpty() ? null : tasks.at("/0/taskDefinitionKey").asText();
  }

  public String taskId() {
    return tasks().at("/0/id").asText();
  }

  /** @return user id, null when the open task is nobody's */
  public String assignee() {
    return tasks().at("/0/assignee").asText(null);
  }

  /** @return what the form shows this user, by key; lists as JSON text */
  public Map<String, Object> form(String user) {
    return Forms.shown(people.apply(user), taskId());
  }

  /** Takes the ticket on to this status, the way it comes there most often. */
  public TicketAtWork moveTo(TicketStatus status) {
    if (status != TicketStatus.LOGGED && "UserTask_AssignTicket".equals(step())) {
      assignToAndi();
    }
    return switch (status) {
      case LOGGED, ACTIVE -> this;
      case WAITING_FOR_CUSTOMER -> work(status, "question", "Nomor kartu berapa?");
      case WAITING_FOR_3RD_PARTY -> work(status, "thirdParty", "LinkAja");
      case WAITING_FOR_APPROVAL -> work(status, "approvalRequest", "Pengembalian dana");
      case RESOLVED -> work(status, "solution", "Sudah kami perbaiki.");
      case CLOSED -> moveTo(TicketStatus.RESOLVED).submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "yes", "reason", "Selesai"));
    };
  }

  /** Submits the open step, which has to be this one, as this user. */
  public TicketAtWork submit(String user, String step, Map<String, ?> fields) {
    if (!step.equals(step())) {
      throw new AssertionError("expected to be at " + step + " but was at " + step());
    }
    Answer answer = trySubmit(user, fields);
    if (answer.status() != 204) {
      throw new Rest.Unexpected(step, answer);
    }
    return this;
  }

  public Answer trySubmit(String user, Map<String, ?> fields) {
    String task = taskId();
    if (assignee() == null) {
      people.apply(user).post("/engine-rest/task/" + task + "/claim", Map.of("userId", user));
    }
    return people.apply(user).submit(task, fields);
  }

  private void assignToAndi() {
    Map<String, Object> shown = form("sari");
    submit("sari", "UserTask_AssignTicket", Map.of("callType", shown.get("callType"), "serviceGroup", shown.get("serviceGroup"),
        "serviceType", shown.get("serviceType"), "nextStep", "assign", "team", "support", "member", "andi"));
  }

  private TicketAtWork work(TicketStatus next, String field, String text) {
    return submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", next.word(), field, text, "reason", "Menunggu"));
  }

  private JsonNode tasks() {
    return people.apply("sari").get("/engine-rest/task?processDefinitionKey=ticket-lifecycle&processInstanceBusinessKey=" + number).ok();
  }
}
