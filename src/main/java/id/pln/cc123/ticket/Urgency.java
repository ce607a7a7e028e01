package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * How soon a ticket should be solved ({@code ticket-priority}). Nothing is closed for being late.
 *
 * @param priority in the words of the table
 * @param dueAt null for what no row of the table applies to
 */
public record Urgency(String priority, Instant dueAt) {}
