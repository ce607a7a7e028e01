package id.pln.cc123.ticket;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import id.pln.cc123.calendar.WorkingCalendar;

/**
 * When a ticket should be solved: in working hours after it was made ({@code ticket-priority}), and later by the working time that it
 * spent in statuses that pause it ({@code ticket-policy}).
 */
@Component
class DueDates {

  private final TicketRules rules;
  private final WorkingCalendar calendar;

  DueDates(TicketRules rules, WorkingCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** @return how urgent the ticket is with another classification or number of repeat reports; what it has waited for stays */
  Urgency urgency(Ticket ticket, String serviceType, String callType, int repeatCount) {
    Urgency urgency = rules.urgency(serviceType, callType, repeatCount, ticket.previousNumber() != null, ticket.createdAt());
    return new Urgency(urgency.priority(), later(urgency.dueAt(), ticket.pause().workingSeconds()));
  }

  /** @return the pause of a ticket that comes into another status now */
  Pause pause(Pause before, TicketStatus to, Instant now) {
    long spent = before.since() == null ? 0 : calendar.workingTimeBetween(before.since(), now).toSeconds();
    return new Pause(rules.pausesDueDate(to) ? now : null, before.workingSeconds() + spent);
  }

  /** @return the due date after a pause that has lasted longer than it was moved by */
  Instant due(Ticket ticket, Pause now) {
    return later(ticket.urgency().dueAt(), now.workingSeconds() - ticket.pause().workingSeconds());
  }

  /** The end of a day is not the beginning of the next: nothing is moved by nothing. */
  private Instant later(Instant dueAt, long workingSeconds) {
    return dueAt == null || workingSeconds == 0 ? dueAt : calendar.workingTimeAfter(dueAt, Duration.ofSeconds(workingSeconds));
  }
}
