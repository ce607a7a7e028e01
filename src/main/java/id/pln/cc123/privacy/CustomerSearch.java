package id.pln.cc123.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.Refusal;
import id.pln.cc123.SqlTime;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.privacy.CustomerReport.Copy;

/** Finds the calls of a customer, each part of the query in an index. */
@Repository
class CustomerSearch {

  private static final String COLUMNS = "select c.id, c.salutation, c.customer_name, c.phone, c.customer_id, c.email, c.opened_at, ";

  private final JdbcClient jdbc;

  CustomerSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return calls of the customer, oldest first, and those of others who use the address; refused while it is not said which customer is meant */
  List<FoundCall> ofOneCustomer(CustomerQuery query) {
    List<FoundCall> found = calls(query);
    Set<String> persons = FoundCall.persons(found.stream().filter(FoundCall::own).toList());
    if (query.persons().isEmpty() && persons.size() > 1) {
      throw new Refusal("person", "Data ini dipakai lebih dari satu nama: " + String.join(", ", persons)
          + ". Sebutkan pada \"person\" siapa yang dimaksud, satu atau beberapa.");
    }
    return found;
  }

  /** @return oldest first */
  List<FoundCall> calls(CustomerQuery query) {
    List<String> queries = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    if (!query.phones().isEmpty()) {
      queries.add(COLUMNS + "1 as own from customer_call c where c.phone in (:phones)");
      values.put("phones", query.phones());
    }
    if (!query.customerIds().isEmpty()) {
      queries.add(COLUMNS + "1 as own from customer_call c where c.customer_id in (:customerIds)");
      values.put("customerIds", query.customerIds());
    }
    if (!query.emails().isEmpty()) {
      queries.add(COLUMNS + "case when c.email_owner_name is null then 1 else 0 end as own from customer_call c where lower(c.email) in (:emails)");
      // the address of a ticket may have been corrected after the call
      queries.add(COLUMNS + "case when t.email_owner_name is null then 1 else 0 end as own from ticket_search_term s"
          + " join ticket t on t.number = s.ticket_number join customer_call c on c.id = t.call_id where s.term in (:emails)");
      values.put("emails", query.emails());
    }
    Map<Long, FoundCall> found = new LinkedHashMap<>();
    // what is found as the customer's own and as lent as well is the customer's own
    jdbc.sql(String.join(" union ", queries) + " order by id, own desc").params(values).query(CustomerSearch::call).list()
        .forEach(call -> found.putIfAbsent(call.id(), call));
    return found.values().stream().filter(call -> !call.own() || query.means(call.person())).toList();
  }

  /** @return what other systems were given about these calls, as they call it */
  List<Copy> copies(Collection<Long> calls) {
    return calls.isEmpty() ? List.of() : jdbc.sql("""
        select target_system, reference, idempotency_key, delivered_at from contact_record
        where call_id in (:calls) and state = 'DELIVERED' order by id""").param("calls", calls)
        .query((row, index) -> new Copy(row.getString("target_system"), row.getString("reference"), row.getString("idempotency_key"),
            SqlTime.read(row, "delivered_at"))).list();
  }

  /** @return others' tickets that these calls were about: what was said there, and the files, became part of them (SOP C1, C2) */
  List<Long> ticketsOfOthers(Collection<Long> calls) {
    return calls.isEmpty() ? List.of() : jdbc.sql("""
        select distinct p.previous_ticket_number from call_problem p join ticket t on t.number = p.previous_ticket_number
        where p.call_id in (:calls) and t.call_id not in (:calls) order by p.previous_ticket_number""").param("calls", calls)
        .query(Long.class).list();
  }

  private static FoundCall call(ResultSet row, int index) throws SQLException {
    Customer customer = new Customer(row.getString("salutation"), row.getString("customer_name"), row.getString("phone"),
        row.getString("customer_id"), row.getString("email"));
    return new FoundCall(row.getLong("id"), customer, row.getInt("own") == 1, SqlTime.read(row, "opened_at"));
  }
}
