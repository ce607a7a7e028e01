package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * How a ticket came into the status that it has.
 *
 * @param eventId id of the event, 0 when the ticket was made with this status
 * @param reason what the customer is asked, what was solved, who has to do what; may be null
 */
public record StatusEntry(long eventId, Instant since, String reason) {}
