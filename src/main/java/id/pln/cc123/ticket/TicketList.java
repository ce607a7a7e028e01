package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Page;
import id.pln.cc123.SqlTime;

/** Lists of tickets (SOP B3-k). Each is one statement, and a page costs the same however many tickets there are. */
@Service
@Transactional(readOnly = true)
public class TicketList {

  private static final String COLUMNS = """
      select t.number, t.summary, t.call_type, t.status, t.priority, t.due_at, t.paused_since, t.assignee, t.created_by, t.created_at,
        t.modified_at, t.repeat_count, c.salutation, c.customer_name""";
  private static final String CUSTOMER = " join customer_call c on c.id = t.call_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  TicketList(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return a page of what is wanted, newest first */
  public Page<TicketSummary> page(TicketQuery wanted) {
    Map<String, Object> values = new HashMap<>();
    return Page.of(jdbc.sql(sql(wanted, values)).params(values).query(this::summary).list(), Page.SIZE, TicketSummary::number);
  }

  /** @return those of the tickets that there are, in no order */
  public List<TicketSummary> of(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(COLUMNS + " from ticket t" + CUSTOMER + "where t.number in (:numbers)").param("numbers", numbers)
        .query(this::summary).list();
  }

  /** The page's tickets are picked before anything else is read about them. */
  static String sql(TicketQuery wanted, Map<String, Object> values) {
    TicketSearch search = TicketSearch.of(wanted.search());
    List<String> conditions = new ArrayList<>(List.of("p.number < :before"));
    values.put("before", wanted.before() == null ? Long.MAX_VALUE : wanted.before());
    values.put("rows", Page.SIZE + 1);
    if (wanted.status() != null) {
      conditions.add("p.status = :status");
      values.put("status", wanted.status().word());
    }
    if (wanted.createdBy() != null) {
      conditions.add("p.created_by = :createdBy");
      values.put("createdBy", wanted.createdBy());
    }
    if (wanted.assignee() != null) {
      conditions.add("p.assignee = :assignee");
      values.put("assignee", wanted.assignee());
    }
    String tickets = "ticket p";
    if (search != null) {
      tickets = "(" + search.sql() + ") found (number) join ticket p on p.number = found.number";
      values.putAll(search.values());
    }
    return COLUMNS + " from (select p.* from " + tickets + " where " + String.join(" and ", conditions)
        + " order by p.number desc fetch first :rows rows only) t" + CUSTOMER + "order by t.number desc";
  }

  private TicketSummary summary(ResultSet row, int index) throws SQLException {
    TicketStatus status = TicketStatus.of(row.getString("status")).orElseThrow();
    Instant dueAt = SqlTime.read(row, "due_at");
    return new TicketSummary(row.getLong("number"), row.getString("summary"), row.getString("call_type"), status,
        row.getString("priority"), row.getString("salutation") + " " + row.getString("customer_name"), dueAt,
        status.isOverdue(dueAt, SqlTime.read(row, "paused_since"), clock.instant()), row.getString("assignee"), row.getString("created_by"),
        SqlTime.read(row, "created_at"), SqlTime.read(row, "modified_at"), row.getInt("repeat_count"));
  }
}
