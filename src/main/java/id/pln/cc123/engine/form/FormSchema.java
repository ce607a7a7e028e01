package id.pln.cc123.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The input fields of one Camunda Form, read from its JSON schema. */
final class FormSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<FormField> fields = new ArrayList<>();
  private final List<Calculator> calculators = new ArrayList<>();
  private final Set<String> shownTables = new LinkedHashSet<>();
  private final Clock clock;

  private FormSchema(Clock clock) {
    this.clock = clock;
  }

  static FormSchema read(InputStream schema) {
    return read(schema, Clock.systemDefaultZone());
  }

  /** @param clock says which day is today */
  static FormSchema read(InputStream schema, Clock clock) {
    try (schema) {
      FormSchema form = new FormSchema(clock);
      form.collect(JSON.readTree(schema), List.of());
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(JsonNode parent, List<String> hideConditions) {
    for (JsonNode component : parent.path("components")) {
      JsonNode properties = component.path("properties");
      if (properties.has("shows")) {
        shownTables.add(properties.path("shows").asText());
      }
      List<String> conditions = hideConditions;
      JsonNode hide = component.path("conditional").path("hide");
      if (hide.isTextual()) {
        conditions = new ArrayList<>(hideConditions);
        conditions.add(hide.textValue());
      }
      if (FormField.isInput(component)) {
        fields.add(new FormField(component, conditions, clock));
      } else if (component.has("components")) {
        int first = fields.size();
        collect(component, conditions);
        if (properties.has("decision")) {
          calculators.add(new Calculator(properties.path("decision").asText(), List.copyOf(fields.subList(first, fields.size()))));
        }
      }
    }
  }

  /** @return keys of the fields that a user writes into */
  Set<String> keys() {
    return fields.stream().map(FormField::key).collect(Collectors.toSet());
  }

  /** @return keys of what a user may have typed or chosen, with what a search had found to choose from; what is read only is to come fresh */
  Set<String> draftKeys(Map<String, Object> data, Feel feel) {
    return fields.stream().filter(field -> field.isEditable(data, feel))
        .flatMap(field -> Stream.concat(Stream.of(field.key()), field.optionsKey().stream())).collect(Collectors.toSet());
  }

  /** @return keys of the decision tables that this form shows */
  Set<String> shownTables() {
    return shownTables;
  }

  /**
   * What was entered and what the form's tables say to it, for people to read, in the order of the form.
   *
   * @param tables answers a table's outputs by their labels
   * @return by key of the field, such as {@code platform}: {@code Jenis HP: Android}; what a table says by the table's key
   */
  Map<String, String> inWords(Map<String, FieldValue> accepted, BiFunction<String, Map<String, Object>, Map<String, Object>> tables) {
    Map<String, String> words = new LinkedHashMap<>();
    for (FormField field : fields) {
      FieldValue value = accepted.get(field.key());
      if (value != null && value.value() != null) {
        words.put(field.key(), field.inWords(value.value()));
      }
      calculators.stream().filter(calculator -> calculator.endsWith(field)).forEach(calculator -> {
        Map<String, Object> inputs = calculator.inputs(accepted);
        if (inputs.values().stream().anyMatch(Objects::nonNull)) {
          String said = tables.apply(calculator.decision(), inputs).entrySet().stream().filter(output -> output.getValue() != null)
              .map(output -> output.getKey().replace("?", "") + ": " + FormField.words(output.getValue())).collect(Collectors.joining("; "));
          words.put(calculator.decision(), said);
        }
      });
    }
    words.values().removeIf(String::isEmpty);
    return words;
  }

  /**
   * What of a submission the form defines and the user could write, in the types the form promises.
   *
   * @throws id.pln.cc123.Refusal when a value breaks a rule of its field
   */
  Map<String, FieldValue> accept(Map<String, Object> submitted, Feel feel) {
    Map<String, FieldValue> accepted = new LinkedHashMap<>();
    for (FormField field : fields) {
      // whether a field was on the screen costs statements to find out: not asked where nothing hangs on it
      if ((submitted.containsKey(field.key()) || field.isRequired()) && field.isWritable(submitted, feel)) {
        accepted.put(field.key(), new FieldValue(field.read(submitted.get(field.key())), field.isTransient()));
      }
    }
    return accepted;
  }

  /** A field's value, and whether it is only handed to the steps of the same transaction. */
  record FieldValue(Object value, boolean isTransient) {}

  /** Fields of a group that a table is asked about. */
  private record Calculator(String decision, List<FormField> fields) {

    boolean endsWith(FormField field) {
      return !fields.isEmpty() && fields.get(fields.size() - 1) == field;
    }

    Map<String, Object> inputs(Map<String, FieldValue> accepted) {
      Map<String, Object> inputs = new LinkedHashMap<>();
      fields.forEach(field -> inputs.put(field.key(), accepted.containsKey(field.key()) ? accepted.get(field.key()).value() : null));
      return inputs;
    }
  }
}
