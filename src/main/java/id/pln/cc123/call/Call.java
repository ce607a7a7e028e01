package id.pln.cc123.call;

import java.time.Instant;

import id.pln.cc123.customer.Customer;

/**
 * A customer's call.
 *
 * @param number such as {@code PGL-100001}
 * @param emailOwnerName whose the e-mail address is when it is not the customer's own, else null
 * @param emailConfirmed whether the address was spelled and the customer agreed (SOP B6)
 * @param mentionedTicket number of the earlier ticket that the caller names, whoever's it is; null without one
 * @param cso user id of who has the call now
 * @param closedAt null while the call is open
 * @param endedBy why it was abandoned, else null
 */
public record Call(String number, Customer customer, String emailOwnerName, boolean emailConfirmed, Long mentionedTicket,
    String cso, CallStatus status, Instant openedAt, Instant closedAt, EndedBy endedBy) {}
