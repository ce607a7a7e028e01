package id.pln.cc123.rights;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One operation tried by one person, and what came of it. */
final class Attempt {

  /** It was done, or something was shown that is not the asker's own. */
  static final String YES = "+";
  /** Refused, not found, or an answer with nothing of anybody else in it. */
  static final String NO = "-";
  /** There is no such thing in the product, whoever asks. */
  static final String NOTHING = "x";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> REQUESTS = RightsTable.lines("requests.txt").stream()
      .map(line -> line.split("\\s+", 3)).collect(Collectors.toMap(parts -> parts[0] + " " + parts[1], parts -> parts[2]));
  /** POST operations that only read */
  private static final Pattern READS = Pattern.compile("/(task|execution|external-task|group|job|job-definition|process-instance"
      + "|variable-instance|case-execution|case-instance)|/history/[a-z-]+|/filter/\\{id}/[a-zA-Z]+|.*/count|/schema/log"
      + "|/camunda/api/cockpit/.*|/external-task/fetchAndLock");
  private static final String MULTIPART = """
      --XX
      Content-Disposition: form-data; name="%s"; filename="mine.%s"
      Content-Type: text/plain

      {"type": "default", "id": "mine", "schemaVersion": 16, "components": []}
      --XX
      Content-Disposition: form-data; name="%s"

      Bytes
      --XX--
      """;

  private final String operation;
  private final String verb;
  private final String template;
  private HttpResponse<String> answer;

  Attempt(String operation) {
    this.operation = operation;
    this.verb = operation.split(" ")[0];
    this.template = operation.split(" ")[1];
  }

  static Set<String> withRequests() {
    return REQUESTS.keySet();
  }

  Attempt by(Person person, String door, Victim victim) {
    String request = victim.fill(REQUESTS.getOrDefault(operation, verb.equals("POST") || verb.equals("PUT") ? "{}"
        : template.contains("{") ? "" : "?processInstanceId=$process-instance"), person.id());
    String path = door + victim.path(template);
    if (request.startsWith("multipart ") && person.id() != null) {
      boolean deploys = template.startsWith("/deployment");
      answer = person.rehearse(verb, path, "multipart/form-data; boundary=XX",
          MULTIPART.formatted(request.substring(request.indexOf(' ') + 1), deploys ? "form" : "txt",
              deploys ? "deployment-name" : "valueType").replace("\n", "\r\n"));
    } else if (request.startsWith("{") || request.startsWith("multipart ")) {
      answer = person.rehearse(verb, path, "application/json", request);
    } else {
      answer = person.rehearse(verb, path + request, null, null);
    }
    return this;
  }

  boolean isRefused() {
    return answer.statusCode() == 401 || answer.statusCode() == 403;
  }

  /** @return {@link #YES}, {@link #NO}, {@link #NOTHING}, or the status that tells none of them */
  String outcome(Victim victim) {
    int status = answer.statusCode();
    if (status == 404 || isRefused() || answer.body().contains("AuthorizationException") || answer.body().contains("sedang dikerjakan oleh")
        || answer.body().contains("bukan milik Anda")) {
      return NO;
    }
    if (status >= 300) {
      return String.valueOf(status);
    }
    boolean reads = verb.startsWith("GET") || verb.equals("OPTIONS") || verb.equals("POST") && READS.matcher(template).matches();
    return reads ? shows(victim) ? YES : NO : YES;
  }

  private boolean shows(Victim victim) {
    String body = answer.body();
    return isOfOne() ? !isEmpty(body) : victim.isIn(body);
  }

  /** Whatever there is in the answer tells something; in a list it may be the asker's own. */
  private boolean isOfOne() {
    return template.contains("{") && !template.contains("{engine}") || template.endsWith("count") || template.endsWith(".zip")
        || template.startsWith("/api/openapi") || template.startsWith("/camunda/app/");
  }

  private static boolean isEmpty(String body) {
    try {
      return body.isBlank() || isEmpty(JSON.readTree(body));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static boolean isEmpty(JsonNode node) {
    if (node.isContainerNode()) {
      for (JsonNode part : node) {
        if (!isEmpty(part)) {
          return false;
        }
      }
      return true;
    }
    return node.isNull() || node.isNumber() && node.asInt() == 0 || node.isBoolean() && !node.asBoolean()
        || node.isTextual() && node.asText().isEmpty();
  }

  @Override
  public String toString() {
    return answer.request().uri() + " " + answer.statusCode() + " " + answer.body().substring(0, Math.min(300, answer.body().length()));
  }
}
