package id.pln.cc123.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.pln.cc123.Refusal;

@DisplayName("What a form takes from a submission")
class FormSchemaTest {

  /** Conditions of these forms compare one key with one text, such as {@code =solved = "no"}. */
  private static final Feel FEEL = (condition, data) -> {
    String[] sides = condition.substring(1).split(" = ");
    return sides[1].equals("\"" + data.get(sides[0].trim()) + "\"");
  };

  @ParameterizedTest(name = "{0} {1} with {2} gives {3}")
  @CsvSource(delimiter = '|', nullValues = "null", value = {
      "textfield | {}                                       | ' Siti '     | Siti",
      "textfield | {}                                       | ${1+1}       | ${1+1}",
      "textfield | {\"validate\":{\"maxLength\":4}}         | Siti         | Siti",
      "number    | {}                                       | 12           | 12",
      "number    | {}                                       | 1.5          | 1.5",
      "number    | {}                                       | ''           | null",
      "datetime  | {\"subtype\":\"date\"}                   | 2026-11-22   | 2026-11-22",
      "radio     | {\"values\":[{\"value\":\"yes\"}]}       | yes          | yes",
      "checklist | {}                                       | [\"A1b\"]    | [A1b]",
      "checklist | {}                                       | []           | null"})
  void takes_a_value_in_the_type_of_its_field(String type, String rules, String typed, String expected) {
    Object value = accept(type, rules, typed).get("x").value();
    assertThat(value == null ? null : value.toString()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} with {2}: {3}")
  @CsvSource(delimiter = '|', value = {
      "textfield | {\"validate\":{\"required\":true}}       | '  '         | wajib diisi",
      "textfield | {\"validate\":{\"maxLength\":3}}         | Siti         | paling banyak 3 karakter",
      "textfield | {\"validate\":{\"minLength\":5}}         | Siti         | paling sedikit 5 karakter",
      "textfield | {\"validate\":{\"pattern\":\"^[0-9]+$\"}} | 12a         | belum sesuai bentuk",
      "number    | {}                                       | dua          | harus berupa angka",
      "number    | {\"validate\":{\"min\":0}}               | -1           | paling kecil 0",
      "number    | {\"validate\":{\"max\":9}}               | 10           | paling besar 9",
      "number    | {\"decimalDigits\":0}                    | 1.5          | terlalu banyak angka",
      "datetime  | {\"subtype\":\"date\"}                   | 2026-13-01   | tanggal yang benar",
      "checkbox  | {}                                       | ya           | ya atau tidak",
      "radio     | {\"values\":[{\"value\":\"yes\"}]}       | maybe        | tidak ada dalam daftar",
      "taglist   | {\"values\":[{\"value\":\"yes\"}]}       | [\"no\"]     | tidak ada dalam daftar",
      "checklist | {}                                       | bukan daftar | harus berupa daftar"})
  void refuses_a_value_that_breaks_a_rule_and_names_the_field(String type, String rules, String typed, String message) {
    assertThatThrownBy(() -> accept(type, rules, typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.field()).contains("x");
      assertThat(refusal.getMessage()).startsWith("Isian ").contains(message);
    });
  }

  @Test
  @DisplayName("A text without a limit of its own is never longer than the engine can keep")
  void every_text_has_a_limit() {
    assertThatThrownBy(() -> accept("textarea", "{}", "x".repeat(4001))).isInstanceOf(Refusal.class);
    assertThat(accept("textarea", "{}", "x".repeat(4000)).get("x").value()).asString().hasSize(4000);
  }

  @Test
  @DisplayName("What the form does not have, or only shows, stays outside")
  void unknown_readonly_disabled_and_shown_values_stay_outside() {
    FormSchema form = form("""
        {"type":"textfield","key":"name","label":"Nama"}, {"type":"textfield","key":"shown","readonly":true},
        {"type":"textfield","key":"off","disabled":true}, {"type":"text","text":"Halo"},
        {"type":"textfield","key":"maybe","readonly":"=locked = \\"yes\\""}""");
    Map<String, Object> submitted = Map.of("name", "Siti", "shown", "diubah", "off", "diubah", "maybe", "diubah", "locked", "yes", "evil", "x");
    assertThat(form.accept(submitted, FEEL)).containsOnlyKeys("name");
    assertThat(form.keys()).containsExactlyInAnyOrder("name", "shown", "off", "maybe");
  }

  @Test
  @DisplayName("A hidden field is neither demanded nor taken, also when its group is hidden")
  void hidden_fields_are_left_out() {
    FormSchema form = form("""
        {"type":"radio","key":"solved"},
        {"type":"textfield","key":"note","validate":{"required":true},"conditional":{"hide":"=solved = \\"yes\\""}},
        {"type":"group","conditional":{"hide":"=solved = \\"yes\\""},"components":[
          {"type":"textfield","key":"inner","validate":{"required":true}}]}""");
    assertThat(form.accept(Map.of("solved", "yes", "note", "x", "inner", "x"), FEEL)).containsOnlyKeys("solved");
    assertThatThrownBy(() -> form.accept(Map.of("solved", "no", "inner", "x"), FEEL)).isInstanceOf(Refusal.class);
    assertThat(form.accept(Map.of("solved", "no", "note", "x", "inner", "y"), FEEL)).containsOnlyKeys("solved", "note", "inner");
  }

  @Test
  @DisplayName("A transient field is only handed on, any other becomes a variable; what was emptied becomes null")
  void transient_fields_are_marked() {
    FormSchema form = form("""
        {"type":"textfield","key":"name","properties":{"transient":"true"}}, {"type":"textfield","key":"extra"},
        {"type":"textfield","key":"untouched"}""");
    Map<String, Object> submitted = new HashMap<>(Map.of("name", "Siti"));
    submitted.put("extra", null);
    var accepted = form.accept(submitted, FEEL);
    assertThat(accepted).containsOnlyKeys("name", "extra");
    assertThat(accepted.get("name").isTransient()).isTrue();
    assertThat(accepted.get("extra").isTransient()).isFalse();
    assertThat(accepted.get("extra").value()).isNull();
  }

  @Test
  @DisplayName("Lists come as JSON from Tasklist and as lists from a program")
  void lists_come_in_two_ways() {
    FormSchema form = form("{\"type\":\"checklist\",\"key\":\"x\",\"label\":\"Isian\"}");
    assertThat(form.accept(Map.of("x", Arrays.asList("A1b", "E1.1")), FEEL).get("x").value()).isEqualTo(List.of("A1b", "E1.1"));
    assertThat(form.accept(Map.of("x", "[\"A1b\"]"), FEEL).get("x").value()).isEqualTo(List.of("A1b"));
  }

  private static Map<String, FormSchema.FieldValue> accept(String type, String rules, String typed) {
    String separator = rules.equals("{}") ? "" : ",";
    return form("{\"type\":\"" + type + "\",\"key\":\"x\",\"label\":\"Isian\"" + separator + rules.substring(1))
        .accept(Map.of("x", typed), FEEL);
  }

  private static FormSchema form(String components) {
    return FormSchema.read(new ByteArrayInputStream(("{\"components\":[" + components + "]}").getBytes(StandardCharsets.UTF_8)));
  }
}
