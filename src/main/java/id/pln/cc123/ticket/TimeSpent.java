package id.pln.cc123.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.pln.cc123.calendar.WorkingCalendar;

/**
 * How long a ticket has been in a status altogether, as its history says: what is ours, and what others were waited for.
 *
 * @param waiting whether it was in the hands of somebody outside the team
 * @param seconds by the clock on the wall
 * @param workingSeconds of them in working hours
 */
public record TimeSpent(TicketStatus status, boolean waiting, long seconds, long workingSeconds) {

  /**
   * @param events the history in its order
   * @param until now; nothing counts after the ticket was Closed
   * @return one for each status that it has been in, in the order of the statuses
   */
  public static List<TimeSpent> of(List<TicketEvent> events, Instant until, WorkingCalendar calendar) {
    long[] seconds = new long[TicketStatus.values().length];
    long[] working = new long[seconds.length];
    List<TicketEvent> entries = events.stream()
        .filter(event -> event.kind() == EventKind.CREATED || event.kind() == EventKind.STATUS).toList();
    for (int i = 0; i < entries.size(); i++) {
      Instant from = entries.get(i).occurredAt();
      Instant to = i + 1 < entries.size() ? entries.get(i + 1).occurredAt() : until;
      int status = entries.get(i).toStatus().ordinal();
      seconds[status] += to.getEpochSecond() - from.getEpochSecond();
      working[status] += calendar.workingTimeBetween(from, to).toSeconds();
    }
    List<TimeSpent> spent = new ArrayList<>();
    entries.stream().map(TicketEvent::toStatus).filter(status -> status != TicketStatus.CLOSED).distinct().sorted()
        .forEach(status -> spent.add(new TimeSpent(status, isWaiting(status), seconds[status.ordinal()], working[status.ordinal()])));
    return spent;
  }

  private static boolean isWaiting(TicketStatus status) {
    return status != TicketStatus.LOGGED && status != TicketStatus.ACTIVE;
  }
}
