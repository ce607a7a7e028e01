package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The texts of the web applications")
class WebappTextsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*(\\w+)");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"tasklist", "welcome", "admin"})
  @DisplayName("are all Indonesian: a label without a text would be shown by its name")
  void whole(String app) {
    assertThat(indonesian(app)).containsKeys(english(app).keySet().toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  @DisplayName("name the same values as the English ones")
  void values(String app) {
    Map<String, String> ours = indonesian(app);
    english(app).forEach((label, text) -> {
      if (ours.containsKey(label)) {
        assertThat(valuesIn(ours.get(label))).as(label).containsExactlyInAnyOrderElementsOf(valuesIn(text));
      }
    });
  }

  @Test
  @DisplayName("are Indonesian in Cockpit too where somebody logs in, is told of an error, or logs out")
  void cockpit() {
    assertThat(indonesian("cockpit")).containsKeys(english("cockpit").keySet().stream()
        .filter(label -> label.matches("(PAGE_LOGIN|PAGES|AUTH|CAM_WIDGET_HEADER|CAM_WIDGET_FOOTER|SERVICES_RESOURCE_RESOLVER)_.*"))
        .toArray(String[]::new));
    assertThat(english("cockpit").keySet()).containsAll(indonesian("cockpit").keySet());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"START", "CC123_CALL", "CC123_START_CALL", "START_PROCESS", "PROCESS_START_OK", "PROCESS_START_ERROR", "NO_PROCESS_DEFINITION_AVAILABLE",
      "COMPLETE_OK", "COMPLETE_ERROR", "CLAIM_OK", "CLAIM_ERROR", "TASK_NOT_EXIST", "FORM_FAILURE", "PAGES_MSG_SERVER_ERROR", "PAGES_MSG_COMMUNICATION_ERROR"})
  @DisplayName("speak of calls and tickets, not of the engine, to whoever has a customer on the line")
  void noEngine(String label) {
    assertThat(indonesian("tasklist").get(label)).isNotBlank()
        .doesNotContainPattern(Pattern.compile("proses|instans|definisi|variabel|mesin|server", Pattern.CASE_INSENSITIVE));
  }

  private static List<String> valuesIn(String text) {
    return VALUE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Map<String, String> english(String app) {
    return labels(app, "en");
  }

  private static Map<String, String> indonesian(String app) {
    return labels(app, "id");
  }

  private static Map<String, String> labels(String app, String language) {
    Map<String, String> labels = new LinkedHashMap<>();
    try (InputStream file = new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json").getInputStream()) {
      JsonNode read = new ObjectMapper().readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
      read.path("labels").properties().forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
      return labels;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
