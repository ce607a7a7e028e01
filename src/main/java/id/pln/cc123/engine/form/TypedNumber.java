package id.pln.cc123.engine.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people in Indonesia type it: {@code 1.024} is a thousand and twenty-four, {@code 64,9} and {@code 64.9} are the same,
 * because one or two digits behind a dot cannot be thousands. The script typed-readings.js reads the same in the browser.
 */
final class TypedNumber {

  static final String FAULT = "harus berupa angka, misalnya 1024 atau 64,9.";

  private static final Pattern TYPED = Pattern.compile("([-+]?)([0-9., ]+?) ?([a-z]*)");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([. ][0-9]{3})+");
  private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+");
  /** Units of memory, in bytes as a power of 1024. */
  private static final Map<String, Integer> MEMORY = Map.of("kb", 1, "mb", 2, "mega", 2, "megabyte", 2, "megabytes", 2, "gb", 3, "giga", 3,
      "gigabyte", 3, "gigabytes", 3);
  private static final int MOST_DIGITS = 15;

  private TypedNumber() {}

  /**
   * @param unit what the field counts, such as {@code MB}; of memory other units are converted by 1024; null without one
   * @throws Unreadable when it is no number
   */
  static BigDecimal read(String typed, String unit) {
    Matcher parts = TYPED.matcher(TypedText.plain(typed));
    if (!parts.matches()) {
      throw new Unreadable(FAULT);
    }
    BigDecimal amount = amount(parts.group(2));
    BigDecimal number = amount.multiply(factor(parts.group(3), unit));
    return parts.group(1).equals("-") ? number.negate() : number;
  }

  private static BigDecimal amount(String digits) {
    int dot = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    String whole = digits;
    String fraction = "";
    if (comma >= 0 && comma > dot) {
      whole = digits.substring(0, comma);
      fraction = digits.substring(comma + 1);
      require(!fraction.isEmpty());
    } else if (dot >= 0 && !THOUSANDS.matcher(digits).matches()) {
      whole = digits.substring(0, dot);
      fraction = digits.substring(dot + 1);
      require(!fraction.isEmpty());
    }
    boolean grouped = (comma > dot || dot < 0 || fraction.isEmpty()) && THOUSANDS.matcher(whole).matches()
        || dot > comma && ENGLISH_THOUSANDS.matcher(whole).matches();
    String all = grouped ? whole.replaceAll("[., ]", "") : whole;
    require(all.matches("[0-9]*") && fraction.matches("[0-9]*") && !(all + fraction).isEmpty() && (all + fraction).length() <= MOST_DIGITS);
    return new BigDecimal((all.isEmpty() ? "0" : all) + (fraction.isEmpty() ? "" : "." + fraction));
  }

  private static BigDecimal factor(String typedUnit, String unit) {
    String own = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    if (typedUnit.isEmpty() || typedUnit.equals(own)) {
      return BigDecimal.ONE;
    }
    require(MEMORY.containsKey(own) && MEMORY.containsKey(typedUnit));
    int steps = MEMORY.get(typedUnit) - MEMORY.get(own);
    BigDecimal factor = BigDecimal.valueOf(1024).pow(Math.abs(steps));
    return steps < 0 ? BigDecimal.ONE.divide(factor) : factor;
  }

  private static void require(boolean readable) {
    if (!readable) {
      throw new Unreadable(FAULT);
    }
  }

  /** @return such as {@code 1.024,5} */
  static String inWords(Number number) {
    String[] parts = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString().split("\\.");
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    return parts.length == 1 ? whole : whole + "," + parts[1];
  }
}
