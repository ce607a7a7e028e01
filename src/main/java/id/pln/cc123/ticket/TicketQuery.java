package id.pln.cc123.ticket;

/**
 * Which tickets are wanted; null where it does not matter.
 *
 * @param before only tickets with a smaller number
 * @param createdBy user id
 * @param assignee user id
 * @param search number, phone number, ID Pel, e-mail address or name, as somebody typed it
 */
public record TicketQuery(Long before, TicketStatus status, String createdBy, String assignee, String search) {}
