package id.pln.cc123.ticket.process;

import java.util.Date;

import org.springframework.stereotype.Component;

import id.pln.cc123.VisibleToModels;
import id.pln.cc123.ticket.Deadlines;

/** How long a ticket may have its status; the table {@code ticket-policy} says so, {@link Deadlines} from when it counts. */
@Component("ticketClock")
@VisibleToModels
public class TicketClock {

  private final Deadlines deadlines;

  TicketClock(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** @return whether tickets may have this status for a limited time only */
  public boolean runs(String status) {
    return deadlines.isLimited(status);
  }

  public boolean reminds(String status) {
    return deadlines.hasReminder(status);
  }

  public Date remindsAt(String number) {
    return Date.from(deadlines.reminder(Long.parseLong(number)));
  }

  /** @return whether the timer has fired too early: the mail was handed over later, or came back */
  public boolean remindsLater(String number) {
    return deadlines.isReminderAhead(Long.parseLong(number));
  }

  /** @return whether the timer has fired too early: the mail was handed over later, or came back */
  public boolean endsLater(String number) {
    return deadlines.isEndAhead(Long.parseLong(number));
  }

  public Date endsAt(String number) {
    return Date.from(deadlines.end(Long.parseLong(number)));
  }
}
