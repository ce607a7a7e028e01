package id.pln.cc123.repeatreport;

import id.pln.cc123.call.Call;
import id.pln.cc123.call.Problem;
import id.pln.cc123.ticket.Ticket;

/**
 * A problem that the caller has reported before.
 *
 * @param ticket the earlier one, as it is now
 * @param isFinished whether it is finished, so that the problem needs a new ticket (SOP C2)
 */
public record RepeatReport(Problem problem, Call call, Ticket ticket, boolean isFinished) {

  /** Whether its follow-up goes where the caller's does: not when the caller speaks for somebody else, or has an address besides. */
  boolean usesAddressOfCaller() {
    String callers = call.customer().email();
    return ticket.isOf(call.customer()) && (callers == null || callers.equalsIgnoreCase(ticket.email()));
  }

  /** Whether the ticket has got its status while the customer was on the line. */
  public boolean hasChangedDuringCall() {
    return ticket.entry().eventId() != 0 && ticket.entry().since().isAfter(call.openedAt());
  }
}
