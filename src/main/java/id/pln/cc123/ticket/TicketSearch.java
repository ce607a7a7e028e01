package id.pln.cc123.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import id.pln.cc123.InputText;
import id.pln.cc123.WrittenNumber;
import id.pln.cc123.customer.CustomerId;
import id.pln.cc123.customer.PhoneNumber;

/**
 * What somebody typed to find tickets, as a condition on the search terms. Each range of terms is a range of an index: a
 * pattern or an "or" would be read through from one end to the other.
 */
final class TicketSearch {

  private static final int MAX_WORDS = 6;
  /** fewer digits are the beginning of too many numbers */
  private static final int LEAST_DIGITS = 5;
  /** a shorter word has to match as a whole */
  private static final int LEAST_LETTERS = 3;
  private static final Pattern NUMBER = Pattern.compile("[0-9+()\\-./ ]*[0-9][0-9+()\\-./ ]*");

  private final String sql;
  private final Map<String, Object> values = new HashMap<>();

  private TicketSearch(String typed) {
    String plain = WrittenNumber.plain(typed);
    Optional<Long> ticket = TicketNumber.parse(plain);
    Set<String> beginnings = beginnings(plain);
    this.sql = ticket.isPresent() || !beginnings.isEmpty() ? numbers(ticket, beginnings) : words(typed);
  }

  /** @return null when nothing was typed */
  static TicketSearch of(String typed) {
    String line = InputText.line("q", "Pencarian", typed, 254);
    return line == null ? null : new TicketSearch(line);
  }

  /** @return a query for the numbers of the tickets, each once */
  String sql() {
    return sql;
  }

  Map<String, Object> values() {
    return values;
  }

  /** @return what the terms of numbers may begin with: the digits as they stand, and as the phone number or ID Pel that they may be */
  private static Set<String> beginnings(String plain) {
    Set<String> beginnings = new LinkedHashSet<>();
    if (NUMBER.matcher(plain).matches()) {
      String digits = WrittenNumber.digits(plain);
      beginnings.add(digits);
      if (digits.startsWith("62")) {
        beginnings.add("0" + digits.substring(2));
      }
    }
    PhoneNumber.parse(plain).map(PhoneNumber::dialled).ifPresent(beginnings::add);
    CustomerId.parse(plain).map(CustomerId::digits).ifPresent(beginnings::add);
    return beginnings;
  }

  /** The number of a ticket, or the beginning of a phone number or ID Pel. */
  private String numbers(Optional<Long> ticket, Set<String> beginnings) {
    List<String> queries = new ArrayList<>(beginnings.stream().filter(number -> number.length() >= LEAST_DIGITS)
        .map(number -> "select ticket_number from ticket_search_term where " + begins("term", number)).toList());
    // number 0 is nobody's
    values.put("number", ticket.orElse(0L));
    queries.add("select number from ticket where number = :number");
    return String.join(" union ", queries);
  }

  /** A name's words, in any order, or the beginning of an e-mail address: the longest is sought, the others are checked. */
  private String words(String typed) {
    List<String> words = typed.contains("@") ? List.of(SearchTerms.lowerCase(typed))
        : SearchTerms.words(typed).sorted((one, other) -> other.length() - one.length()).limit(MAX_WORDS).toList();
    if (words.isEmpty()) {
      return "select number from ticket where 1 = 0";
    }
    StringBuilder query = new StringBuilder("select distinct s.ticket_number from ticket_search_term s where ")
        .append(begins("s.term", words.get(0)));
    words.stream().skip(1).forEach(word -> query.append(" and exists (select 1 from ticket_search_term o"
        + " where o.ticket_number = s.ticket_number and ").append(begins("o.term", word)).append(')'));
    return query.toString();
  }

  private String begins(String column, String text) {
    int next = values.size();
    values.put("from" + next, text);
    // no character comes after the last one
    values.put("to" + next, text.length() < LEAST_LETTERS ? text : text + "\uffff");
    return column + " between :from" + next + " and :to" + next;
  }
}
