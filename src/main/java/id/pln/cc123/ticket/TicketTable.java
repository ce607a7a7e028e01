package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      select t.*, c.salutation, c.customer_name, c.phone, c.phone_extension, c.customer_id, c.email as customer_email,
        e.occurred_at as entered_at, e.reason as entered_for
      from ticket t join customer_call c on c.id = t.call_id left join ticket_event e on e.id = t.status_event_id""";

  private final JdbcClient jdbc;
  private final Clock clock;

  TicketTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param now from which its urgency was counted
   * @return the ticket that was made, empty when the problem has one: a violated key would end the transaction
   */
  Optional<Ticket> insert(NewTicket ticket, String team, Urgency urgency, int repeatCount, Instant now) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    int made = jdbc.sql("""
        insert into ticket (problem_id, call_id, call_type, service_family, service_group, service_type, summary,
          description, email, email_owner_name, status, team, priority, due_at, previous_number, repeat_count, created_by,
          created_at, modified_at)
        select p.id, p.call_id, :callType, :family, :group, :type, :summary, :description, :email, :owner, :status,
          :team, :priority, :dueAt, :previous, :repeats, :createdBy, :now, :now
        from call_problem p
        where p.id = :problem and not exists (select 1 from ticket t where t.problem_id = p.id)""")
        .param("callType", ticket.callType()).param("family", ServiceCatalog.FAMILY)
        .param("group", ticket.serviceGroup()).param("type", ticket.serviceType())
        .param("summary", ticket.summary()).param("description", ticket.description())
        .param("email", ticket.email()).param("owner", ticket.emailOwnerName())
        .param("status", TicketStatus.LOGGED.word()).param("team", team).param("priority", urgency.priority())
        .param("dueAt", SqlTime.toSql(urgency.dueAt())).param("previous", ticket.previousNumber())
        .param("repeats", repeatCount).param("createdBy", ticket.createdBy())
        .param("now", SqlTime.toSql(now)).param("problem", ticket.problemId()).update(key, "number");
    if (made == 0) {
      return Optional.empty();
    }
    return Optional.of(new Ticket(key.getKeyAs(Long.class), ticket.problemId(), ticket.callNumber(), ticket.callType(),
        ServiceCatalog.FAMILY, ticket.serviceGroup(), ticket.serviceType(), ticket.summary(), ticket.description(),
        ticket.customer(), ticket.email(), ticket.emailOwnerName(), TicketStatus.LOGGED, new StatusEntry(0, now, null),
        new Assignment(team, null), urgency, Pause.NONE, null, null, ticket.createdBy(), now, now, ticket.previousNumber(), repeatCount));
  }

  /** @return whether the ticket was still in the status that it is moved from */
  boolean updateStatus(Ticket ticket, TicketStatus to, long eventId, Instant dueAt, Pause pause) {
    return change(ticket, "status = :to, status_event_id = :event, due_at = :dueAt, paused_since = :pausedSince, "
        + "paused_seconds = :pausedSeconds", values("to", to.word(), "event", eventId, "dueAt", SqlTime.toSql(dueAt),
        "pausedSince", SqlTime.toSql(pause.since()), "pausedSeconds", pause.workingSeconds()));
  }

  boolean updateAssignment(Ticket ticket, Assignment assignment) {
    return change(ticket, "team = :team, assignee = :member", values("team", assignment.team(), "member", assignment.member()));
  }

  boolean updateClassification(Ticket ticket, String callType, String group, String type, Urgency urgency) {
    return change(ticket, "call_type = :callType, service_group = :group, service_type = :type, priority = :priority, "
        + "due_at = :dueAt", values("callType", callType, "group", group, "type", type, "priority", urgency.priority(),
        "dueAt", SqlTime.toSql(urgency.dueAt())));
  }

  boolean updateThirdParty(Ticket ticket, ThirdParty party) {
    return change(ticket, "third_party = :name, third_party_reference = :reference, third_party_expected_on = :expected",
        values("name", party.name(), "reference", party.reference(), "expected", party.expectedOn()));
  }

  boolean updateDuplicate(Ticket ticket, long of) {
    return change(ticket, "duplicate_of = :of", Map.of("of", of));
  }

  boolean updateRepeats(Ticket ticket, int count, Urgency urgency) {
    return change(ticket, "repeat_count = :count, priority = :priority, due_at = :dueAt",
        values("count", count, "priority", urgency.priority(), "dueAt", SqlTime.toSql(urgency.dueAt())));
  }

  boolean updateEmail(Ticket ticket, String email) {
    return change(ticket, "email = :email", Map.of("email", email));
  }

  boolean touch(Ticket ticket) {
    return change(ticket, "number = number", Map.of());
  }

  /** Whoever changes a ticket says in which status it was: if somebody was faster, nothing happens. */
  private boolean change(Ticket ticket, String what, Map<String, ?> values) {
    return jdbc.sql("update ticket set " + what + ", modified_at = :now where number = :number and status = :from")
        .params(values).param("now", SqlTime.toSql(SqlTime.now(clock))).param("number", ticket.number())
        .param("from", ticket.status().word()).update() == 1;
  }

  private static Map<String, Object> values(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  /** Holds these, always in the same order, until the transaction ends: what is read of them afterwards stays so. */
  void hold(Long... numbers) {
    jdbc.sql("select number from ticket where number in (:numbers) order by number for update")
        .param("numbers", List.of(numbers)).query(Long.class).list();
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

  /** @return numbers of the tickets with which this one was reported again */
  List<Long> followUps(long number) {
    return jdbc.sql("select number from ticket where previous_number = :number order by number").param("number", number)
        .query(Long.class).list();
  }

  private static Ticket ticket(ResultSet row, int index) throws SQLException {
    Customer customer = new Customer(row.getString("salutation"), row.getString("customer_name"), row.getString("phone"),
        row.getString("phone_extension"), row.getString("customer_id"), row.getString("customer_email"));
    return new Ticket(row.getLong("number"), row.getLong("problem_id"), CallNumber.of(row.getLong("call_id")),
        row.getString("call_type"), row.getString("service_family"), row.getString("service_group"),
        row.getString("service_type"), row.getString("summary"), row.getString("description"), customer,
        row.getString("email"), row.getString("email_owner_name"), status(row, "status"), entry(row),
        new Assignment(row.getString("team"), row.getString("assignee")),
        new Urgency(row.getString("priority"), SqlTime.read(row, "due_at")),
        new Pause(SqlTime.read(row, "paused_since"), row.getLong("paused_seconds")), thirdParty(row),
        row.getObject("duplicate_of", Long.class), row.getString("created_by"), SqlTime.read(row, "created_at"),
        SqlTime.read(row, "modified_at"), row.getObject("previous_number", Long.class), row.getInt("repeat_count"));
  }

  private static StatusEntry entry(ResultSet row) throws SQLException {
    Instant entered = SqlTime.read(row, "entered_at");
    return entered == null ? new StatusEntry(0, SqlTime.read(row, "created_at"), null)
        : new StatusEntry(row.getLong("status_event_id"), entered, row.getString("entered_for"));
  }

  private static ThirdParty thirdParty(ResultSet row) throws SQLException {
    String name = row.getString("third_party");
    return name == null ? null : new ThirdParty(name, row.getString("third_party_reference"),
        row.getObject("third_party_expected_on", LocalDate.class));
  }

  private static TicketStatus status(ResultSet row, String column) throws SQLException {
    return TicketStatus.of(row.getString(column)).orElseThrow();
  }
}
