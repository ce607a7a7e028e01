package id.pln.cc123.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.awaitility.Awaitility;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;

/** The administrator of the product under test. */
final class Operator {

  private static final List<List<String>> PEOPLE = List.of(List.of("desi", "cso"), List.of("budi", "cso"), List.of("sari", "service-desk"),
      List.of("wati", "service-desk"), List.of("andi", "support"), List.of("maya", "manager"));

  /** How long a node may keep a job that it does not get done. */
  private static final Duration LOCK = Duration.ofSeconds(60);
  private static final int MANY = 10_000;

  private final Rest rest;

  private Operator(Rest rest) {
    this.rest = rest;
  }

  /** @return the administrator among the demo users */
  static Operator demo(TestRestTemplate http) {
    return new Operator(new Rest(http, "admin"));
  }

  /** @return the first administrator of a node that has been told {@link #settings} */
  static Operator first(TestRestTemplate http) {
    return new Operator(new Rest(http, "kepala", "Gardu-Induk-150"));
  }

  static Stream<String> settings() {
    return Stream.of("cc123.first-administrator.id=kepala", "cc123.first-administrator.password=Gardu-Induk-150");
  }

  /** Makes the people of the load. */
  void hire() {
    PEOPLE.forEach(person -> {
      String id = person.get(0);
      done(rest.post("/engine-rest/user/create", Map.of("profile", Map.of("id", id, "firstName", id, "lastName", "Uji",
          "email", id + "@pln123.example"), "credentials", Map.of("password", "Listrik-123"))));
      done(rest.put("/engine-rest/group/" + person.get(1) + "/members/" + id, Map.of()));
    });
    done(sign("CC.54.DESI"));
    done(rest.put("/api/users/budi/signature", Map.of("signature", "CC.55.BUDI")));
  }

  /** Writes to the database in one small request: the signature of Desi. */
  Answer sign(String signature) {
    return rest.put("/api/users/desi/signature", Map.of("signature", signature));
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  /**
   * Waits until the product has done what there is to do. Nothing is done for it: what is due it has to find by itself, locks
   * that were left behind it has to overcome. Only what waits for a retry is made due, and what has become an incident gets
   * another try, as a manager does in Cockpit.
   *
   * @param atMost for what waits for a retry
   */
  void awaitNothingToDo(Duration atMost) {
    Awaitility.await("nothing that is due is left").atMost(LOCK.plusSeconds(30)).pollInterval(Duration.ofMillis(500))
        .until(() -> due().isEmpty());
    Awaitility.await("nothing is left to do").atMost(atMost).pollInterval(Duration.ofMillis(500)).until(() -> {
      JsonNode jobs = rest.get("/engine-rest/job?messages=true&maxResults=" + MANY).ok();
      Set<String> due = due();
      jobs.forEach(job -> {
        if (!due.contains(job.path("id").asText())) {
          makeDue(job);
        }
      });
      return jobs.isEmpty();
    });
  }

  private Set<String> due() {
    return Set.copyOf(rest.get("/engine-rest/job?messages=true&executable=true&maxResults=" + MANY).ok().findValuesAsText("id"));
  }

  private void makeDue(JsonNode job) {
    String path = "/engine-rest/job/" + job.path("id").asText();
    if (job.path("retries").asInt() == 0) {
      rest.put(path + "/retries", Map.of("retries", 1));
    }
    rest.put(path + "/duedate", Map.of("duedate", job.path("createTime").asText()));
  }
}
