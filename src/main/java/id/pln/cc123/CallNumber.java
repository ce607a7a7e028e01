package id.pln.cc123;

import java.util.regex.Pattern;

import id.pln.cc123.Refusal;

/** A call's number as people read it, such as {@code PGL-100001}, and the id it stands for. */
public final class CallNumber {

  private static final String PREFIX = "PGL-";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9]{6,18}");

  private CallNumber() {}

  public static String of(long id) {
    return PREFIX + id;
  }

  public static long id(String number) {
    if (number == null || !FORM.matcher(number).matches()) {
      throw new Refusal("callNumber", "Nomor panggilan tidak sah. Contoh: " + PREFIX + "100001.");
    }
    return Long.parseLong(number.substring(PREFIX.length()));
  }
}
