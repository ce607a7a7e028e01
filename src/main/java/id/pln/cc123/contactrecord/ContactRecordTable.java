package id.pln.cc123.contactrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.CallNumber;
import id.pln.cc123.SqlTime;
import id.pln.cc123.customer.Customer;

@Repository
class ContactRecordTable {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final Clock clock;

  ContactRecordTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /**
   * Writes a record for each system unless it is there: a violated key would end the transaction.
   *
   * @return whether anything was written
   */
  boolean insert(RecordRequest request, Map<String, Object> decided, String remark, List<TargetSystem> systems,
      Function<TargetSystem, RecordState> state) {
    OffsetDateTime now = SqlTime.toSql(SqlTime.now(clock));
    SqlParameterSource[] rows = systems.stream()
        .map(system -> values(request, decided).addValue("remark", remark).addValue("now", now)
            .addValue("key", request.problemId() + "-" + request.outcome() + "-" + system)
            .addValue("system", system.name()).addValue("state", state.apply(system).name()))
        .toArray(SqlParameterSource[]::new);
    int[] written = batches.batchUpdate("""
        insert into contact_record (idempotency_key, target_system, call_id, problem_id, outcome, issue_status,
          issue_type, sub_issue_type, remark, ticket_number, previous_ticket_number, salutation, customer_name, phone,
          customer_id, recorded_by, recorded_at, state)
        select :key, :system, p.call_id, p.id, :outcome, :issueStatus, :issueType, :subIssueType, :remark, :ticket,
          :previousTicket, :salutation, :name, :phone, :customerId, :recordedBy, :now, :state
        from call_problem p
        where p.id = :problem and not exists (select 1 from contact_record r where r.idempotency_key = :key)""", rows);
    return Arrays.stream(written).anyMatch(count -> count != 0);
  }

  private static MapSqlParameterSource values(RecordRequest request, Map<String, Object> decided) {
    Customer customer = request.customer();
    return new MapSqlParameterSource("problem", request.problemId()).addValue("outcome", request.outcome())
        .addValue("issueStatus", decided.get("apktStatus")).addValue("issueType", decided.get("issueType"))
        .addValue("subIssueType", decided.get("subIssueType")).addValue("ticket", number(request.ticketNumber()))
        .addValue("previousTicket", number(request.previousTicketNumber()))
        .addValue("salutation", customer.salutation()).addValue("name", customer.name())
        .addValue("phone", customer.phone()).addValue("customerId", customer.customerId())
        .addValue("recordedBy", request.recordedBy());
  }

  private static Long number(String ticketNumber) {
    return ticketNumber == null ? null : Long.valueOf(ticketNumber);
  }

  List<ContactRecord> pending(String callNumber) {
    return jdbc.sql("select * from contact_record where call_id = :call and state = 'PENDING' order by id")
        .param("call", CallNumber.id(callNumber)).query(ContactRecordTable::row).list();
  }

  void updateDelivered(long id, String reference) {
    jdbc.sql("""
        update contact_record set state = 'DELIVERED', reference = :reference, delivered_at = :now
        where id = :id and state = 'PENDING'""")
        .param("reference", reference).param("now", SqlTime.toSql(SqlTime.now(clock))).param("id", id).update();
  }

  List<ContactRecord> list(String callNumber, TargetSystem system, String recordedBy, Long before, int rows) {
    List<String> conditions = new ArrayList<>(List.of("id < :before"));
    MapSqlParameterSource values = new MapSqlParameterSource("before", before == null ? Long.MAX_VALUE : before)
        .addValue("rows", rows);
    if (callNumber != null) {
      conditions.add("call_id = :call");
      values.addValue("call", CallNumber.id(callNumber));
    }
    if (system != null) {
      conditions.add("target_system = :system");
      values.addValue("system", system.name());
    }
    if (recordedBy != null) {
      conditions.add("recorded_by = :recordedBy");
      values.addValue("recordedBy", recordedBy);
    }
    return jdbc.sql("select * from contact_record where " + String.join(" and ", conditions)
        + " order by id desc fetch first :rows rows only").paramSource(values).query(ContactRecordTable::row).list();
  }

  private static ContactRecord row(ResultSet row, int index) throws SQLException {
    return new ContactRecord(row.getLong("id"), row.getString("idempotency_key"),
        TargetSystem.valueOf(row.getString("target_system")), CallNumber.of(row.getLong("call_id")),
        row.getLong("problem_id"), row.getString("outcome"), row.getString("issue_status"), row.getString("issue_type"),
        row.getString("sub_issue_type"), row.getString("remark"), row.getObject("ticket_number", Long.class),
        row.getObject("previous_ticket_number", Long.class),
        row.getString("salutation") + " " + row.getString("customer_name"), row.getString("phone"),
        row.getString("customer_id"), row.getString("recorded_by"), SqlTime.read(row, "recorded_at"),
        RecordState.valueOf(row.getString("state")), row.getString("reference"), SqlTime.read(row, "delivered_at"));
  }
}
