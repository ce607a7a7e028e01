package id.pln.cc123.customer;

import java.util.regex.Pattern;

import id.pln.cc123.Refusal;

/** ID Pel (12 digits) or meter number (11 digits). */
public final class CustomerId {

  private static final Pattern SPOKEN_SEPARATORS = Pattern.compile("[ .\\-]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{11,12}");

  private CustomerId() {}

  /** @return the digits alone, null when nothing was typed */
  public static String check(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String digits = SPOKEN_SEPARATORS.matcher(typed.strip()).replaceAll("");
    if (!DIGITS.matcher(digits).matches()) {
      throw new Refusal("customerId", "ID Pel terdiri atas 12 angka dan nomor meter 11 angka.");
    }
    return digits;
  }
}
