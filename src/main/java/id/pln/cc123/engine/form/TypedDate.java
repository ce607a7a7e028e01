package id.pln.cc123.engine.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date as people in Indonesia type or say it: day, month, year, with whatever between them; without a year, or without a month too, it
 * is the nearest such day. The script typed-readings.js reads the same in the browser.
 */
final class TypedDate {

  static final String FAULT = "harus berupa tanggal yang benar, misalnya 3 April 2026 atau 3/4/2026.";

  private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember");
  private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
  private static final List<String> MONTH_WORDS = List.of("jan januari january", "feb febr februari february febuari peb pebruari",
      "mar mrt maret march", "apr april", "mei may", "jun juni june", "jul juli july", "agu agt ags agust agus agustus aug august",
      "sep sept september", "okt oct oktober october", "nov nop november nopember", "des dec desember december");
  private static final List<String> DAY_WORDS = List.of("senin sen monday", "selasa sel tuesday", "rabu rab wednesday", "kamis kam thursday",
      "jumat jum friday", "sabtu sab saturday", "minggu min ahad sunday");
  private static final Map<String, Integer> DAYS_FROM_TODAY = Map.ofEntries(Map.entry("hari ini", 0), Map.entry("sekarang", 0),
      Map.entry("tadi", 0), Map.entry("today", 0), Map.entry("kemarin", -1), Map.entry("kemaren", -1), Map.entry("kmrn", -1),
      Map.entry("kmarin", -1), Map.entry("yesterday", -1), Map.entry("kemarin lusa", -2), Map.entry("kemarin dulu", -2),
      Map.entry("kemaren dulu", -2), Map.entry("besok", 1), Map.entry("bsk", 1), Map.entry("tomorrow", 1), Map.entry("lusa", 2),
      Map.entry("besok lusa", 2), Map.entry("seminggu lalu", -7), Map.entry("seminggu lagi", 7));
  private static final Pattern COUNTED = Pattern.compile("([0-9]{1,3}) (hari|minggu) (lalu|lagi)");
  private static final Pattern TOKEN = Pattern.compile("[0-9]+|[a-z]+");
  private static final Pattern TYPED = Pattern.compile("[0-9a-z](?:[0-9a-z ./,'-]*[0-9a-z.])?");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  /** 29 February comes back after eight years at the latest. */
  private static final int YEARS = 8;

  private final LocalDate today;
  private final Time time;

  private TypedDate(LocalDate today, Time time) {
    this.today = today;
    this.time = time;
  }

  /** Which days make sense in a field; today is one of the past and of the future. */
  enum Time {
    PAST, FUTURE, ANY;

    /** @param property of the field, empty for any day */
    static Time of(String property) {
      return property.isEmpty() ? ANY : valueOf(property.toUpperCase(Locale.ROOT));
    }
  }

  /** @throws Unreadable when it is no day, or none that makes sense */
  static LocalDate read(String typed, LocalDate today, Time time) {
    TypedDate reader = new TypedDate(today, time);
    LocalDate date = reader.read(TypedText.plain(typed).replaceAll("(?<=jum)'(?=at)", ""));
    if (time == Time.PAST && date.isAfter(today)) {
      throw new Unreadable("belum terjadi: " + inWords(date) + ".");
    }
    if (time == Time.FUTURE && date.isBefore(today)) {
      throw new Unreadable("sudah lewat: " + inWords(date) + ".");
    }
    return date;
  }

  /** @return such as {@code 3 April 2026, Jumat} */
  static String inWords(LocalDate date) {
    return withoutDay(date) + ", " + DAYS.get(date.getDayOfWeek().ordinal());
  }

  private static String withoutDay(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  private LocalDate read(String text) {
    String words = text.replaceAll("\\byang |\\byg ", "");
    if (DAYS_FROM_TODAY.containsKey(words)) {
      return today.plusDays(DAYS_FROM_TODAY.get(words));
    }
    Matcher counted = COUNTED.matcher(words);
    if (counted.matches()) {
      int days = Integer.parseInt(counted.group(1)) * (counted.group(2).equals("minggu") ? 7 : 1);
      return today.plusDays(counted.group(3).equals("lagi") ? days : -days);
    }
    require(TYPED.matcher(text).matches());
    List<String> tokens = new ArrayList<>(TOKEN.matcher(text).results().map(found -> found.group()).toList());
    tokens.removeAll(List.of("tanggal", "tgl", "hari"));
    Integer day = takeDayOfWeek(tokens);
    if (tokens.isEmpty() && day != null) {
      return nearest(step -> today.plusDays(7L * step + day - today.getDayOfWeek().ordinal()));
    }
    LocalDate date = date(tokens);
    if (day != null && date.getDayOfWeek() != DayOfWeek.of(day + 1)) {
      throw new Unreadable("tidak cocok dengan harinya: " + withoutDay(date) + " hari " + DAYS.get(date.getDayOfWeek().ordinal()) + ".");
    }
    return date;
  }

  private static Integer takeDayOfWeek(List<String> tokens) {
    Integer found = null;
    for (int i = 0; i < tokens.size(); i++) {
      Integer day = indexOf(DAY_WORDS, tokens.get(i));
      if (day != null) {
        require(found == null);
        found = day;
        tokens.remove(i--);
      }
    }
    return found;
  }

  private LocalDate date(List<String> tokens) {
    require(!tokens.isEmpty() && tokens.size() <= 3);
    List<Integer> months = tokens.stream().map(token -> indexOf(MONTH_WORDS, token)).toList();
    long words = months.stream().filter(Objects::nonNull).count();
    if (words == 1) {
      int at = IntStream.range(0, tokens.size()).filter(i -> months.get(i) != null).findFirst().getAsInt();
      require(at < 2 && tokens.size() > 1);
      int month = months.get(at) + 1;
      String dayOfMonth = tokens.get(at == 0 ? 1 : 0);
      return inOrder(dayOfMonth, String.valueOf(month), tokens.size() == 3 ? tokens.get(2) : null);
    }
    require(words == 0);
    if (tokens.size() == 1) {
      return glued(tokens.get(0));
    }
    if (tokens.get(0).length() == 4) {
      require(tokens.size() == 3);
      return inOrder(tokens.get(2), tokens.get(1), tokens.get(0));
    }
    return inOrder(tokens.get(0), tokens.get(1), tokens.size() == 3 ? tokens.get(2) : null);
  }

  /** Digits without anything between them: 3, 0304, 030426, 03042026 or 20260403. */
  private LocalDate glued(String digits) {
    require(digits.matches("[0-9]+"));
    return switch (digits.length()) {
      case 1, 2 -> dayOnly(number(digits));
      case 4 -> inOrder(digits.substring(0, 2), digits.substring(2), null);
      case 6 -> inOrder(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
      case 8 -> isYear(digits.substring(4)) || !isYear(digits.substring(0, 4))
          ? inOrder(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4))
          : inOrder(digits.substring(6), digits.substring(4, 6), digits.substring(0, 4));
      default -> throw new Unreadable(FAULT);
    };
  }

  private static boolean isYear(String digits) {
    int year = number(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private LocalDate dayOnly(int day) {
    require(day >= 1 && day <= 31);
    return nearest(step -> {
      YearMonth month = YearMonth.from(today).plusMonths(step);
      return month.isValidDay(day) ? month.atDay(day) : null;
    });
  }

  private LocalDate inOrder(String day, String month, String year) {
    require(List.of(day, month).stream().allMatch(part -> part.matches("[0-9]{1,2}")));
    require(year == null || year.matches("[0-9]{2}|[0-9]{4}"));
    int inMonth = number(month);
    if (inMonth < 1 || inMonth > 12) {
      throw new Unreadable("bukan tanggal yang benar: tidak ada bulan ke-" + inMonth + ". Tulis tanggal, bulan, lalu tahun.");
    }
    if (year == null) {
      int longest = Month.of(inMonth).maxLength();
      requireDay(number(day), longest, MONTHS.get(inMonth - 1));
      return nearest(step -> {
        YearMonth of = YearMonth.of(today.getYear() + step, inMonth);
        return of.isValidDay(number(day)) ? of.atDay(number(day)) : null;
      });
    }
    int inYear = year.length() == 2 ? FIRST_YEAR + number(year) : number(year);
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
      throw new Unreadable("bukan tanggal yang benar: periksa tahunnya, " + inYear + ".");
    }
    YearMonth of = YearMonth.of(inYear, inMonth);
    requireDay(number(day), of.lengthOfMonth(), MONTHS.get(inMonth - 1) + " " + inYear);
    return of.atDay(number(day));
  }

  private static void requireDay(int day, int last, String month) {
    if (day < 1 || day > last) {
      throw new Unreadable("bukan tanggal yang benar: " + month + " hanya sampai tanggal " + last + ".");
    }
  }

  /** @param on the day so many steps (months, years) from now, negative before; null where there is none */
  private LocalDate nearest(Function<Integer, LocalDate> on) {
    Map<LocalDate, Long> distances = new LinkedHashMap<>();
    IntStream.rangeClosed(-YEARS, YEARS).mapToObj(on::apply).filter(Objects::nonNull)
        .filter(date -> time == Time.ANY || (time == Time.PAST ? !date.isAfter(today) : !date.isBefore(today)))
        .forEach(date -> distances.put(date, Math.abs(ChronoUnit.DAYS.between(today, date))));
    return distances.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Integer indexOf(List<String> lists, String word) {
    int index = IntStream.range(0, lists.size()).filter(i -> List.of(lists.get(i).split(" ")).contains(word)).findFirst().orElse(-1);
    return index < 0 ? null : index;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static void require(boolean readable) {
    if (!readable) {
      throw new Unreadable(FAULT);
    }
  }
}
