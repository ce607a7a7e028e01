package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.VisibleToModels;
import id.pln.cc123.calendar.WorkingCalendar;

/** Until when a task is one person's alone ({@code task-release}): nobody waits for ever for somebody who is on leave. */
@Component("taskRelease")
@VisibleToModels
public class TaskRelease {

  /** What no row names stays with its owner. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private final Decisions decisions;
  private final WorkingCalendar calendar;
  private final Clock clock;

  TaskRelease(Decisions decisions, WorkingCalendar calendar, Clock clock) {
    this.decisions = decisions;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param task that begins now, in the words of the table
   * @return when the colleagues may do it too
   */
  public Date offeredAt(String task) {
    return Date.from(decisions.one("task-release", Map.of("task", task))
        .map(row -> calendar.workingHoursAfter(clock.instant(), new RuleRow("task-release", task, row).hours("afterWorkingHours")))
        .orElse(NEVER));
  }
}
