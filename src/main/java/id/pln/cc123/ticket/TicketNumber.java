package id.pln.cc123.ticket;

import java.util.regex.Pattern;

import id.pln.cc123.Refusal;

/** A ticket's number (SOP B3-i: at least six digits) as people write and read it out, such as {@code 700 001}. */
public final class TicketNumber {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .\\-]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,18}");

  private TicketNumber() {}

  /**
   * @param field key of the form field
   * @return null when nothing was typed
   */
  public static Long check(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String digits = BETWEEN_DIGITS.matcher(typed.strip()).replaceAll("");
    if (!DIGITS.matcher(digits).matches()) {
      throw new Refusal(field, "Isi nomor tiket dengan angka saja, misalnya 700001.");
    }
    return Long.valueOf(digits);
  }
}
