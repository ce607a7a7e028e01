package id.pln.cc123.customer;

import java.util.Optional;
import java.util.regex.Pattern;

import id.pln.cc123.Refusal;
import id.pln.cc123.WrittenNumber;

/**
 * What a customer's connection is known by.
 *
 * @param digits 12 of an ID Pel, 11 of a meter number
 */
public record CustomerId(String digits) {

  /** what people write in front, such as {@code ID Pel: } or {@code No. meter } */
  private static final Pattern LABEL = Pattern.compile(
      "(?i)^(?:(?:no|nomor|nomer|nmr|id ?pel|idpel|id pelanggan|pelanggan|id|meter|meteran|kwh)\\b[.:# ]*)+(?=[0-9])");
  private static final Pattern AS_SAID = Pattern.compile("[0-9][0-9 .,/_\\-]*");
  private static final int ID_PEL = 12;
  private static final int METER = 11;

  /** @return null when nothing was typed into {@code customerId} */
  public static CustomerId check(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return parse(typed).orElseThrow(() -> new Refusal("customerId", "ID Pel terdiri atas 12 angka dan nomor meter 11 angka; yang diisi "
        + WrittenNumber.digits(WrittenNumber.plain(typed)).length() + " angka."));
  }

  /** @return empty when this is neither an ID Pel nor a meter number */
  public static Optional<CustomerId> parse(String typed) {
    String said = LABEL.matcher(WrittenNumber.plain(typed)).replaceFirst("");
    String digits = WrittenNumber.digits(said);
    return AS_SAID.matcher(said).matches() && (digits.length() == ID_PEL || digits.length() == METER)
        ? Optional.of(new CustomerId(digits)) : Optional.empty();
  }

  /** @return which of the two it is, and its end, for whoever has been told the whole */
  public String hint() {
    return kind() + " ••••" + digits.substring(digits.length() - 4);
  }

  /** @return which of the two it is, in Indonesian */
  public String kind() {
    return digits.length() == ID_PEL ? "ID Pel" : "Nomor meter";
  }
}
