/** Tickets for the Service Desk: one per problem (SOP section B), with their files and the log of what happened to them. */
package id.pln.cc123.ticket;
