package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;
import id.pln.cc123.privacy.CustomerReport.Mail;

/** What is erased by itself: files whose ticket is kept longer, and mails that fit no ticket. */
@Repository
class PartTable {

  private static final String FILES = """
      select a.id, a.uploaded_at, c.id as call_id from attachment a join call_problem p on p.id = a.problem_id join customer_call c on c.id = p.call_id
      where a.uploaded_at >= :after and a.uploaded_at < :before and (a.uploaded_at > :after or a.id > :afterId) and c.closed_at < :before
        and not exists (select 1 from ticket k where k.problem_id = a.problem_id and k.modified_at >= :before)
        and %s
      order by a.uploaded_at, a.id fetch first :most rows only""".formatted(Obstacle.none());

  private final JdbcClient jdbc;

  PartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return oldest first */
  List<OldFile> overdueFiles(Instant before, Seen after, int most) {
    return jdbc.sql(FILES).param("before", SqlTime.toSql(before)).param("after", SqlTime.toSql(after.at()))
        .param("afterId", after.id()).param("most", most)
        .query((row, index) -> new OldFile(new Seen(row.getLong("id"), SqlTime.read(row, "uploaded_at")), row.getLong("call_id"))).list();
  }

  Map<String, Integer> deleteFiles(Collection<Long> ids) {
    int chunks = jdbc.sql("delete from attachment_chunk where attachment_id in (:ids)").param("ids", ids).update();
    return Map.of("attachment_chunk", chunks,
        "attachment", jdbc.sql("delete from attachment where id in (:ids)").param("ids", ids).update());
  }

  /** @return ids of mails that fit no ticket */
  List<Long> overdueMails(Instant before, int most) {
    return jdbc.sql("""
        select id from incoming_mail where handled_at < :before and reference is null
        order by handled_at, id fetch first :most rows only""")
        .param("before", SqlTime.toSql(before)).param("most", most).query(Long.class).list();
  }

  /** @return ids of handled mails that are kept as they came, and whose ticket, if they have one, is Closed for that long */
  List<Long> overdueRawMails(Instant before, int most) {
    return jdbc.sql("""
        select m.id from incoming_mail m where m.kept_bytes > 0 and m.handled_at < :before
          and not exists (select 1 from ticket t where t.number = cast(m.reference as bigint)
            and (t.status <> 'Closed' or t.modified_at >= :before))
        order by m.handled_at, m.id fetch first :most rows only""")
        .param("before", SqlTime.toSql(before)).param("most", most).query(Long.class).list();
  }

  /** What the mails said stays. */
  Map<String, Integer> deleteRawMails(Collection<Long> ids) {
    jdbc.sql("update incoming_mail set kept_bytes = 0 where id in (:ids) and handled_at is not null").param("ids", ids).update();
    return Map.of("incoming_mail_chunk", jdbc.sql("""
        delete from incoming_mail_chunk where mail_id in (select id from incoming_mail where id in (:ids) and kept_bytes = 0)""")
        .param("ids", ids).update());
  }

  /** @return those that a customer wants to have erased and that are handled by now, and fit no ticket */
  List<Long> requestedMails(int most) {
    return jdbc.sql("""
        select id from incoming_mail where erasure_requested_at is not null and handled_at is not null and reference is null
        order by erasure_requested_at, id fetch first :most rows only""").param("most", most).query(Long.class).list();
  }

  void markMailsRequested(Collection<Long> ids, Instant now) {
    jdbc.sql("update incoming_mail set erasure_requested_at = :now where id in (:ids) and erasure_requested_at is null")
        .param("now", SqlTime.toSql(now)).param("ids", ids).update();
  }

  /** @return rows of the mails from these addresses that fit no ticket */
  List<Map<String, Object>> rowsOfMails(Collection<String> lowerCaseAddresses) {
    return lowerCaseAddresses.isEmpty() ? List.of() : mails("*", lowerCaseAddresses).query().listOfRows();
  }

  List<Mail> mails(Collection<String> lowerCaseAddresses) {
    return lowerCaseAddresses.isEmpty() ? List.of() : mails("id, stored_at, handled_at", lowerCaseAddresses).query((row, index) ->
        new Mail(row.getLong("id"), SqlTime.read(row, "stored_at"),
            SqlTime.read(row, "handled_at") == null ? "E-mail ini belum selesai ditangani." : null)).list();
  }

  private JdbcClient.StatementSpec mails(String columns, Collection<String> addresses) {
    return jdbc.sql("select " + columns + " from incoming_mail where lower(sender) in (:addresses) and reference is null order by id")
        .param("addresses", addresses);
  }

  Map<String, Integer> deleteMails(Collection<Long> ids) {
    return Map.of("incoming_mail", jdbc.sql("delete from incoming_mail where id in (:ids) and handled_at is not null")
        .param("ids", ids).update());
  }

  /** A file of a call. */
  record OldFile(Seen file, long call) {}
}
