package id.pln.cc123.ticket.web;

import java.time.Instant;
import java.util.List;

import id.pln.cc123.ticket.TimeSpent;

/**
 * The clocks of a ticket.
 *
 * @param limited whether its status ends by itself
 * @param endsAt when, null while the customer has not been told: the mail was not handed over yet, or came back
 * @param spent how long it has been in each status
 */
record TicketTimes(boolean limited, Instant endsAt, List<TimeSpent> spent) {}
