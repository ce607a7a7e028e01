package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * A change of a ticket, or a note that left its status as it was.
 *
 * @param fromStatus null when the ticket was made
 * @param actor user id
 * @param reason why, or what was noted; may be null
 */
public record TicketEvent(TicketStatus fromStatus, TicketStatus toStatus, String actor, Instant occurredAt,
    String reason) {}
