package id.pln.cc123.ticket.process;

import id.pln.cc123.ticket.Actor;

/**
 * What the message {@code ticket.reportedAgain} brings.
 *
 * @param newNumber number of the ticket that takes this one's place
 * @param cso who has the customer on the line
 */
record ReportedAgain(long newNumber, Actor cso) {}
