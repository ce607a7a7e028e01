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
 * @param thirdParty the last one it waited for, null when it never did
 * @param duplicateOf number of the open ticket about the same matter that took its place, else null
 * @param createdBy user id
 */
public record Ticket(long number, long problemId, String callNumber, String callType, String serviceFamily,
    String serviceGroup, String serviceType, String summary, String description, Customer customer, String email,
    String emailOwnerName, TicketStatus status, StatusEntry entry, Assignment assignment, Urgency urgency,
    ThirdParty thirdParty, Long duplicateOf, String createdBy, Instant createdAt, Instant modifiedAt) {

  /** Whether the other one is about the same person: numbers and addresses are shared in families, so any of them will do. */
  boolean isOfSameCustomer(Ticket other) {
    return customer.phone().equals(other.customer.phone()) || email.equalsIgnoreCase(other.email)
        || customer.customerId() != null && customer.customerId().equals(other.customer.customerId());
  }
}
