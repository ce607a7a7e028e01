package id.pln.cc123.ticket;

/**
 * Whose a problem is.
 *
 * @param cso user id of who has the call
 * @param ticketCreator user id, null without a ticket
 */
public record ProblemOwner(String cso, String ticketCreator, boolean hasTicket) {

  public boolean is(String user) {
    return user != null && (user.equals(cso) || user.equals(ticketCreator));
  }
}
