package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * What happened to a ticket; the status before and after is the same unless it is of kind {@code STATUS}.
 *
 * @param fromStatus null when the ticket was made
 * @param actor user id, or who else it was (see {@link Actor})
 * @param reason why, or what was noted or answered; may be null
 * @param rule the decision table that allowed or demanded it and for whom, such as {@code ticket-transition/support}; null
 *     for what needs no rule
 */
public record TicketEvent(long id, EventKind kind, TicketStatus fromStatus, TicketStatus toStatus, String actor,
    Instant occurredAt, String reason, String rule) {}
