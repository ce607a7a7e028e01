package id.pln.cc123;

/** Text that people typed: kept as it is and never interpreted, but without what a line, a header or a table cannot hold. */
public final class InputText {

  private InputText() {}

  /**
   * One line of text.
   *
   * @param field key of the form field
   * @param name what the field is called, in Indonesian
   * @param max in UTF-16 units, as browsers count
   * @return without blanks around it, null when there is nothing
   */
  public static String line(String field, String name, String typed, int max) {
    String text = trimmed(field, name, typed, max);
    if (text != null && text.chars().anyMatch(InputText::breaksLine)) {
      throw new Refusal(field, name + " tidak boleh berisi baris baru atau karakter kendali.");
    }
    return text;
  }

  /** As {@link #line}, but line breaks and tabs may be in it; line breaks become {@code \n}. */
  public static String lines(String field, String name, String typed, int max) {
    String text = trimmed(field, name, typed == null ? null : typed.replace("\r\n", "\n").replace('\r', '\n'), max);
    if (text != null && text.chars().anyMatch(c -> c != '\n' && c != '\t' && breaksLine(c))) {
      throw new Refusal(field, name + " tidak boleh berisi karakter kendali.");
    }
    return text;
  }

  /** @return as much of the text as there is room for, with an ellipsis where something is missing */
  public static String shortened(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max - 1) + "…";
  }

  /** @return one line of as many of the text's words as there is room for, with an ellipsis where some are missing */
  public static String firstWords(String text, int max) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= max) {
      return line;
    }
    int end = line.lastIndexOf(' ', max - 1);
    return line.substring(0, end > 0 ? end : max - 1).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
  }

  /** @return the text, refused when there is none */
  public static String required(String field, String name, String text) {
    if (text == null) {
      throw new Refusal(field, name + " wajib diisi.");
    }
    return text;
  }

  private static String trimmed(String field, String name, String typed, int max) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String text = typed.strip();
    if (text.length() > max) {
      throw new Refusal(field, name + " paling banyak " + max + " karakter.");
    }
    return text;
  }

  private static boolean breaksLine(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
