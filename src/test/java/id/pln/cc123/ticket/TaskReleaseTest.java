package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.Decisions;
import id.pln.cc123.calendar.WorkingCalendar;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.ModelDecisions;

@DisplayName("When a task is offered to the colleagues is a table of the process owners (B6, C1-c)")
class TaskReleaseTest {

  /** Friday, 10 o'clock in Jakarta */
  private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
  private static final String TASK = "Perbaiki alamat e-mail";

  @Test
  @DisplayName("A wrong address waits a working day for the CSO who made the ticket: not over the weekend")
  void a_working_day() {
    assertThat(release(new ModelDecisions()).offeredAt(TASK).toInstant()).isEqualTo("2026-11-30T03:00:00Z");
  }

  @Test
  @DisplayName("Another row is another time, and a task without a row stays with its owner")
  void table() {
    assertThat(release(new ChangedTable("task-release", Map.of("afterWorkingHours", 2))).offeredAt(TASK).toInstant())
        .isEqualTo("2026-11-27T05:00:00Z");
    assertThat(release(new ModelDecisions()).offeredAt("Tugaskan tiket").toInstant()).isAfter("2999-01-01T00:00:00Z");
  }

  private static TaskRelease release(Decisions decisions) {
    return new TaskRelease(decisions, new WorkingCalendar(decisions, FRIDAY), FRIDAY);
  }
}
