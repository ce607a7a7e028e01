package id.pln.cc123.ticket;

/** What carries a ticket on once it is made. */
public interface TicketLifecycle {

  /** Runs in the transaction that makes the ticket: there is never one without the other. */
  void start(Ticket ticket);

  /**
   * The customer has answered while the ticket waited for that; runs in the transaction that keeps the answer.
   *
   * @param text the answer in the customer's words
   */
  void customerReplied(Ticket ticket, CustomerAnswer answer, String text);
}
