package id.pln.cc123.ticket;

import id.pln.cc123.customer.Customer;

/**
 * What the CSO enters for a ticket.
 *
 * @param callType {@code Incident} or {@code Service Request} (SOP B3-c)
 * @param summary one line, at most 200 characters
 * @param description as typed, at most 4,000 characters
 * @param email where the follow-up goes
 * @param emailOwnerName whose address it is when it is not the customer's own, else null
 * @param signature such as {@code CC.54.DESI}
 * @param createdBy user id
 * @param previousNumber the finished ticket that is reported again with this one (SOP C2), else null
 */
public record NewTicket(long problemId, String callNumber, String callType, String serviceGroup, String serviceType,
    String summary, String description, Customer customer, String email, String emailOwnerName, String signature,
    String createdBy, Long previousNumber) {}
