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

  private static final String ELEVEN_ARABIC_DIGITS = "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661";

  @ParameterizedTest
  @CsvSource({
      "0812-3456-7890,    +6281234567890",
      "081234567890,      +6281234567890",
      "+62 812 3456 7890, +6281234567890",
      "6281234567890,     +6281234567890",
      "'  0812 3456 789', +628123456789",
      "0812.3456.7890,    +6281234567890",
      "(021) 7261122,     +62217261122",
      "021-7261122,       +62217261122"})
  @DisplayName("A phone number is stored in one form however it is said (D)")
  void one_form_of_a_phone_number(String said, String stored) {
    assertThat(PhoneNumber.check(said)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "123", "0812", "08123456789012345", "+1 650 253 0000", "0812ABCD7890",
      "0812-3456-7890\r\nBcc: a@b.id", "\uD83D\uDE00", "<script>", "${1+1}", "=1+1", "0812-3456-7890 ext 5"})
  @DisplayName("What is no Indonesian phone number is refused at its field (D)")
  void refused_phone_numbers(String said) {
    assertThat(refusedField("Ibu", "Sri", said, null, null)).isEqualTo("phone");
  }

  @ParameterizedTest
  @CsvSource({"+6281234567890, 0812-3456-7890", "+62217261122, (021) 7261122"})
  @DisplayName("A phone number is shown as it is dialled in the country (B3-g)")
  void national_form(String stored, String shown) {
    assertThat(PhoneNumber.national(stored)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
      "512345678901,      512345678901",
      "5123 4567 8901,    512345678901",
      "5123-4567-8901,    512345678901",
      "32123456789,       32123456789",
      "'32 1234 56789 ',  32123456789"})
  @DisplayName("An ID Pel has 12 digits and a meter number 11, spaces and dashes do not count (D)")
  void customer_ids(String said, String stored) {
    assertThat(CustomerId.check(said)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890", "1234567890123", "51234567890A", ELEVEN_ARABIC_DIGITS, "<script>", "${1+1}",
      "=1+1", "512345678901\r\n1", "\uD83D\uDE00"})
  @DisplayName("What is neither an ID Pel nor a meter number is refused at its field (D)")
  void refused_customer_ids(String said) {
    assertThat(refusedField("Ibu", "Sri", "081234567890", said, null)).isEqualTo("customerId");
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"", "bapak", "Tuan", "${1+1}"})
  @DisplayName("A customer is addressed as Bapak or Ibu (C1)")
  void salutations(String salutation) {
    assertThat(refusedField(salutation, "Sri", "081234567890", null, null)).isEqualTo("salutation");
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
