package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.CallNumber;
import id.pln.cc123.SqlTime;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.customer.Customer;

@Repository
class TicketTable {

  private static final String SELECT = """
      select t.*, c.salutation, c.customer_name, c.phone, c.customer_id, c.email as customer_email
      from ticket t join customer_call c on c.id = t.call_id""";

  private final JdbcClient jdbc;
  private final Clock clock;

  TicketTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return the ticket that was made, empty when the problem has one: a violated key would end the transaction */
  Optional<Ticket> insert(NewTicket ticket) {
    Instant now = SqlTime.now(clock);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    int made = jdbc.sql("""
        insert into ticket (problem_id, call_id, call_type, service_family, service_group, service_type, summary,
          description, email, email_owner_name, status, created_by, created_at, modified_at)
        select p.id, p.call_id, :callType, :family, :group, :type, :summary, :description, :email, :owner, :status,
          :createdBy, :now, :now
        from call_problem p
        where p.id = :problem and not exists (select 1 from ticket t where t.problem_id = p.id)""")
        .param("callType", ticket.callType()).param("family", ServiceCatalog.FAMILY)
        .param("group", ticket.serviceGroup()).param("type", ticket.serviceType())
        .param("summary", ticket.summary()).param("description", ticket.description())
        .param("email", ticket.email()).param("owner", ticket.emailOwnerName())
        .param("status", TicketStatus.LOGGED.word()).param("createdBy", ticket.createdBy())
        .param("now", SqlTime.toSql(now)).param("problem", ticket.problemId()).update(key, "number");
    if (made == 0) {
      return Optional.empty();
    }
    long number = key.getKeyAs(Long.class);
    insertEvent(number, ticket.createdBy(), now);
    return Optional.of(new Ticket(number, ticket.problemId(), ticket.callNumber(), ticket.callType(),
        ServiceCatalog.FAMILY, ticket.serviceGroup(), ticket.serviceType(), ticket.summary(), ticket.description(),
        ticket.customer(), ticket.email(), ticket.emailOwnerName(), TicketStatus.LOGGED, ticket.createdBy(), now, now));
  }

  private void insertEvent(long number, String actor, Instant now) {
    jdbc.sql("""
        insert into ticket_event (ticket_number, to_status, actor, occurred_at) values (:number, :to, :actor, :now)""")
        .param("number", number).param("to", TicketStatus.LOGGED.word()).param("actor", actor)
        .param("now", SqlTime.toSql(now)).update();
  }

  /** Writes a note into the history; the status stays. */
  void insertNote(long number, String actor, String text) {
    jdbc.sql("""
        insert into ticket_event (ticket_number, from_status, to_status, actor, occurred_at, reason)
        select number, status, status, :actor, :now, :reason from ticket where number = :number""")
        .param("actor", actor).param("now", SqlTime.toSql(SqlTime.now(clock))).param("reason", text)
        .param("number", number).update();
  }

  Optional<Ticket> find(long number) {
    return jdbc.sql(SELECT + " where t.number = :number").param("number", number).query(TicketTable::ticket).optional();
  }

  Optional<Ticket> ofProblem(long problemId) {
    return jdbc.sql(SELECT + " where t.problem_id = :problem").param("problem", problemId).query(TicketTable::ticket)
        .optional();
  }

  List<Ticket> ofCall(String callNumber) {
    return jdbc.sql(SELECT + " where t.call_id = :call order by t.number").param("call", CallNumber.id(callNumber))
        .query(TicketTable::ticket).list();
  }

  List<TicketSummary> list(Long before, TicketStatus status, String createdBy, int rows) {
    List<String> conditions = new ArrayList<>(List.of("number < :before"));
    if (status != null) {
      conditions.add("status = :status");
    }
    if (createdBy != null) {
      conditions.add("created_by = :createdBy");
    }
    return jdbc.sql("""
        select number, summary, call_type, status, created_by, created_at, modified_at from ticket where %s
        order by number desc fetch first :rows rows only""".formatted(String.join(" and ", conditions)))
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("status", status == null ? null : status.word()).param("createdBy", createdBy).param("rows", rows)
        .query(TicketTable::summary).list();
  }

  List<TicketEvent> events(long number) {
    return jdbc.sql("select * from ticket_event where ticket_number = :number order by id").param("number", number)
        .query(TicketTable::event).list();
  }

  private static Ticket ticket(ResultSet row, int index) throws SQLException {
    Customer customer = new Customer(row.getString("salutation"), row.getString("customer_name"), row.getString("phone"),
        row.getString("customer_id"), row.getString("customer_email"));
    return new Ticket(row.getLong("number"), row.getLong("problem_id"), CallNumber.of(row.getLong("call_id")),
        row.getString("call_type"), row.getString("service_family"), row.getString("service_group"),
        row.getString("service_type"), row.getString("summary"), row.getString("description"), customer,
        row.getString("email"), row.getString("email_owner_name"), status(row, "status"), row.getString("created_by"),
        SqlTime.read(row, "created_at"), SqlTime.read(row, "modified_at"));
  }

  private static TicketSummary summary(ResultSet row, int index) throws SQLException {
    return new TicketSummary(row.getLong("number"), row.getString("summary"), row.getString("call_type"),
        status(row, "status"), row.getString("created_by"), SqlTime.read(row, "created_at"),
        SqlTime.read(row, "modified_at"));
  }

  private static TicketEvent event(ResultSet row, int index) throws SQLException {
    return new TicketEvent(status(row, "from_status"), status(row, "to_status"), row.getString("actor"),
        SqlTime.read(row, "occurred_at"), row.getString("reason"));
  }

  private static TicketStatus status(ResultSet row, String column) throws SQLException {
    String word = row.getString(column);
    return word == null ? null : TicketStatus.of(word).orElseThrow();
  }
}
