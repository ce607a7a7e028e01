package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static id.pln.cc123.ticket.TicketStatus.ACTIVE;
import static id.pln.cc123.ticket.TicketStatus.CLOSED;
import static id.pln.cc123.ticket.TicketStatus.LOGGED;
import static id.pln.cc123.ticket.TicketStatus.RESOLVED;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_CUSTOMER;

import id.pln.cc123.calendar.WorkingCalendar;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.ModelDecisions;

@DisplayName("Time that a ticket waits is counted apart and moves its due date (B3-k, B3-l)")
class DueDatesTest {

  /** Tuesday, 10 o'clock in Jakarta */
  private static final Instant CREATED = Instant.parse("2026-11-24T03:00:00Z");
  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Jakarta"));
  private static final ModelDecisions MODELS = new ModelDecisions();
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(MODELS, CLOCK);

  private final TicketRules rules = new TicketRules(MODELS, CALENDAR);
  private final DueDates dues = new DueDates(rules, CALENDAR);

  @Test
  @DisplayName("A question that is answered the next noon moves the due date by the working hours between")
  void moved() {
    Ticket waiting = ticket(WAITING_FOR_CUSTOMER, Instant.parse("2026-11-25T02:00:00Z"), dues.pause(Pause.NONE, WAITING_FOR_CUSTOMER, CREATED));
    Pause after = dues.pause(waiting.pause(), ACTIVE, Instant.parse("2026-11-25T05:00:00Z"));
    assertThat(after).isEqualTo(new Pause(null, Duration.ofHours(11).toSeconds()));
    assertThat(dues.due(waiting, after)).isEqualTo(Instant.parse("2026-11-26T04:00:00Z"));
  }

  @Test
  @DisplayName("While it stands still a ticket does not become late; one that was late stays so, and its steps stay due")
  void overdue() {
    Instant muchLater = CREATED.plus(Duration.ofDays(9));
    Ticket waiting = ticket(WAITING_FOR_CUSTOMER, CREATED.plusSeconds(60), new Pause(CREATED, 0));
    assertThat(waiting.isOverdue(muchLater)).isFalse();
    assertThat(waiting.stepsDueAt()).isNull();
    Ticket late = ticket(WAITING_FOR_CUSTOMER, CREATED.minusSeconds(60), new Pause(CREATED, 0));
    assertThat(late.isOverdue(muchLater)).isTrue();
    assertThat(late.stepsDueAt()).isEqualTo(late.urgency().dueAt());
    assertThat(ticket(ACTIVE, CREATED, Pause.NONE).isOverdue(muchLater)).isTrue();
  }

  @Test
  @DisplayName("Another classification and a repeat report keep what the ticket has waited for")
  void kept() {
    Ticket waited = ticket(ACTIVE, CREATED, new Pause(null, 3600));
    assertThat(dues.urgency(waited, "Permintaan Layanan Pembayaran via GoPay", "Incident", 2))
        .isEqualTo(new Urgency("Mendesak", Instant.parse("2026-11-24T08:00:00Z")));
    assertThat(dues.urgency(ticket(ACTIVE, CREATED, Pause.NONE), "Permintaan Layanan Pembayaran via GoPay", "Incident", 2))
        .isEqualTo(rules.urgency("Permintaan Layanan Pembayaran via GoPay", "Incident", 2, false, CREATED));
  }

  @Test
  @DisplayName("A table of before knows no pause, a row may be about the pause alone, and one that cannot be read is an error")
  void column() {
    assertThat(rules.pausesDueDate(WAITING_FOR_CUSTOMER)).isTrue();
    assertThat(rules.pausesDueDate(ACTIVE)).isFalse();
    TicketRules older = changed(Map.of("afterDuration", "P5D", "thenStatus", "Closed"));
    assertThat(older.pausesDueDate(WAITING_FOR_CUSTOMER)).isFalse();
    assertThat(older.policy(WAITING_FOR_CUSTOMER)).isPresent();
    TicketRules alone = changed(Map.of("pausesDueDate", true));
    assertThat(alone.pausesDueDate(RESOLVED)).isTrue();
    assertThat(alone.policy(RESOLVED)).isEmpty();
    assertThatThrownBy(() -> changed(Map.of("pausesDueDate", "ya")).pausesDueDate(RESOLVED))
        .hasMessage("Tabel ticket-policy, baris \"Resolved\": pausesDueDate harus true atau false, bukan \"ya\".");
  }

  @RepeatedTest(50)
  @DisplayName("No pause makes a ticket due earlier, and without one it is due as before")
  void never_earlier(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Instant due = CREATED.plusSeconds(random.nextInt(2_000_000));
    int waits = random.nextInt(2_000_000);
    Ticket waiting = ticket(WAITING_FOR_CUSTOMER, due, dues.pause(Pause.NONE, WAITING_FOR_CUSTOMER, CREATED));
    assertThat(dues.due(waiting, dues.pause(waiting.pause(), ACTIVE, CREATED.plusSeconds(waits)))).isAfterOrEqualTo(due);
    Ticket active = ticket(ACTIVE, due, dues.pause(Pause.NONE, ACTIVE, CREATED));
    assertThat(dues.due(active, dues.pause(active.pause(), RESOLVED, CREATED.plusSeconds(waits)))).isEqualTo(due);
  }

  @RepeatedTest(50)
  @DisplayName("The working time between is the time after which the end comes")
  void between(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Instant start = CREATED.plusSeconds(random.nextInt(2_000_000));
    int time = random.nextInt(400_000);
    assertThat(CALENDAR.workingTimeBetween(start, CALENDAR.workingTimeAfter(start, Duration.ofSeconds(time))))
        .isEqualTo(Duration.ofSeconds(time));
    assertThat(CALENDAR.workingTimeBetween(start.plusSeconds(time), start)).isEqualTo(Duration.ZERO);
  }

  @Test
  @DisplayName("What is ours and what others were waited for is told from the history, notes left out")
  void spent() {
    List<TicketEvent> history = List.of(event(EventKind.CREATED, null, LOGGED, 0), event(EventKind.STATUS, LOGGED, ACTIVE, 1),
        event(EventKind.NOTE, ACTIVE, ACTIVE, 2), event(EventKind.STATUS, ACTIVE, WAITING_FOR_CUSTOMER, 3),
        event(EventKind.STATUS, WAITING_FOR_CUSTOMER, ACTIVE, 26), event(EventKind.STATUS, ACTIVE, RESOLVED, 27),
        event(EventKind.STATUS, RESOLVED, CLOSED, 28));
    assertThat(TimeSpent.of(history, CREATED.plusSeconds(99 * 3600), CALENDAR)).containsExactly(
        new TimeSpent(LOGGED, false, 3600, 3600), new TimeSpent(ACTIVE, false, 3 * 3600, 3 * 3600),
        new TimeSpent(WAITING_FOR_CUSTOMER, true, 23 * 3600, 8 * 3600), new TimeSpent(RESOLVED, true, 3600, 3600));
    assertThat(TimeSpent.of(history.subList(0, 1), CREATED.plusSeconds(24 * 3600), CALENDAR))
        .containsExactly(new TimeSpent(LOGGED, false, 24 * 3600, 9 * 3600));
  }

  private static TicketEvent event(EventKind kind, TicketStatus from, TicketStatus to, int hours) {
    return new TicketEvent(hours, kind, from, to, "andi", CREATED.plusSeconds(hours * 3600L), null, null);
  }

  private static TicketRules changed(Map<String, Object> row) {
    return new TicketRules(new ChangedTable("ticket-policy", new HashMap<>(row)), CALENDAR);
  }

  private static Ticket ticket(TicketStatus status, Instant dueAt, Pause pause) {
    return new Ticket(700001, 1, "PGL-100001", "Incident", "", "", "", "", "", null, "siti@gmail.com", null, status,
        new StatusEntry(1, CREATED, null), new Assignment("support", null), new Urgency("Normal", dueAt), pause, null, null, "desi",
        CREATED, CREATED, null, 0);
  }
}
