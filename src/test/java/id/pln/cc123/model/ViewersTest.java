package id.pln.cc123.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.browser.Chromium;

/** Opens every model with bpmn-js, dmn-js and form-js as Cockpit and Tasklist bring them, which are the Modeler's own viewers too. */
class ViewersTest {

  private static Page page;

  @BeforeAll
  static void load() throws IOException {
    page = Chromium.get().newPage();
    page.setContent("<!doctype html><html><body></body></html>");
    for (String script : List.of("META-INF/resources/webjars/camunda/lib/runtime.js", "META-INF/resources/webjars/camunda/lib/deps.js",
        "viewers/open-models.js")) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(script)));
    }
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("processes")
  @DisplayName("A process opens without a warning, and every node and flow is drawn")
  void process(Path file) {
    Opened opened = open("openBpmn", file);
    assertThat(opened.warnings()).isEmpty();
    var model = Models.process(file);
    assertThat(opened.drawn()).containsAll(ids(model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId)))
        .containsAll(ids(model.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId)));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("decisions")
  @DisplayName("A decision opens without a warning, in the diagram and as a table")
  void decision(Path file) {
    Opened opened = open("openDmn", file);
    assertThat(opened.warnings()).isEmpty();
    assertThat(opened.drawn()).containsAll(ids(Models.decision(file).getModelElementsByType(Decision.class).stream().map(Decision::getId)));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("forms")
  @DisplayName("A form opens without a warning, and every component is in it")
  void form(Path file) {
    Opened opened = open("openForm", file);
    assertThat(opened.warnings()).isEmpty();
    assertThat(opened.drawn()).containsAll(
        ids(Models.components(Models.form(file)).stream().map(component -> component.path("id").asText())));
  }

  @SuppressWarnings("unchecked")
  private static Opened open(String viewer, Path file) {
    var result = (Map<String, List<String>>) page.evaluate("model => " + viewer + "(model)", Models.text(file));
    return new Opened(result.get("warnings"), result.get("drawn"));
  }

  private static List<String> ids(Stream<String> ids) {
    List<String> all = ids.toList();
    assertThat(all).isNotEmpty();
    return all;
  }

  static List<Path> processes() {
    return Models.processes();
  }

  static List<Path> decisions() {
    return Models.decisions();
  }

  static List<Path> forms() {
    return Models.forms();
  }

  private static String resource(String name) throws IOException {
    try (InputStream script = ViewersTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Opened(List<String> warnings, List<String> drawn) {}
}
