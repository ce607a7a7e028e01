package id.pln.cc123.ticket.web;

import java.time.Instant;

import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.TicketStatus;

/**
 * Something that happened to a ticket: a change, a note, a mail or a file (SOP B3-k).
 *
 * @param kind of an event of the ticket, or {@code MAIL} (to the customer), {@code INCOMING} (one that changed nothing) and {@code FILE}
 * @param who name of the person; null for a mail
 * @param from status before, null when it did not change
 * @param to status after, null when it did not change
 * @param title subject and address of a mail, else null
 * @param text why, or what was noted, answered or written; may be null
 * @param rule the decision table that allowed or demanded it, may be null
 * @param file null unless it is one
 */
record HistoryEntry(String kind, Instant at, String who, TicketStatus from, TicketStatus to, String title, String text,
    String rule, Attachment file) {}
