package id.pln.cc123.call;

/**
 * One problem of a call.
 *
 * @param position from 1, in the order told
 * @param complaint code of the kind of complaint
 * @param label the complaint in words, as it was when recorded
 * @param note what the customer said, may be null
 * @param unsolvedNote what was still wrong after the explanation, may be null
 * @param outcome null while it is open
 * @param ticketNumber null without a ticket
 * @param previousTicketNumber the ticket in which it was reported before (SOP C), null for a new problem
 */
public record Problem(long id, String callNumber, int position, String complaint, String label, String note,
    String unsolvedNote, Outcome outcome, Long ticketNumber, Long previousTicketNumber) {}
