package id.pln.cc123.ticket;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pln.cc123.Refusal;
import id.pln.cc123.WrittenNumber;

/** A ticket's number (SOP B3-i: at least six digits) as people write and read it out, such as {@code 700 001} or {@code [Tiket 700001]}. */
public final class TicketNumber {

  private static final Pattern AS_SAID = Pattern.compile(
      "(?i)[\\[(]?(?:(?:no|nomor|nomer|nmr|tiket|ticket|itsm|incident|id)\\b[.:# ]*)*#? ?([0-9](?:[0-9 .\\-]|,(?=[0-9]{3}(?![0-9])))*)[\\])]?[.,]?");
  /** in the subject of a mail there are other words beside it */
  private static final Pattern IN_BRACKETS = Pattern.compile("(?i)\\[ ?(?:tiket|ticket) ([0-9]{6,18}) ?\\]");
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
    return parse(typed).orElseThrow(() -> new Refusal(field, "Nomor tiket tidak sah. Isi satu nomor dengan enam angka atau lebih, misalnya 700001."));
  }

  /** @return empty when this is no ticket number */
  public static Optional<Long> parse(String typed) {
    String plain = WrittenNumber.plain(typed);
    Matcher said = AS_SAID.matcher(plain);
    Matcher inBrackets = IN_BRACKETS.matcher(plain);
    String digits = said.matches() ? WrittenNumber.digits(said.group(1)) : inBrackets.find() ? inBrackets.group(1) : "";
    return DIGITS.matcher(digits).matches() ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
