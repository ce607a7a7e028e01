package id.pln.cc123.ticket.process;

import id.pln.cc123.ticket.CustomerAnswer;

/** What the message {@code ticket.customerReplied} brings. */
record CustomerReply(CustomerAnswer answer, String text) {}
