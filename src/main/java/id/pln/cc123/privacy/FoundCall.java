package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.pln.cc123.customer.Customer;

/**
 * A call in which something of a query was found.
 *
 * @param own whether it was found by data of the customer, not by an address that somebody lent
 */
record FoundCall(long id, Customer customer, boolean own, Instant openedAt) {

  String person() {
    return customer.addressedAs();
  }

  static Set<Long> ids(Collection<FoundCall> calls) {
    return calls.stream().map(FoundCall::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** @return who they are of; whoever is written with other capitals is the same */
  static Set<String> persons(Collection<FoundCall> calls) {
    Map<String, String> persons = new TreeMap<>();
    calls.forEach(call -> persons.putIfAbsent(CustomerQuery.lowerCase(call.person()), call.person()));
    return new TreeSet<>(persons.values());
  }
}
