package id.pln.cc123.call;

import java.time.Instant;

/**
 * Somebody who has called from a number before.
 *
 * @param customerId ID Pel or meter number of the last call that had one, may be null
 * @param email where the last follow-up went, if the address is the caller's own, may be null
 * @param lastCall when the newest of those calls came in
 */
public record KnownCaller(String salutation, String name, String customerId, String email, Instant lastCall) {

  boolean is(String otherSalutation, String otherName) {
    return salutation.equals(otherSalutation) && name.equalsIgnoreCase(otherName);
  }

  /** @return the same person, with what only an older call has */
  KnownCaller with(KnownCaller older) {
    return new KnownCaller(salutation, name, customerId == null ? older.customerId : customerId, email == null ? older.email : email, lastCall);
  }
}
