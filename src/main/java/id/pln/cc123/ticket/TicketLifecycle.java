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

  /**
   * A ticket that waits for the customer's confirmation was reported again (SOP C2); runs in the transaction that makes
   * the new one.
   *
   * @param newNumber number of the ticket that takes its place
   * @param cso who has the customer on the line
   */
  void reportedAgain(Ticket ticket, long newNumber, Actor cso);

  /** The ticket has to be solved sooner; runs in the transaction that says so. */
  void urgencyChanged(Ticket ticket);
}
