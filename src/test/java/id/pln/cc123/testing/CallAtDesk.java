package id.pln.cc123.testing;

import java.util.List;
import java.util.Map;

import id.pln.cc123.testing.Rest.Answer;

/** A call as its CSO works through it: each step is found, read and submitted the way Tasklist does it. */
public final class CallAtDesk {

  private final Rest cso;
  private final String instanceId;
  private final String number;

  private CallAtDesk(Rest cso, String instanceId, String number) {
    this.cso = cso;
    this.instanceId = instanceId;
    this.number = number;
  }

  /** Takes a call with the start form. */
  public static CallAtDesk taken(Rest cso, Map<String, ?> customer) {
    return running(cso, tryTake(cso, customer).ok().path("id").asText());
  }

  /** @param id of the process instance that the start form answered with */
  public static CallAtDesk running(Rest cso, String id) {
    String number = cso.get("/api/desk/tasks/" + next(cso, id)).ok().path("callNumber").asText();
    return new CallAtDesk(cso, id, number);
  }

  /** @return number of the ticket that this CSO makes for a customer who cannot download the app */
  public static long ticketFor(Rest cso, String customer, String phone, String email) {
    taken(cso, Map.of("salutation", "Ibu", "customerName", customer, "phone", phone))
        .submit("UserTask_RecordProblems", Map.of("complaints", List.of("E1.1"), "complaintNote", "Gagal unduh"))
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", email, "emailAgreed", true))
        .submit("UserTask_CreateTicket", Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
            "serviceType", "Download Aplikasi", "summary", "Gagal unduh", "description", "Mohon bantuannya",
            "sameOpenTicket", "new"))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    return cso.get("/api/tickets?mine=true&q=" + email).ok().at("/items/0/number").asLong();
  }

  public static Answer tryTake(Rest cso, Map<String, ?> customer) {
    return cso.post("/engine-rest/process-definition/key/customer-handling/submit-form", Rest.variables(customer));
  }

  /** @return such as {@code PGL-100001} */
  public String number() {
    return number;
  }

  public String instanceId() {
    return instanceId;
  }

  /** @return the same call in the hands of somebody else */
  public CallAtDesk of(Rest colleague) {
    return new CallAtDesk(colleague, instanceId, number);
  }

  /** @return id of the task that opens by itself, null when this CSO has none */
  public String taskId() {
    return next(cso, instanceId);
  }

  private static String next(Rest cso, String instanceId) {
    Answer next = cso.get("/api/desk/next?processInstanceId=" + instanceId);
    return next.status() == 204 ? null : next.ok().path("taskId").asText();
  }

  /** @return id of the open user task in the model, null when there is none */
  public String step() {
    String task = taskId();
    return task == null ? null : cso.get("/engine-rest/task/" + task).ok().path("taskDefinitionKey").asText();
  }

  /** @return what the open form shows: key to value, lists and tables as JSON text */
  public Map<String, Object> form() {
    return Forms.shown(cso, taskId());
  }

  /** Submits the open step, which has to be this one. */
  public CallAtDesk submit(String step, Map<String, ?> fields) {
    if (!step.equals(step())) {
      throw new AssertionError("expected to be at " + step + " but was at " + step());
    }
    Answer answer = trySubmit(fields);
    if (answer.status() != 204) {
      throw new Rest.Unexpected(step, answer);
    }
    return this;
  }

  public Answer trySubmit(Map<String, ?> fields) {
    return cso.submit(taskId(), fields);
  }

  /** Does what a button of the call bar does, such as {@code abandon}, at the open step. */
  public Answer action(String action) {
    return action(action, null);
  }

  public Answer action(String action, Object body) {
    return cso.post("/api/desk/tasks/" + taskId() + "/" + action, body);
  }
}
