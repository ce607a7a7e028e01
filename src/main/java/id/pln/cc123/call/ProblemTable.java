package id.pln.cc123.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.CallNumber;
import id.pln.cc123.answer.Resolution;

@Repository
class ProblemTable {

  private static final String SELECT = """
      select p.*, t.number as ticket_number from call_problem p left join ticket t on t.problem_id = p.id""";

  private static final List<String> GIVEN_UP = Arrays.stream(Outcome.values()).filter(Outcome::isGivenUp).map(Outcome::name).toList();

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  ProblemTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** One batch, whose keys say what was written, so that nothing has to be read back. */
  List<Problem> insert(String callNumber, List<NewProblem> told) {
    long call = CallNumber.id(callNumber);
    SqlParameterSource[] rows = told.stream().map(problem -> new MapSqlParameterSource("call", call)
        .addValue("complaint", problem.complaint().complaint()).addValue("label", problem.label()).addValue("note", problem.note()))
        .toArray(SqlParameterSource[]::new);
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    batches.batchUpdate("""
        insert into call_problem (call_id, position, complaint, label, note)
        values (:call, (select coalesce(max(position), 0) + 1 from call_problem where call_id = :call),
          :complaint, :label, :note)""", rows, keys, new String[] {"id", "position"});
    List<Problem> written = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Map<String, Object> key = keys.getKeyList().get(i);
      written.add(new Problem(((Number) key.get("id")).longValue(), callNumber, ((Number) key.get("position")).intValue(),
          told.get(i).complaint().complaint(), told.get(i).label(), told.get(i).note(), null, null, null, null));
    }
    return written;
  }

  /**
   * Takes the kind of complaint from the earlier report, but not the words of whoever made it, unless it is a problem of this call already that was not given up.
   *
   * @param other what a complaint in no list is called without words
   */
  void insertRepeat(String callNumber, long ticketNumber, String note, Resolution other) {
    jdbc.sql("""
        insert into call_problem (call_id, position, complaint, label, note, previous_ticket_number)
        select :call, (select coalesce(max(position), 0) + 1 from call_problem where call_id = :call), p.complaint,
          case when p.complaint = :other then :otherLabel else p.label end, cast(:note as varchar(4000)), t.number
        from ticket t join call_problem p on p.id = t.problem_id
        where t.number = :ticket and not exists (select 1 from call_problem o where o.call_id = :call
          and o.previous_ticket_number = :ticket and (o.outcome is null or o.outcome not in (:givenUp)))""")
        .param("givenUp", GIVEN_UP).param("call", CallNumber.id(callNumber)).param("note", note).param("ticket", ticketNumber)
        .param("other", other.complaint()).param("otherLabel", other.label()).update();
  }

  Optional<Problem> firstOpen(String callNumber) {
    return jdbc.sql(SELECT + " where p.call_id = :call and p.outcome is null order by p.position fetch first 1 row only")
        .param("call", CallNumber.id(callNumber)).query(ProblemTable::problem).optional();
  }

  Optional<Problem> find(long id) {
    return jdbc.sql(SELECT + " where p.id = :id").param("id", id).query(ProblemTable::problem).optional();
  }

  Map<Long, String> labels(Set<Long> ids) {
    return ids.isEmpty() ? Map.of() : jdbc.sql("select id, label from call_problem where id in (:ids)").param("ids", ids)
        .query((row, index) -> Map.entry(row.getLong("id"), row.getString("label"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<Problem> ofCall(String callNumber) {
    return jdbc.sql(SELECT + " where p.call_id = :call order by p.position").param("call", CallNumber.id(callNumber))
        .query(ProblemTable::problem).list();
  }

  void updateComplaint(long id, NewProblem told) {
    jdbc.sql("update call_problem set complaint = :complaint, label = :label, note = :note where id = :id")
        .param("complaint", told.complaint().complaint()).param("label", told.label()).param("note", told.note()).param("id", id)
        .update();
  }

  void updateNote(long id, String note) {
    jdbc.sql("update call_problem set note = :note where id = :id").param("note", note).param("id", id).update();
  }

  /** It is treated as that ticket's repeat report from now on. */
  void updatePrevious(long id, long ticketNumber) {
    jdbc.sql("update call_problem set previous_ticket_number = :ticket where id = :id").param("ticket", ticketNumber)
        .param("id", id).update();
  }

  void updateUnsolvedNote(long id, String note) {
    jdbc.sql("update call_problem set unsolved_note = :note where id = :id").param("note", note).param("id", id).update();
  }

  void updateOutcome(long id, Outcome outcome) {
    jdbc.sql("update call_problem set outcome = :outcome where id = :id and outcome is distinct from :outcome")
        .param("outcome", outcome.name()).param("id", id).update();
  }

  void updateLabel(long id, String label) {
    jdbc.sql("update call_problem set label = :label where id = :id").param("label", label).param("id", id).update();
  }

  /**
   * What was left of a call that was cut off becomes open again in another one, behind what is in it already.
   *
   * @return how many there were
   */
  int reopenIn(String callNumber, String cutOff) {
    return jdbc.sql("""
        update call_problem set call_id = :call, outcome = null,
          position = position + (select coalesce(max(o.position), 0) from call_problem o where o.call_id = :call)
        where call_id = :cutOff and outcome = 'ABANDONED'""")
        .param("call", CallNumber.id(callNumber)).param("cutOff", CallNumber.id(cutOff)).update();
  }

  void abandonOpen(String callNumber) {
    jdbc.sql("update call_problem set outcome = 'ABANDONED' where call_id = :call and outcome is null")
        .param("call", CallNumber.id(callNumber)).update();
  }

  private static Problem problem(ResultSet row, int index) throws SQLException {
    String outcome = row.getString("outcome");
    return new Problem(row.getLong("id"), CallNumber.of(row.getLong("call_id")), row.getInt("position"),
        row.getString("complaint"), row.getString("label"), row.getString("note"), row.getString("unsolved_note"),
        outcome == null ? null : Outcome.valueOf(outcome), row.getObject("ticket_number", Long.class),
        row.getObject("previous_ticket_number", Long.class));
  }
}
