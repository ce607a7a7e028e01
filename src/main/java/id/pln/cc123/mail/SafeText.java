package id.pln.cc123.mail;

import java.util.regex.Pattern;

/** Text of strangers as we keep it: no control characters, none that turn the reading direction, no half characters. */
final class SafeText {

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\n\\t]]");

  private SafeText() {}

  /** @return one line of at most so many UTF-16 units */
  static String line(String text, int max) {
    return cut(lines(text).replaceAll("\\s+", " ").strip(), max);
  }

  static String lines(String text, int max) {
    return cut(lines(text).strip(), max);
  }

  static String lines(String text) {
    return UNSAFE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
    return text.substring(0, end) + "…";
  }
}
