package id.pln.cc123.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** When work begins and ends on a day: a row of {@code working-hours}. */
record WorkingHours(LocalTime opensAt, LocalTime closesAt) {

  static WorkingHours read(String day, Map<String, Object> row) {
    WorkingHours hours = new WorkingHours(time(day, row, "opensAt"), time(day, row, "closesAt"));
    if (!hours.opensAt.isBefore(hours.closesAt)) {
      throw unreadable(day, "opensAt harus sebelum closesAt.");
    }
    return hours;
  }

  /** @return what is left of the working hours on the day of that moment, from then on */
  Duration left(ZonedDateTime from) {
    ZonedDateTime begin = begin(from);
    ZonedDateTime end = from.with(closesAt);
    return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
  }

  /** @return the moment itself, or when work begins on its day if that is later */
  ZonedDateTime begin(ZonedDateTime from) {
    return from.toLocalTime().isBefore(opensAt) ? from.with(opensAt) : from;
  }

  private static LocalTime time(String day, Map<String, Object> row, String output) {
    try {
      return LocalTime.parse(String.valueOf(row.get(output)));
    } catch (DateTimeParseException e) {
      throw unreadable(day, output + " \"" + row.get(output) + "\" bukan jam seperti 08:00.");
    }
  }

  private static IllegalStateException unreadable(String day, String why) {
    return new IllegalStateException("Tabel working-hours, baris " + day + ": " + why);
  }
}
