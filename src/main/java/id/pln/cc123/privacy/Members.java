package id.pln.cc123.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.pln.cc123.CallNumber;

/**
 * What belongs to some calls.
 *
 * @param tickets their call by number
 * @param mails mails that came in about the tickets, their call by id
 */
record Members(Set<Long> calls, Map<Long, Long> tickets, Map<Long, Long> mails) {

  static final Members NONE = new Members(Set.of(), Map.of(), Map.of());

  static List<String> references(Collection<Long> tickets) {
    return tickets.stream().map(String::valueOf).toList();
  }

  /** @return keys by which processes know them, and the call of each */
  Map<String, Long> keys() {
    Map<String, Long> keys = new HashMap<>();
    calls.forEach(call -> keys.put(CallNumber.of(call), call));
    tickets.forEach((number, call) -> keys.put(Long.toString(number), call));
    mails.forEach((id, call) -> keys.put(mailKey(id), call));
    return keys;
  }

  static String mailKey(long id) {
    return "EML-" + id;
  }

  List<Long> ticketsOf(long call) {
    return tickets.entrySet().stream().filter(ticket -> ticket.getValue() == call).map(Map.Entry::getKey).sorted().toList();
  }

  Members only(Set<Long> some) {
    return new Members(some, ofCalls(tickets, some), ofCalls(mails, some));
  }

  private static Map<Long, Long> ofCalls(Map<Long, Long> all, Set<Long> calls) {
    return all.entrySet().stream().filter(entry -> calls.contains(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** @return parameters of the conditions of {@link PersonalTable} */
  Map<String, Object> values() {
    return Map.of("calls", calls, "tickets", tickets.keySet(), "references", references(tickets.keySet()), "keys", keys().keySet());
  }
}
