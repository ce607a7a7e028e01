package id.pln.cc123.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The input fields of one Camunda Form, read from its JSON schema. */
final class FormSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<FormField> fields = new ArrayList<>();
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
      List<String> conditions = hideConditions;
      JsonNode hide = component.path("conditional").path("hide");
      if (hide.isTextual()) {
        conditions = new ArrayList<>(hideConditions);
        conditions.add(hide.textValue());
      }
      if (FormField.isInput(component)) {
        fields.add(new FormField(component, conditions, clock));
      } else if (component.has("components")) {
        collect(component, conditions);
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
}
