package id.pln.cc123.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for Camunda Forms of the design, section 6. */
class FormModelsTest {

  /** What the form-js of Tasklist cannot show, or shows wrongly. */
  private static final List<String> UNUSABLE = List.of("filepicker", "documentPreview", "patternErrorMessage", "versionTag",
      "allowCollapse", "\"validationType\": \"phone\"");

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("A form is named as its file and made for this platform's Tasklist")
  void heading(Path file) {
    JsonNode form = Models.form(file);
    assertThat(form.path("id").asText()).isEqualTo(Models.key(file));
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(UNUSABLE).noneSatisfy(word -> assertThat(Models.text(file)).contains(word));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("Each field of a form has a key and an id of its own")
  void unique(Path file) {
    List<JsonNode> components = Models.components(Models.form(file));
    assertThat(components.stream().map(component -> component.path("id").asText())).doesNotHaveDuplicates().doesNotContain("");
    assertThat(components.stream().filter(component -> component.has("key")).map(component -> component.path("key").asText()))
        .doesNotHaveDuplicates().allSatisfy(key -> assertThat(key).matches("[a-z][A-Za-z0-9]*"));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("A text field that is hidden while it is empty knows both ways of being empty: form-js makes \"\" of nothing")
  void empty(Path file) {
    assertThat(Models.components(Models.form(file)).stream().filter(field -> List.of("textfield", "textarea").contains(field.path("type").asText())))
        .allSatisfy(field -> {
          String hide = field.path("conditional").path("hide").asText();
          String key = field.path("key").asText();
          assertThat(hide.contains(key + " = null")).as(hide).isEqualTo(hide.contains(key + " = \"\""));
        });
  }

  @Test
  @DisplayName("Every key is known: a decision, a process, a step or the form itself uses it")
  void known() throws IOException {
    String users;
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      users = Stream.concat(sources.filter(file -> file.toString().endsWith(".java")),
          Stream.concat(Models.processes().stream(), Models.decisions().stream())).map(Models::text).collect(Collectors.joining());
    }
    for (Path file : Models.forms()) {
      String form = Models.text(file);
      assertThat(Models.components(Models.form(file)).stream().filter(component -> component.has("key")))
          .allSatisfy(component -> {
            String key = component.path("key").asText();
            boolean searches = component.path("properties").has("search");
            boolean shownAgain = form.split("\\b" + key + "\\b", -1).length > 2;
            assertThat(searches || shownAgain || users.matches("(?s).*\\b" + key + "\\b.*")).as(file + ": " + key).isTrue();
          });
    }
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("A text that is shown as Markdown holds nothing that a customer or CSO typed")
  void no_typed_text_in_markdown(Path file) {
    List<JsonNode> components = Models.components(Models.form(file));
    List<String> typed = components.stream().filter(component -> List.of("textfield", "textarea").contains(component.path("type").asText()))
        .map(component -> component.path("key").asText()).toList();
    assertThat(components.stream().filter(component -> component.path("type").asText().equals("text"))).allSatisfy(text ->
        assertThat(typed).noneSatisfy(key -> assertThat(text.path("text").asText()).containsPattern("\\{\\{[^}]*\\b" + key + "\\b")));
  }

  static List<Path> files() {
    return Models.forms();
  }
}
