package id.pln.cc123.ticket;

import java.time.Instant;

import id.pln.cc123.customer.Customer;

/**
 * A ticket as it is now.
 *
 * @param number at least six digits
 * @param customer as the call has it now
 * @param email where the follow-up goes
 * @param emailOwnerName whose address it is when it is not the customer's own, else null
 * @param pause how its due date stands still while it waits
 * @param thirdParty the last one it waited for, null when it never did
 * @param duplicateOf number of the open ticket about the same matter that took its place, else null
 * @param createdBy user id
 * @param previousNumber the finished ticket that was reported again with this one (SOP C2), else null
 * @param repeatCount how often its problem was reported again, on this ticket and on those before it
 */
public record Ticket(long number, long problemId, String callNumber, String callType, String serviceFamily,
    String serviceGroup, String serviceType, String summary, String description, Customer customer, String email,
    String emailOwnerName, TicketStatus status, StatusEntry entry, Assignment assignment, Urgency urgency,
    Pause pause, ThirdParty thirdParty, Long duplicateOf, String createdBy, Instant createdAt, Instant modifiedAt,
    Long previousNumber, int repeatCount) {

  /** @return whether it should have been solved by now; while its due date stands still it does not become late */
  public boolean isOverdue(Instant now) {
    return status.isOverdue(urgency.dueAt(), pause.since(), now);
  }

  /** @return when its steps are due: never while its due date stands still, unless it was late before */
  public Instant stepsDueAt() {
    return pause.since() == null || isOverdue(pause.since()) ? urgency.dueAt() : null;
  }

  /** Whether it may be this person's, by phone number, ID Pel or the address that the follow-up goes to. */
  public boolean isOf(Customer person) {
    return contact().sharesContactWith(person);
  }

  boolean isOfSameCustomer(Ticket other) {
    return isOf(other.contact());
  }

  private Customer contact() {
    return new Customer(customer.salutation(), customer.name(), customer.phone(), customer.customerId(), email);
  }
}
