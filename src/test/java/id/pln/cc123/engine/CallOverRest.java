package id.pln.cc123.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pln.cc123.engine.HttpUser.Reply;

/** A call that a CSO works through with the forms of the product, as Tasklist sends them. */
public final class CallOverRest {

  private static final String REST = "/engine-rest";

  private final HttpUser cso;
  private final String instance;
  private final String number;

  private CallOverRest(HttpUser cso, String instance, String number) {
    this.cso = cso;
    this.instance = instance;
    this.number = number;
  }

  public static Reply start(HttpUser user) {
    return user.post(REST + "/process-definition/key/customer-handling/submit-form", variables(Map.of(
        "salutation", "Ibu", "customerName", "Siti Rahma", "phone", "0812-3456-7890", "customerId", "", "email", "")));
  }

  /** @return a new call of that CSO, in which the customer is about to say what the problem is */
  public static CallOverRest take(HttpUser cso) {
    Reply started = start(cso);
    assertThat(started.status()).as(started.text()).isEqualTo(200);
    return new CallOverRest(cso, started.json().get("id").asText(), started.json().get("businessKey").asText());
  }

  /** @return the call's number, such as PGL-100001 */
  public String number() {
    return number;
  }

  public String instance() {
    return instance;
  }

  /** @return id of the task that is to do now */
  public String task() {
    Reply next = cso.get("/api/desk/next?processInstanceId=" + instance);
    return next.status() == 204 ? null : next.json().get("taskId").asText();
  }

  public String step() {
    return cso.get(REST + "/task/" + task()).json().get("name").asText();
  }

  public static Reply submit(HttpUser user, String task, Map<String, Object> fields) {
    return user.post(REST + "/task/" + task + "/submit-form", variables(fields));
  }

  /** Finishes the step at hand. */
  public void finish(Map<String, Object> fields) {
    Reply submitted = submit(cso, task(), fields);
    assertThat(submitted.status()).as(submitted.text()).isEqualTo(204);
  }

  /** Explains one question (A1b) until the customer has no more problems. */
  public void explain() {
    finish(Map.of("complaints", List.of("A1b"), "complaintNote", ""));
    finish(Map.of("solved", "yes"));
    finish(Map.of("moreProblems", "no"));
  }

  /** Makes a ticket of one problem; the closing step is left. */
  public void escalate() {
    finish(Map.of("complaints", List.of("E1.1"), "complaintNote", "Tidak dapat mengunduh"));
    finish(Map.of("emailChoice", "own", "email", "siti@gmail.com", "emailAgreed", true));
    finish(Map.of("callType", "Incident", "serviceGroup", "INSTALASI", "serviceType", "Download Aplikasi",
        "summary", "Tidak dapat mengunduh", "description", "Mohon bantuannya"));
  }

  private static Map<String, Object> variables(Map<String, Object> fields) {
    return Map.of("variables", fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, CallOverRest::variable)));
  }

  private static Map<String, Object> variable(Map.Entry<String, Object> field) {
    return field.getValue() instanceof List<?> list
        ? Map.of("type", "Json", "value", list.stream().map(item -> "\"" + item + "\"").collect(Collectors.joining(",", "[", "]")))
        : Map.of("value", field.getValue());
  }
}
