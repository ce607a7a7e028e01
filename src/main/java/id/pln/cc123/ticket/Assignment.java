package id.pln.cc123.ticket;

/**
 * Who works on a ticket (SOP B3-j).
 *
 * @param team id of a group
 * @param member user id, null while anybody of the team may take it
 */
public record Assignment(String team, String member) {}
