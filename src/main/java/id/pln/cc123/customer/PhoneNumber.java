package id.pln.cc123.customer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;

import id.pln.cc123.Refusal;
import id.pln.cc123.WrittenNumber;

/**
 * A phone number, Indonesian unless it says otherwise, however it was said (SOP D, B3-g).
 *
 * @param e164 such as {@code +6281234567890}: what a caller is recognised by
 * @param extension digits to dial behind it in an office, null without one
 */
public record PhoneNumber(String e164, String extension) {

  private static final String REGION = "ID";
  private static final String COUNTRY = "62";
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** what people write in front, such as {@code No. HP: } or {@code tel:} */
  private static final Pattern LABEL = Pattern.compile(
      "(?i)^(?:(?:no|nomor|nomer|nmr|tel|telp|tlp|telepon|telpon|phone|hp|handphone|wa|whatsapp|mobile|kantor|rumah)\\b[.: ]*)+(?=[+(0-9])");
  /** the library knows no Indonesian words for it */
  private static final Pattern EXTENSION = Pattern.compile(
      "(?i)[ ,;]*\\(? ?(?:;ext=|\\b(?:extension|extn?|ekstensi|ekst?|pesawat|pes|psw|lokal)\\b|x|#)[.:=# ]*([0-9]{1,7}) ?\\)?$");
  /** the library would read letters as keys of a telephone */
  private static final Pattern AS_SAID = Pattern.compile("[+( ]*[0-9][0-9+()\\-./ ]{4,40}( ext [0-9]{1,7})?");
  /** {@code +62 812 …}, {@code 0812 …}, {@code 812 …}; without its area code, a number at home is another one's elsewhere */
  private static final Pattern WITH_AREA = Pattern.compile("[+08].*");
  private static final Pattern LAST_GROUP = Pattern.compile("(.*?([0-9]+))[^0-9]+([0-9]{1,3})\\D*");

  /** @return what was typed into {@code phone}, such as {@code 0812-3456-7890}, {@code (021) 7261122 pes. 12} or {@code +65 8123 4567} */
  public static PhoneNumber check(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new Refusal("phone", "Nomor telepon wajib diisi.");
    }
    return parse(typed).orElseThrow(() -> new Refusal("phone", "Nomor telepon tidak sah. Contoh: 0812-3456-7890, (021) 7261122 ext 12, "
        + "atau +65 8123 4567. Nomor rumah dan kantor memakai kode wilayah."));
  }

  /** @return empty when this is no phone number, or may be more than one */
  public static Optional<PhoneNumber> parse(String typed) {
    String said = EXTENSION.matcher(LABEL.matcher(WrittenNumber.plain(typed)).replaceFirst("")).replaceFirst(" ext $1");
    if (!AS_SAID.matcher(said).matches()) {
      return Optional.empty();
    }
    return readings(said).flatMap(reading -> valid(reading).stream()).findFirst().filter(number -> !isGlued(said, number))
        .map(number -> new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), number.hasExtension() ? number.getExtension() : null));
  }

  /** Digits that begin with the country's code are that number if there is such a one: (0628) is an area, too. */
  private static Stream<String> readings(String said) {
    String start = said.replaceFirst("^[( ]+", "");
    if (start.startsWith(COUNTRY)) {
      return Stream.of("+" + start.replaceFirst("^62[) ]+", "62 "), said);
    }
    // as many dial abroad, and as it is written in chats
    return start.startsWith("00") ? Stream.of("+" + start.substring(2), said) : Stream.of(said);
  }

  private static Optional<Phonenumber.PhoneNumber> valid(String said) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(said, REGION);
      boolean complete = WITH_AREA.matcher(said.replaceFirst("^[( ]+", "")).matches();
      return complete && NUMBERS.isValidNumber(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberParseException e) {
      // like every other text that is no number
      return Optional.empty();
    }
  }

  /** An extension that was written like a part of the number would make it somebody else's: {@code 0361-7511234-5}. */
  private static boolean isGlued(String said, Phonenumber.PhoneNumber number) {
    Matcher last = LAST_GROUP.matcher(said);
    if (number.hasExtension() || number.getCountryCode() != 62 || !last.matches() || last.group(3).length() >= last.group(2).length()) {
      return false;
    }
    // the last three digits of a mobile number often stand alone
    return (last.group(3).length() < 3 || NUMBERS.getNumberType(number) != PhoneNumberType.MOBILE)
        && readings(last.group(1)).anyMatch(shorter -> valid(shorter).isPresent());
  }

  /** @return as it is dialled, such as {@code 0812-3456-7890}, {@code (021) 7261122 ext. 12} or {@code +65 8123 4567}; {@link #check} takes it */
  public String shown() {
    return written() + (extension == null ? "" : " ext. " + extension);
  }

  /** @return digits as they are dialled in the country, or with the code of another one */
  public String dialled() {
    return WrittenNumber.digits(written());
  }

  private String written() {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(e164, REGION);
      return NUMBERS.format(number, number.getCountryCode() == 62 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      throw new IllegalArgumentException("not a phone number in E.164", e);
    }
  }
}
