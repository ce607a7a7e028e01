package id.pln.cc123.draft;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

/** Each save is one statement, which also looks into the engine's table of open tasks whether the step is still this person's. */
@Repository
class DraftTable {

  /** The form that registers a call belongs to no task yet. */
  static final String START = "start";
  /** A note belongs to a ticket, whoever works on it; its number follows. */
  static final String NOTE = "note-";

  private static final String SAVE = """
      merge into draft d using (%s) s on (d.step = s.step and d.user_id = s.user_id)
      when matched then update set content = :content, saved_at = :now
      when not matched then insert (step, user_id, task_id, reference, content, saved_at)
        values (s.step, s.user_id, s.task_id, s.reference, :content, :now)""";
  private static final String SAVE_STEP = SAVE.formatted("""
      select t.id_ as step, t.assignee_ as user_id, t.id_ as task_id, e.business_key_ as reference
      from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.id_ = :step and t.assignee_ = :user""");
  private static final String SAVE_OUTSIDE = SAVE.formatted("""
      select cast(:step as varchar(64)) as step, cast(:user as varchar(64)) as user_id, cast(null as varchar(64)) as task_id,
        cast(:reference as varchar(64)) as reference""");

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return false when there is no such open task of this person */
  boolean saveStep(String taskId, String user, String content, Instant now) {
    return jdbc.sql(SAVE_STEP).params(values(taskId, user, content, now)).update() > 0;
  }

  /** @param reference call, ticket or mail that it is about, null for none */
  void saveOutsideOfTasks(String step, String reference, String user, String content, Instant now) {
    jdbc.sql(SAVE_OUTSIDE).params(values(step, user, content, now)).param("reference", reference, Types.VARCHAR).update();
  }

  private static Map<String, Object> values(String step, String user, String content, Instant now) {
    return Map.of("step", step, "user", user, "content", content, "now", SqlTime.toSql(now));
  }

  Optional<Row> find(String step, String user, Instant savedAfter) {
    return jdbc.sql("select content, saved_at from draft where step = :step and user_id = :user and saved_at > :after")
        .param("step", step).param("user", user).param("after", SqlTime.toSql(savedAfter))
        .query((row, index) -> new Row(row.getString("content"), SqlTime.read(row, "saved_at"))).optional();
  }

  void delete(String step, String user) {
    jdbc.sql("delete from draft where step = :step and user_id = :user").param("step", step).param("user", user).update();
  }

  /** What the colleague had typed into these steps before gives way. */
  void give(Collection<String> steps, String user, String colleague) {
    jdbc.sql("""
        delete from draft where step in (:steps) and user_id = :colleague
          and exists (select 1 from draft mine where mine.step = draft.step and mine.user_id = :user)""")
        .param("steps", steps).param("user", user).param("colleague", colleague).update();
    jdbc.sql("update draft set user_id = :colleague where step in (:steps) and user_id = :user")
        .param("steps", steps).param("user", user).param("colleague", colleague).update();
  }

  /** @return how many */
  int deleteOlder(Instant steps, Instant starts) {
    return jdbc.sql("delete from draft where saved_at <= :steps or saved_at <= :starts and step = :start")
        .param("steps", SqlTime.toSql(steps)).param("starts", SqlTime.toSql(starts)).param("start", START).update();
  }

  /** As it is kept. */
  record Row(String content, Instant savedAt) {}
}
