package id.pln.cc123.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Refusal;

class CustomerTest {

  @ParameterizedTest
  @CsvSource({
      "sri@contoh.co.id,        sri@contoh.co.id",
      "' Sri.W+pln@GMAIL.COM ', Sri.W+pln@gmail.com",
      "a_b-c@pln.co.id,         a_b-c@pln.co.id"})
  @DisplayName("An e-mail address keeps its name and has its domain in lower case (B6)")
  void email_addresses(String said, String stored) {
    assertThat(EmailAddress.check(said)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sri", "sri@", "@contoh.id", "sri@contoh", "sri @contoh.id", "sri@contoh.id, budi@contoh.id",
      "sri@contoh.id\r\nBcc: budi@contoh.id", "sri@contoh.id\nBcc", "<script>@contoh.id", "${1+1}", "=1+1",
      "\uD83D\uDE00@contoh.id", "\"sri w\"@contoh.id", "sri@[127.0.0.1]", "sri@con\u0442oh.id"})
  @DisplayName("What is no e-mail address is refused at its field (B6)")
  void refused_email_addresses(String said) {
    assertThat(refusedField("Ibu", "Sri", "081234567890", null, said)).isEqualTo("email");
  }

  @Test
  @DisplayName("An e-mail address has at most 254 characters (B6)")
  void long_email_address() {
    assertThat(refusedField("Ibu", "Sri", "081234567890", null, "a@" + "b.".repeat(130) + "id")).isEqualTo("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Sri\r\nBcc: x", "Sri\nWahyuni", "Sri\u0000", "Sri\u2028Wahyuni"})
  @DisplayName("A name is one line and may not be missing (D)")
  void refused_names(String name) {
    assertThat(refusedField("Ibu", name, "081234567890", null, null)).isEqualTo("customerName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sri Wahyuni", "Ma'ruf, S.T.", "PT 99 & Rekan", "\uD83D\uDE00", "<script>", "${1+1}", "=1+1"})
  @DisplayName("A name is kept as it was typed, whatever it looks like")
  void names_as_typed(String name) {
    assertThat(Customer.of("Bapak", " " + name + " ", "081234567890", "", " ").name()).isEqualTo(name);
  }

  @Test
  @DisplayName("ID Pel and e-mail may be missing when the call begins (D)")
  void optional_fields() {
    Customer customer = Customer.of("Ibu", "Sri", "081234567890", null, null);
    assertThat(customer.customerId()).isNull();
    assertThat(customer.email()).isNull();
  }

  private static String refusedField(String salutation, String name, String phone, String customerId, String email) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Customer.of(salutation, name, phone, customerId, email));
    assertThat(refusal).as("refused").isNotNull();
    return refusal.field().orElseThrow();
  }
}
