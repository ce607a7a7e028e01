package id.pln.cc123.ticket.process;

import java.util.Date;

import org.springframework.stereotype.Component;

import id.pln.cc123.VisibleToModels;
import id.pln.cc123.ticket.Deadlines;

/** How long a ticket may have its status, counted from when it got it; the table {@code ticket-policy} says so. */
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

  public Date endsAt(String number) {
    return Date.from(deadlines.end(Long.parseLong(number)));
  }
}
