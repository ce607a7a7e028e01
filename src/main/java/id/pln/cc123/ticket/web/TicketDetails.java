package id.pln.cc123.ticket.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Ticket;

/**
 * A ticket with what belongs to it.
 *
 * @param phone the customer's, as it is dialled in the country
 * @param overdue whether it should have been solved by now and is not
 * @param assigneeName null while nobody works on it by name
 * @param history the newest first
 * @param followUps numbers of the tickets with which this finished one was reported again (SOP C2)
 * @param mayAdd whether the user may add notes and files
 */
record TicketDetails(@JsonUnwrapped Ticket ticket, String phone, boolean overdue, @JsonUnwrapped TicketTimes times, String createdByName,
    String assigneeName, List<HistoryEntry> history, List<Attachment> attachments, List<Long> followUps,
    boolean mayAdd) {}
