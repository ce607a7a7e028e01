package id.pln.cc123.ticket;

/** What carries a ticket on once it is made. */
public interface TicketLifecycle {

  /** Runs in the transaction that makes the ticket: there is never one without the other. */
  void start(Ticket ticket);
}
