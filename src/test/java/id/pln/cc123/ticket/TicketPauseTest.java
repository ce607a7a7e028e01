package id.pln.cc123.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pln.cc123.calendar.WorkingCalendar;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestDatabase;

@DisplayName("While a ticket waits for its customer its due date stands still (B3-k, B3-l)")
class TicketPauseTest {

  private static final Actor SARI = new Actor("sari", List.of("service-desk"));
  private static final Actor ANDI = new Actor("andi", List.of("support"));

  @OnEachDatabase
  @DisplayName("It is not late in lists meanwhile, and afterwards due later by the working time that passed")
  void stands_still(TestDatabase database) {
    try (Domain domain = database.domain(Map.of())) {
      ShiftedClock clock = domain.get(ShiftedClock.class);
      ZonedDateTime now = ZonedDateTime.now(clock);
      // a week without holidays, whatever the day of this test
      ZonedDateTime tuesday = ZonedDateTime.parse("2026-11-24T09:00:00+07:00[Asia/Jakarta]");
      clock.ahead(Duration.between(now, tuesday));
      Tickets tickets = domain.get(Tickets.class);
      TicketWork work = domain.get(TicketWork.class);
      long number = tickets.create(Samples.ticket(Samples.problem(domain, "desi"), "desi")).number();
      Instant due = tickets.get(number).urgency().dueAt();
      work.move(number, TicketStatus.ACTIVE, SARI, null);
      assertThat(tickets.get(number).urgency().dueAt()).as("nothing waited for").isEqualTo(due);
      work.move(number, TicketStatus.WAITING_FOR_CUSTOMER, ANDI, "Versi Android berapa?");
      clock.ahead(Duration.between(now, tuesday.plusDays(9)));
      assertThat(listed(domain, number)).satisfies(row -> {
        assertThat(row.dueAt()).isEqualTo(due).isBefore(clock.instant());
        assertThat(row.overdue()).isFalse();
      });
      tickets.noteRepeat(number, "desi", "Pelanggan melaporkan kembali.");
      work.move(number, TicketStatus.ACTIVE, ANDI, null);
      Ticket active = tickets.get(number);
      Duration waited = domain.get(WorkingCalendar.class).workingTimeBetween(tuesday.toInstant(), tuesday.plusDays(9).toInstant());
      assertThat(Duration.ofSeconds(active.pause().workingSeconds())).isCloseTo(waited, Duration.ofMinutes(1));
      assertThat(active.pause().since()).isNull();
      assertThat(active.urgency().dueAt()).isCloseTo(domain.get(WorkingCalendar.class).workingTimeAfter(due, waited), within(1, ChronoUnit.MINUTES));
      assertThat(listed(domain, number).overdue()).isFalse();
      clock.ahead(Duration.between(now, tuesday.plusDays(30)));
      assertThat(listed(domain, number).overdue()).isTrue();
      assertThat(TimeSpent.of(tickets.events(number), clock.instant(), domain.get(WorkingCalendar.class)))
          .filteredOn(TimeSpent::waiting).singleElement().satisfies(spent -> {
            assertThat(Duration.ofSeconds(spent.workingSeconds())).isCloseTo(waited, Duration.ofMinutes(1));
            assertThat(Duration.ofSeconds(spent.seconds())).isCloseTo(Duration.ofDays(9), Duration.ofMinutes(1));
          });
    }
  }

  private static TicketSummary listed(Domain domain, long number) {
    return domain.get(TicketList.class).of(List.of(number)).get(0);
  }
}
