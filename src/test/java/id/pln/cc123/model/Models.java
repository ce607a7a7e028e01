package id.pln.cc123.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The model files of the product as they are in its folders. */
final class Models {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Models() {}

  static List<Path> processes() {
    return files("processes", ".bpmn");
  }

  static List<Path> decisions() {
    return files("processes", ".dmn");
  }

  static List<Path> forms() {
    return files("forms", ".form");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BpmnModelInstance process(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  static DmnModelInstance decision(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }

  static JsonNode form(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return the file's name without its ending, which is the key of what is in it */
  static String key(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  static Set<String> keys(List<Path> files) {
    return files.stream().map(Models::key).collect(Collectors.toSet());
  }

  static <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return processes().stream().flatMap(file -> process(file).getModelElementsByType(type).stream()).toList();
  }

  /** @return every component of a form, those within groups too */
  static List<JsonNode> components(JsonNode form) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode component : form.path("components")) {
      all.add(component);
      all.addAll(components(component));
    }
    return all;
  }

  /** @return names of the forms that decision tables answer in a column of this name */
  static Stream<String> formsNamedBy(String output) {
    return decisions().stream().flatMap(file -> decision(file).getModelElementsByType(Decision.class).stream())
        .filter(decision -> decision.getExpression() instanceof DecisionTable)
        .flatMap(decision -> named((DecisionTable) decision.getExpression(), output));
  }

  private static Stream<String> named(DecisionTable table, String output) {
    int column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
    return column < 0 ? Stream.empty() : table.getRules().stream().map(rule -> cell(rule, column))
        .filter(cell -> cell.startsWith("\"")).map(cell -> cell.replace("\"", ""));
  }

  private static String cell(Rule rule, int column) {
    return List.copyOf(rule.getOutputEntries()).get(column).getTextContent().strip();
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
