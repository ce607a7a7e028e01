package id.pln.cc123.engine.form;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a system as people say it: {@code 5.1}, {@code 5,1}, {@code v12}, {@code Android 12}, {@code iOS 17.4}. A name such as
 * Lollipop alone stands for several versions, and the number behind iPhone is that of the device.
 */
final class TypedVersion {

  static final String FAULT = "harus berupa angka, misalnya 5.1.1 atau 14.";

  private static final Pattern TYPED = Pattern.compile(
      "(?:(android|ios|ipados|iphone os)[ -]*)?(?:(?:lollipop|marshmallow|nougat|oreo|pie|versi|version|ver|v)[. :]*)*"
          + "([0-9]{1,3}(?:[.,][0-9]{1,3}){0,3})(?:[.,]x)?(?: ?\\(?(?:lollipop|marshmallow|nougat|oreo|pie|go edition|go)\\)?)?");
  private static final Map<String, String> SYSTEMS = Map.of("android", "Android ", "ios", "iOS ", "ipados", "iOS ", "iphone os", "iOS ");

  private TypedVersion() {}

  /** @return such as {@code 5.1.1}, or {@code Android 12} when the system was named */
  static String read(String typed) {
    Matcher parts = TYPED.matcher(TypedText.plain(typed));
    if (!parts.matches()) {
      throw new Unreadable(FAULT);
    }
    return (parts.group(1) == null ? "" : SYSTEMS.get(parts.group(1))) + parts.group(2).replace(',', '.');
  }
}
