package id.pln.cc123.call;

import java.time.Instant;
import java.util.List;

/**
 * A call that was cut off with problems left in it, which its customer may go on with.
 *
 * @param number such as {@code PGL-100001}
 * @param email the address of that call, null without one
 * @param emailOwnerName whose address it is when it is not the customer's own, else null
 * @param emailConfirmed whether the address was spelled and agreed to
 * @param problems what is left, in words and in the order told
 */
public record CutOffCall(String number, Instant closedAt, EndedBy endedBy, String email, String emailOwnerName,
    boolean emailConfirmed, List<String> problems) {}
