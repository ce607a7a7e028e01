package id.pln.cc123.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.pln.cc123.CallNumber;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.CustomerCorrected;

/** What people search a ticket by (SOP B3-k): phone number, ID Pel, e-mail address and each word of the name, in one spelling. */
@Component
class SearchTerms {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final JdbcClient jdbc;

  SearchTerms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One statement, however many terms. */
  void insert(Ticket ticket) {
    insert(ticket.number(), ticket.customer(), ticket.email());
  }

  void replace(Ticket ticket) {
    delete(ticket.number());
    insert(ticket);
  }

  /** A customer is corrected while the call goes on; a ticket of the call that is Closed already stays as it is. */
  @EventListener
  void replace(CustomerCorrected corrected) {
    jdbc.sql("select number, email from ticket where call_id = :call and status <> 'Closed'")
        .param("call", CallNumber.id(corrected.callNumber())).query().listOfRows().forEach(ticket -> {
          long number = ((Number) ticket.get("number")).longValue();
          delete(number);
          insert(number, corrected.customer(), (String) ticket.get("email"));
        });
  }

  private void delete(long number) {
    jdbc.sql("delete from ticket_search_term where ticket_number = :number").param("number", number).update();
  }

  private void insert(long number, Customer customer, String email) {
    List<String> terms = of(customer, email);
    Map<String, Object> values = new HashMap<>(Map.of("number", number));
    IntStream.range(0, terms.size()).forEach(i -> values.put("term" + i, terms.get(i)));
    String rows = IntStream.range(0, terms.size()).mapToObj(i -> "(:number, :term" + i + ")").collect(Collectors.joining(", "));
    jdbc.sql("insert into ticket_search_term (ticket_number, term) values " + rows).params(values).update();
  }

  private static List<String> of(Customer customer, String email) {
    return Stream.of(Stream.of(customer.phone(), customer.dialledPhone(), lowerCase(email)),
            Stream.ofNullable(customer.customerId()), words(customer.name()))
        .flatMap(terms -> terms).distinct().toList();
  }

  static Stream<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(lowerCase(text)).filter(word -> !word.isEmpty()).distinct();
  }

  static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
