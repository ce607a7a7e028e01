package id.pln.cc123.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Refusal;

class CustomerIdTest {

  private static final String ELEVEN_ARABIC_DIGITS = "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661";

  @ParameterizedTest
  @CsvSource({
      "512345678901,           512345678901, ID Pel",
      "5123 4567 8901,         512345678901, ID Pel",
      "5123-4567-8901,         512345678901, ID Pel",
      "5123.4567.8901,         512345678901, ID Pel",
      "5123/4567/8901,         512345678901, ID Pel",
      "ID Pel 5123 4567 8901,  512345678901, ID Pel",
      "IDPEL: 512345678901,    512345678901, ID Pel",
      "32123456789,            32123456789,  Nomor meter",
      "'32 1234 56789 ',       32123456789,  Nomor meter",
      "No. Meter: 32123456789, 32123456789,  Nomor meter",
      "nomor meter 32-1234-56789, 32123456789, Nomor meter"})
  @DisplayName("An ID Pel has 12 digits and a meter number 11, whatever stands between them, and it is said which of the two it is (D)")
  void taken(String said, String digits, String kind) {
    assertThat(CustomerId.check(said)).isEqualTo(new CustomerId(digits));
    assertThat(CustomerId.check(said).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5123\u00A04567\u00A08901", "5123\u20114567\u20138901", "\u202A512345678901\u202C", "\u200E5123\u200B45678901",
      "\uFF15\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10\uFF11", "5123\t4567\t8901"})
  @DisplayName("What is pasted along with an ID Pel and cannot be seen does not matter (D)")
  void pasted(String said) {
    assertThat(CustomerId.check(said).digits()).isEqualTo("512345678901");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890", "1234567890123", "51234567890A", ELEVEN_ARABIC_DIGITS, "<script>", "${1+1}",
      "=1+1", "512345678901\r\n1", "\uD83D\uDE00", "ID Pel", "+512345678901"})
  @DisplayName("What is neither an ID Pel nor a meter number is refused at its field, with how many digits it has (D)")
  void refused(String said) {
    assertThatThrownBy(() -> CustomerId.check(said)).isInstanceOfSatisfying(Refusal.class, refusal ->
        assertThat(refusal.field()).contains("customerId")).hasMessageContaining("angka.");
  }

  @ParameterizedTest
  @CsvSource({"512345678901, ID Pel ••••8901", "32123456789, Nomor meter ••••6789"})
  @DisplayName("To a caller who has to say it, only its end is hinted at (C1-a)")
  void hint(String digits, String hint) {
    assertThat(new CustomerId(digits).hint()).isEqualTo(hint);
  }
}
