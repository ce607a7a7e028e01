package id.pln.cc123.ticket;

import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name as it came from a browser, made harmless. */
record FileName(String name) {

  private static final int MAX_LENGTH = 150;
  /** control characters, and those that turn the reading direction to hide an extension */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  static FileName of(String sent) {
    String base = sent == null ? "" : INVISIBLE.matcher(sent.substring(pathEnd(sent))).replaceAll("").strip();
    return new FileName(base.length() <= MAX_LENGTH ? base : base.substring(base.length() - MAX_LENGTH));
  }

  /** @return in lower case and without the dot, empty when there is none */
  String extension() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static int pathEnd(String sent) {
    return Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1;
  }
}
