package id.pln.cc123.contactrecord;

import id.pln.cc123.customer.Customer;

/**
 * What became of a problem.
 *
 * @param outcome as the decision {@code contact-record} knows it
 * @param complaintLabel the kind of complaint in words
 * @param ticketNumber null without a ticket
 * @param previousTicketNumber the earlier ticket that the customer calls about, else null
 * @param recordedBy user id
 */
public record RecordRequest(String callNumber, long problemId, String outcome, String complaintLabel,
    String ticketNumber, String previousTicketNumber, Customer customer, String recordedBy) {}
