package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

/** The append-only history of tickets. */
@Repository
class TicketEventTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  TicketEventTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return id of the event */
  long insertStatus(Ticket ticket, TicketStatus to, Actor actor, String reason, String rule) {
    return insert(ticket.number(), EventKind.STATUS, ticket.status(), to, actor.id(), SqlTime.now(clock), reason, rule);
  }

  /** What leaves the status as it is. */
  void insert(Ticket ticket, EventKind kind, String actor, String reason) {
    insert(ticket.number(), kind, ticket.status(), ticket.status(), actor, SqlTime.now(clock), reason, null);
  }

  void insertCreated(Ticket ticket) {
    insert(ticket.number(), EventKind.CREATED, null, ticket.status(), ticket.createdBy(), ticket.createdAt(), null, null);
  }

  List<TicketEvent> of(long number) {
    return jdbc.sql("select * from ticket_event where ticket_number = :number order by id").param("number", number)
        .query(TicketEventTable::event).list();
  }

  private long insert(long number, EventKind kind, TicketStatus from, TicketStatus to, String actor, Instant occurredAt,
      String reason, String rule) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("""
        insert into ticket_event (ticket_number, kind, from_status, to_status, actor, occurred_at, reason, rule)
        values (:number, :kind, :from, :to, :actor, :at, :reason, :rule)""")
        .param("number", number).param("kind", kind.name()).param("from", from == null ? null : from.word())
        .param("to", to.word()).param("actor", actor).param("at", SqlTime.toSql(occurredAt))
        .param("reason", reason).param("rule", rule).update(key, "id");
    return key.getKeyAs(Long.class);
  }

  private static TicketEvent event(ResultSet row, int index) throws SQLException {
    return new TicketEvent(row.getLong("id"), EventKind.valueOf(row.getString("kind")),
        TicketStatus.of(row.getString("from_status")).orElse(null), TicketStatus.of(row.getString("to_status")).orElseThrow(),
        row.getString("actor"), SqlTime.read(row, "occurred_at"), row.getString("reason"), row.getString("rule"));
  }
}
