package id.pln.cc123.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Refusal;
import id.pln.cc123.testing.ModelDecisions;

class SalutationsTest {

  private final Salutations salutations = new Salutations(new ModelDecisions());

  @ParameterizedTest
  @CsvSource({
      "Bapak,     Budi,              Bapak Budi",
      "Bapak,     Pak Budi,          Bapak Budi",
      "Bapak,     pak budi,          Bapak budi",
      "Bapak,     Bapak Pak Budi,    Bapak Budi",
      "Bapak,     Bpk. H. Ahmad,     Bapak H. Ahmad",
      "Bapak,     Pakpahan,          Bapak Pakpahan",
      "Bapak,     Pak,               Bapak Pak",
      "Bapak,     Bu Sri,            Bapak Bu Sri",
      "Ibu,       Bu Sri,            Ibu Sri",
      "Ibu,       Ibu Pertiwi,       Ibu Pertiwi",
      "Ibu,       Budi Lestari,      Ibu Budi Lestari",
      "Saudara,   Sdr. Tono,         Saudara Tono",
      "Saudari,   Sdri Nia,          Saudari Nia",
      "Bapak/Ibu, PT Sinar Jaya,     Bapak/Ibu PT Sinar Jaya"})
  @DisplayName("A salutation that is typed in front of the name as well is not said twice (C1)")
  void once(String salutation, String name, String addressed) {
    assertThat(salutations.customer(salutation, name, "081234567890", null, null).addressedAs()).isEqualTo(addressed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bapak", "Tuan", "${1+1}"})
  @DisplayName("A customer is addressed in a way that the table has (C1)")
  void refused(String salutation) {
    assertThatThrownBy(() -> salutations.customer(salutation, "Sri", "081234567890", null, null)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.field()).contains("salutation")).hasMessageContaining("Bapak, Ibu, Saudara, Saudari");
  }

  @Test
  @DisplayName("Forms offer Bapak and Ibu first, and the form that begins a call, which gets no data, has the rows of the table (C1)")
  void options() throws IOException {
    assertThat(salutations.options()).extracting(option -> option.get("label"))
        .containsExactly("Bapak", "Ibu", "Saudara", "Saudari", "Perusahaan");
    List<Map<String, String>> offered = new ArrayList<>();
    new ObjectMapper().readTree(Path.of("forms", "take-call.form").toFile()).path("components").forEach(field -> {
      if (field.path("key").asText().equals("salutation")) {
        field.path("values").forEach(option -> offered.add(Map.of("label", option.path("label").asText(), "value", option.path("value").asText())));
      }
    });
    assertThat(offered).isEqualTo(salutations.options());
  }
}
