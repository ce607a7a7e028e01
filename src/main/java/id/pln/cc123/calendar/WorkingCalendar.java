package id.pln.cc123.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/** Counts working days and working hours in the call centre's time zone. */
@Component
public class WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  /** as the table writes them */
  private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
  /** whoever looks further ahead has a table that is hardly ever open */
  private static final int YEARS = 2;

  private final Decisions decisions;
  private final Clock clock;

  public WorkingCalendar(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Saturdays, Sundays and the days of the table {@code public-holiday} are no working days. */
  public boolean isWorkingDay(LocalDate date) {
    return !WEEKEND.contains(date.getDayOfWeek()) && !isHoliday(date);
  }

  /** @return the working day that is so many working days later (SOP A6g); the date itself for none */
  public LocalDate workingDaysAfter(LocalDate date, int days) {
    LocalDate day = date;
    for (int left = days; left > 0;) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Counts what the table {@code working-hours} has open, holidays left out. A start while it is closed counts from the
   * next opening.
   */
  public Instant workingHoursAfter(Instant start, int hours) {
    return workingTimeAfter(start, Duration.ofHours(hours));
  }

  /** The same of any time, to the second and finer. */
  public Instant workingTimeAfter(Instant start, Duration time) {
    ZonedDateTime from = start.atZone(clock.getZone());
    Duration left = time;
    for (ZonedDateTime end = from.plusYears(YEARS); from.isBefore(end); from = nextDay(from)) {
      Optional<WorkingHours> open = open(from.toLocalDate());
      Duration today = open.isPresent() ? open.get().left(from) : Duration.ZERO;
      if (!today.isZero() && left.compareTo(today) <= 0) {
        return open.get().begin(from).plus(left).toInstant();
      }
      left = left.minus(today);
    }
    throw new IllegalStateException(time.toHours() + " jam kerja tidak tercapai dalam " + YEARS
        + " tahun: periksa jam buka pada tabel working-hours.");
  }

  /** @return what the table {@code working-hours} has open between these, holidays left out; nothing when the end is not later */
  public Duration workingTimeBetween(Instant start, Instant end) {
    ZonedDateTime until = end.atZone(clock.getZone());
    Duration worked = Duration.ZERO;
    for (ZonedDateTime from = start.atZone(clock.getZone()); from.isBefore(until); from = nextDay(from)) {
      Optional<WorkingHours> open = open(from.toLocalDate());
      if (open.isPresent()) {
        boolean last = from.toLocalDate().equals(until.toLocalDate());
        worked = worked.plus(open.get().left(from)).minus(last ? open.get().left(until) : Duration.ZERO);
      }
    }
    return worked;
  }

  private Optional<WorkingHours> open(LocalDate date) {
    String day = DAYS.get(date.getDayOfWeek().ordinal());
    return decisions.one("working-hours", Map.of("day", day)).filter(row -> !isHoliday(date))
        .map(row -> WorkingHours.read(day, row));
  }

  private boolean isHoliday(LocalDate date) {
    return decisions.one("public-holiday", Map.of("date", date.toString())).isPresent();
  }

  private ZonedDateTime nextDay(ZonedDateTime moment) {
    return moment.toLocalDate().plusDays(1).atStartOfDay(clock.getZone());
  }
}
