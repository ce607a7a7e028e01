package id.pln.cc123.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

@Repository
class AttachmentTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  AttachmentTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Attachment insert(long problemId, String fileName, String contentType, long size, String user) {
    Instant now = SqlTime.now(clock);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("""
        insert into attachment (problem_id, file_name, content_type, size_bytes, uploaded_by, uploaded_at)
        values (:problem, :name, :type, :size, :user, :now)""")
        .param("problem", problemId).param("name", fileName).param("type", contentType).param("size", size)
        .param("user", user).param("now", SqlTime.toSql(now)).update(key, "id");
    return new Attachment(key.getKeyAs(Long.class), problemId, fileName, contentType, size, user, now);
  }

  void insertChunk(long id, int position, byte[] content) {
    jdbc.sql("insert into attachment_chunk (attachment_id, position, content) values (:id, :position, :content)")
        .param("id", id).param("position", position).param("content", content).update();
  }

  Optional<byte[]> chunk(long id, int position) {
    return jdbc.sql("select content from attachment_chunk where attachment_id = :id and position = :position")
        .param("id", id).param("position", position).query((row, index) -> row.getBytes("content")).optional();
  }

  List<Attachment> ofProblem(long problemId) {
    return jdbc.sql("select * from attachment where problem_id = :problem order by id").param("problem", problemId)
        .query(AttachmentTable::attachment).list();
  }

  /** @return ids of the problem's files of so many bytes; a few, so that nobody makes us compare for ever */
  List<Long> ofSize(long problemId, long size) {
    return jdbc.sql("select id from attachment where problem_id = :problem and size_bytes = :size order by id fetch first 5 rows only")
        .param("problem", problemId).param("size", size).query(Long.class).list();
  }

  Optional<Attachment> find(long id) {
    return jdbc.sql("select * from attachment where id = :id").param("id", id).query(AttachmentTable::attachment)
        .optional();
  }

  /** @return whether it was there and its problem has no ticket */
  boolean delete(long id) {
    return jdbc.sql("""
        delete from attachment where id = :id
          and not exists (select 1 from ticket t where t.problem_id = attachment.problem_id)""")
        .param("id", id).update() == 1;
  }

  void move(long fromProblem, long toProblem) {
    jdbc.sql("update attachment set problem_id = :to where problem_id = :from").param("to", toProblem).param("from", fromProblem).update();
  }

  /** @return number of the problem's ticket when that is Closed */
  Optional<Long> closedTicket(long problemId) {
    return jdbc.sql("select number from ticket where problem_id = :problem and status = 'Closed'").param("problem", problemId)
        .query(Long.class).optional();
  }

  /** Who has the problem's call, and who made its ticket. */
  Optional<ProblemOwner> owner(long problemId) {
    return jdbc.sql("""
        select c.cso, t.created_by, t.number from call_problem p join customer_call c on c.id = p.call_id
          left join ticket t on t.problem_id = p.id
        where p.id = :problem""").param("problem", problemId)
        .query((row, index) -> new ProblemOwner(row.getString("cso"), row.getString("created_by"),
            row.getObject("number") != null)).optional();
  }

  private static Attachment attachment(ResultSet row, int index) throws SQLException {
    return new Attachment(row.getLong("id"), row.getLong("problem_id"), row.getString("file_name"),
        row.getString("content_type"), row.getLong("size_bytes"), row.getString("uploaded_by"),
        SqlTime.read(row, "uploaded_at"));
  }
}
