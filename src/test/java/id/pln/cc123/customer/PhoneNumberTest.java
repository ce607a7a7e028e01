package id.pln.cc123.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Refusal;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // as it is said in the country
      "0812-3456-7890 | +6281234567890",
      "081234567890 | +6281234567890",
      "'  0812 3456 789' | +628123456789",
      "0812-3456-789 | +628123456789",
      "0812 34 56 78 90 | +6281234567890",
      "0812.3456.7890 | +6281234567890",
      "0812/3456/7890 | +6281234567890",
      "(0812) 3456-7890 | +6281234567890",
      "8123 4567 890 | +6281234567890",
      "(021) 7261122 | +62217261122",
      "021-7261122 | +62217261122",
      "021/7261122 | +62217261122",
      "0361 751 1234 | +623617511234",
      "0628-11699778 | +6262811699778",
      // with the country's code
      "+62 812 3456 7890 | +6281234567890",
      "6281234567890 | +6281234567890",
      "62811699778 | +62811699778",
      "62 811 699 778 | +62811699778",
      "(+62)812-3456-7890 | +6281234567890",
      "(+62) 0812-3456-7890 | +6281234567890",
      "(62) 812-3456-7890 | +6281234567890",
      "( 62 ) 812-3456-7890 | +6281234567890",
      "+62 (0)812 3456 7890 | +6281234567890",
      "+62 0812 3456 7890 | +6281234567890",
      "62 0812-3456-7890 | +6281234567890",
      "0062 812 3456 7890 | +6281234567890",
      "006281234567890 | +6281234567890",
      "+62-21-7261122 | +62217261122",
      "62 21 7261122 | +62217261122",
      // of another country
      "+65 8123 4567 | +6581234567",
      "+60 12-345 6789 | +60123456789",
      "+1 650 253 0000 | +16502530000",
      "0065 8123 4567 | +6581234567",
      // with a word in front
      "Telp. 0812-3456-7890 | +6281234567890",
      "No. HP: 0812 3456 7890 | +6281234567890",
      "WA 0812 3456 7890 | +6281234567890",
      "wa: +62 812 3456 7890 | +6281234567890",
      "tel:+62-812-3456-7890 | +6281234567890"})
  @DisplayName("A phone number is stored in one form however it is said (D)")
  void one_form(String said, String stored) {
    assertThat(PhoneNumber.check(said)).isEqualTo(new PhoneNumber(stored, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0812\u00A03456\u00A07890", "0812\u202F3456\u20097890", "0812\u20113456\u20117890", "0812\u20133456\u20147890",
      "0812\u22123456\u22127890", "\u202A0812-3456-7890\u202C", "\u2068+62 812-3456-7890\u2069", "\u200E0812-3456-7890\u200F",
      "0812\u200B34567890\uFEFF", "0812\u00AD3456\u00AD7890", "\uFF10\uFF18\uFF11\uFF12\uFF0D\uFF13\uFF14\uFF15\uFF16\uFF0D\uFF17\uFF18\uFF19\uFF10",
      "\uFF0B62 812 3456 7890", "0812\t3456\t7890", "0812\u30003456\u30007890", "0812\uFF0F3456\uFF0F7890", "0812\u00B73456\u00B77890"})
  @DisplayName("What is pasted along with a phone number and cannot be seen does not matter (D)")
  void pasted(String said) {
    assertThat(PhoneNumber.check(said).e164()).isEqualTo("+6281234567890");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "021-7261122 ext 123 | +62217261122 | 123", "021-7261122 ext. 123 | +62217261122 | 123", "(021) 7261122 Ext: 12 | +62217261122 | 12",
      "021-7261122 pes. 12 | +62217261122 | 12", "021 7261122 pesawat 12 | +62217261122 | 12", "021 7261122, ekst 12 | +62217261122 | 12",
      "021-7261122 #12 | +62217261122 | 12", "021-7261122#12 | +62217261122 | 12", "021-7261122 x12 | +62217261122 | 12",
      "021-7261122x12 | +62217261122 | 12", "021-7261122 (ext 12) | +62217261122 | 12", "0361-7511234 ext 5 | +623617511234 | 5",
      "+62 21 7261122 ext. 0012 | +62217261122 | 0012", "tel:+62-21-7261122;ext=123 | +62217261122 | 123",
      "0812-3456-7890 ext 5 | +6281234567890 | 5", "+65 6123 4567 ext 88 | +6561234567 | 88"})
  @DisplayName("An extension stands apart from the number that a caller is recognised by (D)")
  void extensions(String said, String number, String extension) {
    assertThat(PhoneNumber.check(said)).isEqualTo(new PhoneNumber(number, extension));
    assertThat(PhoneNumber.check(PhoneNumber.check(said).shown())).isEqualTo(new PhoneNumber(number, extension));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0361-7511234-5", "0361 7511234 5", "0361-7511234/5", "(0361) 7511234-12",
      "+62 361 7511234-5", "62 361 7511234-5", "0812-3456-7890/91", "0812-3456-7890 1"})
  @DisplayName("An extension that is written like a part of the number does not make it somebody else's (D)")
  void glued(String said) {
    assertThatThrownBy(() -> PhoneNumber.check(said)).isInstanceOf(Refusal.class).hasMessageContaining("ext");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "123", "0812", "08123456789012345", "0812ABCD7890", "0812-3456-7890\r\nBcc: a@b.id", "\uD83D\uDE00", "<script>",
      "${1+1}", "=1+1", "0812-3456-7890, 0813-1111-2222", "0812-3456-7890 / 0813-1111-2222", "0812-3456-7890 ext", "ext 12", "72611223",
      "65 8123 4567", "+62 +62 812", "#31#081234567890", "0812-3456-789\u00B2", "+999 123 4567 890", "tel:", "512345678901", "700003"})
  @DisplayName("What is no phone number, or one without its area code, is refused (D)")
  void refused(String said) {
    assertThatThrownBy(() -> PhoneNumber.check(said)).isInstanceOfSatisfying(Refusal.class, refusal ->
        assertThat(refusal.field()).contains("phone"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"+6281234567890 |  | 0812-3456-7890", "+62217261122 | | (021) 7261122", "+6581234567 | | +65 8123 4567",
      "+62217261122 | 12 | (021) 7261122 ext. 12"})
  @DisplayName("A phone number is shown as it is dialled, one of another country with its code (B3-g)")
  void shown(String stored, String extension, String shown) {
    assertThat(new PhoneNumber(stored, extension).shown()).isEqualTo(shown);
  }

  @Test
  @DisplayName("Whatever way a number is written in the country or abroad, it is this number and no other (D)")
  void every_writing() {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    Random random = new Random(7);
    Stream<String> indonesian = Stream.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
        .map(type -> library.getExampleNumberForType("ID", type)).flatMap(example -> IntStream.range(0, 300).mapToObj(i -> "+62"
            + Long.toString(example.getNationalNumber()).substring(0, 4) + "%04d".formatted(random.nextInt(10_000)) + (i % 2 == 0 ? i % 10 : "")));
    Stream<String> others = library.getSupportedRegions().stream().sorted().map(library::getExampleNumber)
        .map(number -> library.format(number, PhoneNumberFormat.E164)).filter(number -> !number.startsWith("+62"));
    assertThat(Stream.concat(indonesian, others).map(number -> PhoneNumber.parse(number).map(PhoneNumber::e164).orElse(null))
        .filter(number -> number != null).distinct().toList()).hasSizeGreaterThan(500).allSatisfy(number -> {
          for (PhoneNumberFormat format : PhoneNumberFormat.values()) {
            String written = number.startsWith("+62") || format != PhoneNumberFormat.NATIONAL ? writing(library, number, format) : number;
            assertThat(PhoneNumber.parse(written)).as(written).contains(new PhoneNumber(number, null));
          }
          assertThat(PhoneNumber.parse(number.replace("+", "00"))).contains(new PhoneNumber(number, null));
        });
  }

  private static String writing(PhoneNumberUtil library, String number, PhoneNumberFormat format) {
    try {
      return library.format(library.parse(number, "ID"), format);
    } catch (NumberParseException e) {
      throw new AssertionError(e);
    }
  }
}
