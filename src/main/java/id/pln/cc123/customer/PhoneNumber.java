package id.pln.cc123.customer;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

import id.pln.cc123.Refusal;

/** An Indonesian phone number: said in many ways, stored as E.164. */
public final class PhoneNumber {

  private static final String REGION = "ID";
  /** the library would read letters as keys of a telephone */
  private static final Pattern AS_SAID = Pattern.compile("[0-9+()\\-./ ]{5,30}");
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumber() {}

  /** @return E.164 of what was typed into {@code phone}, such as {@code 0812-3456-7890} or {@code (021) 7261122} */
  public static String check(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new Refusal("phone", "Nomor telepon wajib diisi.");
    }
    return parse(typed).orElseThrow(() -> new Refusal("phone", "Nomor telepon tidak sah. Contoh: 0812-3456-7890 atau (021) 7261122."));
  }

  /** @return E.164, empty when this is no Indonesian phone number */
  public static Optional<String> parse(String typed) {
    String said = typed.strip();
    try {
      if (AS_SAID.matcher(said).matches()) {
        Phonenumber.PhoneNumber number = NUMBERS.parse(said, REGION);
        if (NUMBERS.isValidNumberForRegion(number, REGION)) {
          return Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
        }
      }
    } catch (NumberParseException e) {
      // like every other text that is no number
    }
    return Optional.empty();
  }

  /** @return as it is dialled in the country, such as {@code 0812-3456-7890} */
  public static String national(String e164) {
    try {
      return NUMBERS.format(NUMBERS.parse(e164, REGION), PhoneNumberFormat.NATIONAL);
    } catch (NumberParseException e) {
      throw new IllegalArgumentException("not a phone number in E.164", e);
    }
  }
}
