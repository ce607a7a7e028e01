package id.pln.cc123.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.calendar.WorkingCalendar;

/**
 * What process owners decided about tickets: who may move which status to which, how long a status may last (SOP B3-l),
 * how urgent a ticket is and who works on it (SOP B3-j). A row that cannot be used is an error; where there is no row,
 * nothing was decided.
 */
@Component
class TicketRules {

  private static final String PAUSES = "pausesDueDate";

  private final Decisions decisions;
  private final WorkingCalendar calendar;

  TicketRules(Decisions decisions, WorkingCalendar calendar) {
    this.decisions = decisions;
    this.calendar = calendar;
  }

  /**
   * The clock of a status.
   *
   * @param after the time without a change of status
   * @param remindAfter null when the customer is not reminded
   */
  record Policy(Duration after, TicketStatus then, Duration remindAfter) {

    /** @return as the history names it */
    String rule() {
      Duration days = Duration.ofDays(after.toDays());
      return "ticket-policy/" + (after.equals(days) ? "P" + days.toDays() + "D" : after);
    }
  }

  /** @param role id of a group, {@code customer} or {@code system} */
  boolean allows(TicketStatus from, TicketStatus to, String role) {
    return decisions.one("ticket-transition", Map.of("fromStatus", from.word(), "toStatus", to.word(), "role", role))
        .filter(row -> Boolean.TRUE.equals(row.get("allowed"))).isPresent();
  }

  /** @return where at least one of the roles may move it, in the order of the statuses */
  List<TicketStatus> allowedFor(TicketStatus from, Collection<String> roles) {
    return Arrays.stream(TicketStatus.values()).filter(to -> roles.stream().anyMatch(role -> allows(from, to, role)))
        .toList();
  }

  /** @return empty when a ticket may have this status for as long as it takes */
  Optional<Policy> policy(TicketStatus status) {
    return policyRow(status).filter(row -> !onlyPauses(row)).map(TicketRules::policy);
  }

  /** @return whether the due date stands still while a ticket has this status */
  boolean pausesDueDate(TicketStatus status) {
    return policyRow(status).filter(row -> row.flag(PAUSES)).isPresent();
  }

  private Optional<RuleRow> policyRow(TicketStatus status) {
    return row("ticket-policy", status.word(), Map.of("status", status.word()));
  }

  /** A row without a limit is about the due date alone. */
  private static boolean onlyPauses(RuleRow row) {
    return row.has(PAUSES) && !row.has("afterDuration") && !row.has("thenStatus") && !row.has("remindAfter");
  }

  private static Policy policy(RuleRow row) {
    Duration after = row.duration("afterDuration");
    return new Policy(after, row.status("thenStatus"),
        row.has("remindAfter") ? row.shorterDuration("remindAfter", after) : null);
  }

  /**
   * @param repeatCount how often the customer has reported it again (SOP C)
   * @param afterFinished whether it follows a ticket that was finished without the customer being helped (SOP C2)
   * @param from when the working hours begin to count
   * @return of normal priority and never due when no row is about it
   */
  Urgency urgency(String serviceType, String callType, int repeatCount, boolean afterFinished, Instant from) {
    return row("ticket-priority", serviceType + ", " + callType + ", " + repeatCount,
        Map.of("serviceType", serviceType, "callType", callType, "repeatCount", repeatCount, "afterFinished", afterFinished))
        .map(row -> new Urgency(row.priority("priority"),
            calendar.workingHoursAfter(from, row.hours("dueInWorkingHours"))))
        .orElse(new Urgency("Normal", null));
  }

  /** @return id of the group that is proposed to work on it */
  String team(String serviceGroup) {
    return row("support-team", serviceGroup, Map.of("serviceGroup", serviceGroup)).map(row -> row.text("team"))
        .orElse("support");
  }

  /** @param name by which a process owner finds the row */
  private Optional<RuleRow> row(String table, String name, Map<String, Object> inputs) {
    return decisions.one(table, inputs).map(outputs -> new RuleRow(table, name, outputs));
  }
}
