package id.pln.cc123.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.Decisions;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.ModelDecisions;

/** With the tables as they are: Monday to Friday from 08:00 to 17:00, national holidays of 2026 and 2027. */
class WorkingCalendarTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final String TUESDAY_10 = "2026-11-24T10:00";

  private final WorkingCalendar calendar = calendar(new ModelDecisions());

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2026-11-21", "2026-11-22", "2026-08-17", "2026-12-25", "2027-01-01"})
  @DisplayName("Saturdays, Sundays and holidays are no working days (A6g)")
  void notWorked(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2026-11-23", "2026-11-27", "2026-12-31", "2028-02-29"})
  @DisplayName("Any other day is a working day (A6g)")
  void worked(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isTrue();
  }

  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
      "2026-11-24, 0, 2026-11-24", "2026-11-24, 1, 2026-11-25", "2026-11-27, 1, 2026-11-30", "2026-11-21, 1, 2026-11-23",
      "2026-08-14, 1, 2026-08-18", "2026-12-24, 1, 2026-12-28", "2026-12-31, 1, 2027-01-04", "2026-08-07, 14, 2026-08-31"
  })
  @DisplayName("Working days are counted past weekends, holidays and the end of the year (A6g)")
  void workingDays(LocalDate date, int days, LocalDate after) {
    assertThat(calendar.workingDaysAfter(date, days)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{1} h after {0}: {2}")
  @CsvSource({
      // within a day, to the last minute of it, and on to the next
      "2026-11-24T10:00, 4, 2026-11-24T14:00", "2026-11-24T10:00, 7, 2026-11-24T17:00", "2026-11-24T10:00, 8, 2026-11-25T09:00",
      "2026-11-23T08:00, 40, 2026-11-27T12:00", "2026-11-24T10:17:30, 0, 2026-11-24T10:17:30",
      // before and after work
      "2026-11-24T06:30, 8, 2026-11-24T16:00", "2026-11-24T17:00, 1, 2026-11-25T09:00", "2026-11-24T23:59, 1, 2026-11-25T09:00",
      "2026-11-24T20:00, 0, 2026-11-25T08:00",
      // over a weekend, begun on one, over a holiday, begun on one
      "2026-11-27T16:00, 8, 2026-11-30T15:00", "2026-11-21T10:00, 1, 2026-11-23T09:00", "2026-11-22T23:00, 9, 2026-11-23T17:00",
      "2026-12-24T16:00, 2, 2026-12-28T09:00", "2026-08-17T10:00, 1, 2026-08-18T09:00",
      // over the end of the year, and in a leap year
      "2026-12-31T16:00, 2, 2027-01-04T09:00", "2028-02-28T16:30, 9, 2028-02-29T16:30"
  })
  @DisplayName("Working hours are counted while work is done; what begins outside counts from the next opening (derived)")
  void workingHours(LocalDateTime start, int hours, LocalDateTime after) {
    assertThat(calendar.workingHoursAfter(at(start), hours)).isEqualTo(at(after));
  }

  @Test
  @DisplayName("Whatever days process owners give hours to are worked, the weekend too, but no holiday (derived)")
  void openAllWeek() {
    WorkingCalendar mornings = changed(Map.of("opensAt", "08:00", "closesAt", "12:00"));
    assertThat(mornings.workingHoursAfter(at("2026-11-27T11:00"), 6)).isEqualTo(at("2026-11-29T09:00"));
    assertThat(mornings.workingHoursAfter(at("2026-12-24T11:00"), 2)).isEqualTo(at("2026-12-26T09:00"));
  }

  @Test
  @DisplayName("A table that opens on no day is an error that names it, instead of a search without end")
  void neverOpen() {
    assertThatThrownBy(() -> changed(null).workingHoursAfter(at(TUESDAY_10), 8)).isInstanceOf(IllegalStateException.class)
        .hasMessage("8 jam kerja tidak tercapai dalam 2 tahun: periksa jam buka pada tabel working-hours.");
  }

  @Test
  @DisplayName("More hours than are worked in two years are an error, instead of a search that takes as long")
  void tooFarAhead() {
    assertThatThrownBy(() -> calendar.workingHoursAfter(at(TUESDAY_10), 10_000)).hasMessageContaining("10000 jam kerja");
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource(delimiter = '|', textBlock = """
      8.00  | 17:00 | opensAt "8.00" bukan jam seperti 08:00.
      08:00 | 24:00 | closesAt "24:00" bukan jam seperti 08:00.
      08:00 | sore  | closesAt "sore" bukan jam seperti 08:00.
      17:00 | 08:00 | opensAt harus sebelum closesAt.
      08:00 | 08:00 | opensAt harus sebelum closesAt.
      """)
  @DisplayName("Hours that cannot be read are an error that names table, row and column")
  void unreadable(String opensAt, String closesAt, String why) {
    WorkingCalendar unreadable = changed(Map.of("opensAt", opensAt, "closesAt", closesAt));
    assertThatThrownBy(() -> unreadable.workingHoursAfter(at(TUESDAY_10), 8)).isInstanceOf(IllegalStateException.class)
        .hasMessage("Tabel working-hours, baris Selasa: " + why);
  }

  private static WorkingCalendar changed(Map<String, Object> hoursOfEveryDay) {
    return calendar(new ChangedTable("working-hours", hoursOfEveryDay));
  }

  private static WorkingCalendar calendar(Decisions decisions) {
    return new WorkingCalendar(decisions, Clock.system(JAKARTA));
  }

  private static Instant at(String local) {
    return at(LocalDateTime.parse(local));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(JAKARTA).toInstant();
  }
}
