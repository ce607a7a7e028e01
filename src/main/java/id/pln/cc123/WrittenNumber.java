package id.pln.cc123;

import java.util.regex.Pattern;

/** A number as people type, paste and dictate it, in the characters of a plain keyboard: what nobody can see is not in it any more. */
public final class WrittenNumber {

  /** longest text that a number field takes: labels and extensions included */
  public static final int MAX_LENGTH = 60;

  /** direction marks, zero-width characters and soft hyphens, which come along from web pages and chats */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC]");
  private static final Pattern DOTS = Pattern.compile("[\\u2024\\u00B7\\u2022\\u2027]");
  private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215]");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
  private static final int WIDER = '\uFF01' - '!';

  private WrittenNumber() {}

  /** @return with ASCII digits, blanks, dashes and signs; anything else stays, for whoever reads it to refuse */
  public static String plain(String typed) {
    StringBuilder narrow = new StringBuilder(INVISIBLE.matcher(typed).replaceAll(""));
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        narrow.setCharAt(i, (char) (c - WIDER));
      }
    }
    String text = SLASHES.matcher(DOTS.matcher(DASHES.matcher(narrow).replaceAll("-")).replaceAll(".")).replaceAll("/");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** @return the ASCII digits alone */
  public static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }
}
