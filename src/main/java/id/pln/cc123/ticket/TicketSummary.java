package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * A row of a list of tickets (SOP B3-k).
 *
 * @param customer such as {@code Ibu Siti Rahma}
 * @param dueAt may be null
 * @param overdue whether it should have been solved by now and is not
 * @param assignee user id, may be null
 * @param createdBy user id
 * @param repeatCount how often the customer has reported it again (SOP C)
 */
public record TicketSummary(long number, String summary, String callType, TicketStatus status, String priority,
    String customer, Instant dueAt, boolean overdue, String assignee, String createdBy, Instant createdAt,
    Instant modifiedAt, int repeatCount) {}
