package id.pln.cc123.ticket;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers answer, by mail or by the link in one, and what a ticket makes of it (SOP B3-l). */
@Service
@Transactional
public class CustomerReplies {

  private final Tickets tickets;
  private final TicketLifecycle lifecycle;

  CustomerReplies(Tickets tickets, TicketLifecycle lifecycle) {
    this.tickets = tickets;
    this.lifecycle = lifecycle;
  }

  /**
   * Keeps the answer in the ticket's history and carries the ticket on if it waited for it: any answer ends Waiting For
   * Customer, a clear one ends Resolved.
   *
   * @param text in the customer's words, at most 4,000 characters
   */
  public Result receive(long number, CustomerAnswer answer, String text) {
    return receive(tickets.get(number), answer, text);
  }

  /**
   * The same, of a ticket that the caller holds.
   *
   * @param ticket as it is now
   */
  public Result receive(Ticket ticket, CustomerAnswer answer, String text) {
    if (ticket.status() == TicketStatus.CLOSED) {
      return Result.CLOSED;
    }
    tickets.reply(ticket, text);
    if (!isAwaited(ticket.status(), answer)) {
      return Result.NOTED;
    }
    lifecycle.customerReplied(ticket, answer, text);
    return Result.MOVED;
  }

  /** @return whether a ticket of this status waits for its customer, so that an answer may carry it on */
  public static boolean isAwaited(TicketStatus status) {
    return status == TicketStatus.WAITING_FOR_CUSTOMER || status == TicketStatus.RESOLVED;
  }

  private static boolean isAwaited(TicketStatus status, CustomerAnswer answer) {
    return isAwaited(status) && (status != TicketStatus.RESOLVED || answer != CustomerAnswer.INFORMATION);
  }

  /** What became of an answer. */
  public enum Result {
    /** it is in the history for the agent to read; the status stays */
    NOTED,
    MOVED,
    /** the ticket was Closed already and was not touched */
    CLOSED
  }
}
