package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * A row of a list of tickets (SOP B3-k).
 *
 * @param createdBy user id
 */
public record TicketSummary(long number, String summary, String callType, TicketStatus status, String createdBy,
    Instant createdAt, Instant modifiedAt) {}
