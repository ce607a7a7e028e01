package id.pln.cc123.mail;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a model with placeholders such as {@code {nomor}}. */
public final class MailText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]+)}");

  /** the last part of an address when it is long enough to be a secret */
  private static final Pattern SECRET = Pattern.compile("(https?://\\S*/)[\\w-]{32,}");

  private MailText() {}

  /** @return the text as anybody but its reader may see it: whoever has a link of a mail answers in the reader's name */
  public static String withoutSecrets(String text) {
    return SECRET.matcher(text).replaceAll("$1…");
  }

  /** @param values by name; they are put in as they are, braces in them mean nothing */
  public static String fill(String template, Map<String, String> values) {
    return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Tidak ada isi untuk {" + name + "} dalam teks ini.");
    }
    return value;
  }
}
