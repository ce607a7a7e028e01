package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

/** Calls with everything that belongs to them: problems, files, tickets, contact records and mails. Each is erased as a whole. */
@Repository
class CaseTable {

  private static final String OVERDUE = """
      select c.id, c.closed_at from customer_call c
      where c.closed_at >= :after and c.closed_at < :calls and (c.closed_at > :after or c.id > :afterId)
        and not exists (select 1 from ticket k where k.call_id = c.id and k.modified_at >= :tickets)
        and %s
      order by c.closed_at, c.id fetch first :most rows only""".formatted(Obstacle.none());
  private static final String REQUESTED = """
      select c.id from customer_call c where c.erasure_requested_at is not null and c.id > :afterId and %s
      order by c.id fetch first :most rows only""".formatted(Obstacle.none());

  private final JdbcClient jdbc;

  CaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A Closed ticket is not changed any more, so the moment of its last change is that of its closing. */
  List<Seen> overdue(Instant callsBefore, Instant ticketsBefore, Seen after, int most) {
    return jdbc.sql(OVERDUE).param("calls", SqlTime.toSql(callsBefore)).param("tickets", SqlTime.toSql(ticketsBefore))
        .param("after", SqlTime.toSql(after.at())).param("afterId", after.id()).param("most", most)
        .query((row, index) -> new Seen(row.getLong("id"), SqlTime.read(row, "closed_at"))).list();
  }

  /** @return those that a customer wants to have erased and that nothing is open of by now */
  List<Long> requested(long after, int most) {
    return jdbc.sql(REQUESTED).param("afterId", after).param("most", most).query((row, index) -> row.getLong("id")).list();
  }

  void markRequested(Collection<Long> calls, Instant now) {
    jdbc.sql("update customer_call set erasure_requested_at = :now where id in (:calls) and erasure_requested_at is null")
        .param("now", SqlTime.toSql(now)).param("calls", calls).update();
  }

  /** Holds the calls and their tickets: whoever wants to refer to them from now on waits. */
  void hold(Collection<Long> calls) {
    jdbc.sql("select id from customer_call where id in (:calls) order by id for update").param("calls", calls).query(Long.class).list();
    jdbc.sql("select number from ticket where call_id in (:calls) order by number for update").param("calls", calls)
        .query(Long.class).list();
  }

  Set<Long> erasable(Collection<Long> calls) {
    return jdbc.sql("select c.id from customer_call c where c.id in (:calls) and " + Obstacle.none()).param("calls", calls)
        .query(Long.class).set();
  }

  Map<Long, Set<Obstacle>> obstacles(Collection<Long> calls) {
    Map<Long, Set<Obstacle>> found = new LinkedHashMap<>();
    jdbc.sql("select c.id, " + Obstacle.columns() + " from customer_call c where c.id in (:calls) order by c.id").param("calls", calls)
        .query((row, index) -> {
          Set<Obstacle> ofCall = EnumSet.noneOf(Obstacle.class);
          for (Obstacle obstacle : Obstacle.values()) {
            if (row.getBoolean(obstacle.name())) {
              ofCall.add(obstacle);
            }
          }
          return found.put(row.getLong("id"), ofCall);
        }).list();
    return found;
  }

  Members members(Collection<Long> calls) {
    Map<Long, Long> tickets = new LinkedHashMap<>();
    jdbc.sql("select number, call_id from ticket where call_id in (:calls) order by number").param("calls", calls)
        .query((row, index) -> tickets.put(row.getLong("number"), row.getLong("call_id"))).list();
    Map<Long, Long> mails = new LinkedHashMap<>();
    if (!tickets.isEmpty()) {
      jdbc.sql("select id, reference from incoming_mail where reference in (:references) order by id")
          .param("references", Members.references(tickets.keySet()))
          .query((row, index) -> mails.put(row.getLong("id"), tickets.get(Long.valueOf(row.getString("reference"))))).list();
    }
    return new Members(Set.copyOf(calls), tickets, mails);
  }

  /** @return how many rows of which table */
  Map<String, Integer> delete(Members members) {
    beginErasing(members.calls());
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (PersonalTable table : PersonalTable.values()) {
      if (!(table.isOfTickets() && members.tickets().isEmpty())) {
        rows.put(table.key(), jdbc.sql("delete from " + table.key() + " where " + table.condition()).params(members.values()).update());
      }
    }
    return rows;
  }

  List<Map<String, Object>> rows(PersonalTable table, Members members) {
    if (table.isOfTickets() && members.tickets().isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select * from " + table.key() + " where " + table.condition()).params(members.values()).query().listOfRows();
  }

  /** Within this transaction what belongs to these calls may be deleted, Closed or not. */
  void beginErasing(Collection<Long> calls) {
    jdbc.sql("insert into erasing (call_id) select id from customer_call where id in (:calls)").param("calls", calls).update();
  }

  /** The calls stay. */
  void endErasing(Collection<Long> calls) {
    jdbc.sql("delete from erasing where call_id in (:calls)").param("calls", calls).update();
  }
}
