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
 * @param createdBy user id
 */
public record Ticket(long number, long problemId, String callNumber, String callType, String serviceFamily,
    String serviceGroup, String serviceType, String summary, String description, Customer customer, String email,
    String emailOwnerName, TicketStatus status, String createdBy, Instant createdAt, Instant modifiedAt) {}
