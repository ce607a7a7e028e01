package id.pln.cc123.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.pln.cc123.Refusal;
import id.pln.cc123.testing.TypedCases;

class TypedValuesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Clock CLOCK = Clock.fixed(TypedCases.TODAY.atStartOfDay(ZONE).toInstant(), ZONE);

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  @DisplayName("A number is taken as an Indonesian means it, or refused at its field (A1b)")
  void number(List<String> row) {
    check("\"kind\":\"number\",\"unit\":\"" + row.get(1) + "\"", row.get(0), row.get(2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  @DisplayName("A date is taken as an Indonesian means it, or refused at its field (A6g, B3-l)")
  void date(List<String> row) {
    check("\"kind\":\"date\",\"time\":\"" + row.get(1) + "\"", row.get(0), row.get(2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  @DisplayName("A version is taken as people say it, or refused at its field (A1b)")
  void version(List<String> row) {
    check("\"kind\":\"version\"", row.get(0), row.get(1));
  }

  @Test
  @DisplayName("A number may have a least and a most; what a program sends is a number already")
  void bounds() {
    assertThatThrownBy(() -> read("\"kind\":\"number\",\"min\":\"0\"", "-1")).hasMessage("Isian paling kecil 0.");
    assertThatThrownBy(() -> read("\"kind\":\"number\",\"max\":\"1024\"", "1.025")).hasMessage("Isian paling besar 1.024.");
    assertThatThrownBy(() -> read("\"kind\":\"number\",\"min\":\"0\"", -1)).hasMessage("Isian paling kecil 0.");
    assertThat(read("\"kind\":\"number\"", 64.9)).isEqualTo(64.9);
    assertThat(read("\"kind\":\"number\"", "1.024")).isEqualTo(1024L);
    assertThat(read("\"kind\":\"date\"", " ")).isNull();
  }

  private static void check(String properties, String typed, String expected) {
    if (expected.startsWith("!")) {
      assertThatThrownBy(() -> read(properties, typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
        assertThat(refusal.field()).contains("x");
        assertThat(refusal.getMessage()).startsWith("Isian ").contains(expected.substring(1));
      });
    } else {
      assertThat(read(properties, typed)).hasToString(expected);
    }
  }

  private static Object read(String properties, Object typed) {
    String form = "{\"components\":[{\"type\":\"textfield\",\"key\":\"x\",\"label\":\"Isian\",\"properties\":{" + properties + "}}]}";
    return FormSchema.read(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), CLOCK)
        .accept(Map.of("x", typed), (condition, data) -> false).get("x").value();
  }

  static Stream<List<String>> numbers() {
    return TypedCases.of("numbers").stream();
  }

  static Stream<List<String>> dates() {
    return TypedCases.of("dates").stream();
  }

  static Stream<List<String>> versions() {
    return TypedCases.of("versions").stream();
  }
}
