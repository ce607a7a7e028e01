package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.SqlTime;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.ticket.TicketOfCaller.LastWord;

/** The earlier reports of somebody who calls (SOP C), found by phone number, ID Pel, e-mail address or ticket number. */
@Service
@Transactional(readOnly = true)
public class TicketsOfCaller {

  /** A number that a whole office shares may have more: the oldest of the Closed ones are then found by their own numbers. */
  public static final int MOST = 50;

  /** What is found is picked before anything else is read about it. */
  private static final String SQL = """
      select t.number, t.summary, t.service_type, t.status, t.email, t.created_at, c.salutation, c.customer_name, c.phone,
        c.customer_id, e.reason as entered_for, n.occurred_at as noted_at, n.reason as note,
        m.queued_at as mailed_at, m.subject as mail
      from (
        select p.number from (
          select ticket_number from ticket_search_term where term in (:terms)
          union select number from ticket where number = :mentioned) found (number)
        join ticket p on p.number = found.number
        order by case when p.number = :mentioned then 0 when p.status = 'Closed' then 2 else 1 end, p.number desc
        fetch first :most rows only) picked
      join ticket t on t.number = picked.number
      join customer_call c on c.id = t.call_id
      left join ticket_event e on e.id = t.status_event_id
      left join ticket_event n on n.id = (select max(x.id) from ticket_event x
        where x.ticket_number = t.number and x.kind in ('NOTE', 'REPEAT', 'REPLY'))
      left join outgoing_mail m on m.id = (select max(y.id) from outgoing_mail y
        where y.reference = cast(t.number as varchar(50)))
      order by case when t.number = :mentioned then 0 when t.status = 'Closed' then 2 else 1 end, t.number desc""";

  private final JdbcClient jdbc;
  private final RepeatTreatments treatments;

  TicketsOfCaller(JdbcClient jdbc, RepeatTreatments treatments) {
    this.jdbc = jdbc;
    this.treatments = treatments;
  }

  /**
   * Every ticket that may be the caller's, in one statement: the mentioned one, those that are not Closed, then the newest.
   *
   * @param mentioned number of a ticket that the caller names, null without one
   * @return at most {@link #MOST}
   */
  public List<TicketOfCaller> of(Customer caller, Long mentioned) {
    return jdbc.sql(SQL).params(values(caller, mentioned)).query((row, index) -> ticket(row, caller)).list().stream()
        // a name may happen to be written like somebody's number
        .filter(ticket -> ticket.isCallers() || Objects.equals(ticket.number(), mentioned)).toList();
  }

  /** @return those tickets of the caller that are not finished: a report of the same service type may be one of them again */
  public List<TicketOfCaller> ongoing(Customer caller) {
    return of(caller, null).stream().filter(ticket -> !treatments.isFinished(ticket.status())).toList();
  }

  static String sql() {
    return SQL;
  }

  static Map<String, Object> values(Customer caller, Long mentioned) {
    List<String> terms = Stream.of(caller.phone(), caller.customerId(), caller.email()).filter(Objects::nonNull)
        .map(SearchTerms::lowerCase).toList();
    // number 0 is nobody's
    return new HashMap<>(Map.of("terms", terms, "mentioned", mentioned == null ? 0 : mentioned, "most", MOST));
  }

  private static TicketOfCaller ticket(ResultSet row, Customer caller) throws SQLException {
    TicketStatus status = TicketStatus.of(row.getString("status")).orElseThrow();
    Customer customer = new Customer(row.getString("salutation"), row.getString("customer_name"), row.getString("phone"),
        row.getString("customer_id"), row.getString("email"));
    return new TicketOfCaller(row.getLong("number"), customer.sharesContactWith(caller), customer.addressedAs(), row.getString("summary"),
        row.getString("service_type"), status, SqlTime.read(row, "created_at"),
        status == TicketStatus.WAITING_FOR_CUSTOMER ? row.getString("entered_for") : null, last(row));
  }

  /** @return the newer of the last note and the last mail */
  private static LastWord last(ResultSet row) throws SQLException {
    Instant noted = SqlTime.read(row, "noted_at");
    Instant mailed = SqlTime.read(row, "mailed_at");
    if (noted != null && (mailed == null || noted.isAfter(mailed))) {
      return new LastWord(false, noted, row.getString("note"));
    }
    return mailed == null ? null : new LastWord(true, mailed, row.getString("mail"));
  }
}
