package id.pln.cc123.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The product's HTTP interfaces as one of the demo users sees them. */
public final class Rest {

  private static final String PASSWORD = "Listrik-123";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestRestTemplate http;

  public Rest(TestRestTemplate http, String user) {
    this(http, user, PASSWORD);
  }

  public Rest(TestRestTemplate http, String user, String password) {
    this.http = http.withBasicAuth(user, password);
  }

  public Answer get(String path) {
    return exchange(HttpMethod.GET, path, null);
  }

  public Answer post(String path, Object body) {
    return exchange(HttpMethod.POST, path, body);
  }

  public Answer put(String path, Object body) {
    return exchange(HttpMethod.PUT, path, body);
  }

  public Answer delete(String path) {
    return exchange(HttpMethod.DELETE, path, null);
  }

  /** @param fields the form's keys and values as a person leaves them, lists as lists */
  public Answer submit(String taskId, Map<String, ?> fields) {
    return post("/engine-rest/task/" + taskId + "/submit-form", variables(fields));
  }

  /** @return the body in which the engine takes variables, lists the way Tasklist sends them */
  public static Map<String, Object> variables(Map<String, ?> fields) {
    Map<String, Object> variables = new TreeMap<>();
    fields.forEach((key, value) -> variables.put(key,
        value instanceof List<?> list ? Map.of("value", json(list), "type", "Json") : value == null ? Map.of() : Map.of("value", value)));
    return Map.of("variables", variables);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Answer exchange(HttpMethod method, String path, Object body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    ResponseEntity<String> response = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    return new Answer(response.getStatusCode().value(), response.getBody());
  }

  /** An answer that the test did not count on. */
  public static final class Unexpected extends AssertionError {

    private final transient Answer answer;

    Unexpected(String what, Answer answer) {
      super(what + ": " + answer);
      this.answer = answer;
    }

    public Answer answer() {
      return answer;
    }
  }

  /** What the product answered. */
  public record Answer(int status, String body) {

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("not JSON: " + body, e);
      }
    }

    /** @return the body of a request that went well */
    public JsonNode ok() {
      if (status != 200) {
        throw new Unexpected("no answer", this);
      }
      return json();
    }

    /** @return what a person reads when the engine or our own interface refuses */
    public String message() {
      return json().path("message").asText(json().path("detail").asText());
    }
  }
}
