package id.pln.cc123.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.pln.cc123.InputText;

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
  /** longest number that a ticket can have */
  private static final int MOST_DIGITS = 18;

  private final String sql;
  private final Map<String, Object> values = new HashMap<>();

  private TicketSearch(String typed) {
    this.sql = SearchTerms.isNumber(typed) ? numbers(typed) : words(typed);
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

  /** Digits are the number of a ticket, or the beginning of a phone number or ID Pel. */
  private String numbers(String typed) {
    String digits = SearchTerms.digits(typed);
    List<String> queries = new ArrayList<>(Stream.concat(Stream.of(digits), SearchTerms.phones(typed)).distinct()
        .filter(number -> number.length() >= LEAST_DIGITS)
        .map(number -> "select ticket_number from ticket_search_term where " + begins("term", number)).toList());
    values.put("number", digits.length() > MOST_DIGITS ? -1 : Long.parseLong(digits));
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
