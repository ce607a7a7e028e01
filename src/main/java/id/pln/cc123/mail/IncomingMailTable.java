package id.pln.cc123.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

@Repository
class IncomingMailTable {

  static final String UNHANDLED_BYTES = """
      select coalesce(sum(kept_bytes), 0) from incoming_mail where kept_bytes > 0 and handled_at is null""";
  /** those of running tickets go last; of the others the oldest go first */
  static final String BEYOND = """
      select id from (
        select id, sum(kept_bytes) over (order by case when reference is null then 1 else 0 end, handled_at desc, id desc) as up_to_here
        from incoming_mail where kept_bytes > 0 and handled_at is not null) kept
      where up_to_here > :most""";
  private static final int MAX_TEXT = 4000;

  private final JdbcClient jdbc;
  private final Clock clock;

  IncomingMailTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return id of the new mail, empty when the key was there */
  Optional<Long> insert(String key, long size, boolean truncated, long kept) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    int made = jdbc.sql("""
        insert into incoming_mail (message_key, size_bytes, truncated, kept_bytes, stored_at)
        select :key, :size, :truncated, :kept, :now where not exists (select 1 from incoming_mail where message_key = :key)""")
        .param("key", key).param("size", size).param("truncated", truncated).param("kept", kept)
        .param("now", SqlTime.toSql(SqlTime.now(clock))).update(id, "id");
    return made == 0 ? Optional.empty() : Optional.of(id.getKeyAs(Long.class));
  }

  void insertChunk(long id, int position, byte[] content) {
    jdbc.sql("insert into incoming_mail_chunk (mail_id, position, content) values (:id, :position, :content)")
        .param("id", id).param("position", position).param("content", content).update();
  }

  Optional<byte[]> chunk(long id, int position) {
    return jdbc.sql("select content from incoming_mail_chunk where mail_id = :id and position = :position")
        .param("id", id).param("position", position).query((row, index) -> row.getBytes("content")).optional();
  }

  void sort(long id, MailContent content, MailSorting sorting) {
    jdbc.sql("""
        update incoming_mail set kind = :kind, sender = :sender, subject = :subject, body = :text, reference = :reference,
          reason = :reason, failed_address = :failedAddress, named_ticket = :named, proven = :proven,
          unreadable = :unreadable
        where id = :id""")
        .param("kind", sorting.kind().name()).param("sender", content.sender()).param("subject", content.subject())
        .param("text", SafeText.lines(content.text(), MAX_TEXT)).param("reference", sorting.reference()).param("reason", sorting.reason())
        .param("failedAddress", sorting.failedAddress()).param("named", sorting.named()).param("proven", sorting.proven())
        .param("unreadable", content.unreadable() != null).param("id", id).update();
  }

  /** @return whether no other mail has the address of this ticket corrected */
  boolean claimCorrection(long id, String reference) {
    return jdbc.sql("""
        update incoming_mail set correction_of = :reference
        where id = :id and not exists (select 1 from incoming_mail where correction_of = :reference and id <> :id)""")
        .param("reference", reference).param("id", id).update() == 1;
  }

  /** @return handled mails that nobody had to look at, the newest first */
  List<IncomingMail> setAside(long before, int most) {
    return jdbc.sql("select * from incoming_mail where kind = 'IGNORED' and id < :before order by id desc fetch first :most rows only")
        .param("before", before).param("most", most).query(IncomingMailTable::mail).list();
  }

  /** @return whether it was set aside until now */
  boolean bringBack(long id, String reason) {
    return jdbc.sql("""
        update incoming_mail set kind = 'UNKNOWN', reason = :reason, named_ticket = coalesce(reference, named_ticket), reference = null,
          handled_at = null
        where id = :id and kind = 'IGNORED' and handled_at is not null""").param("reason", reason).param("id", id).update() == 1;
  }

  void setReference(long id, String reference) {
    jdbc.sql("update incoming_mail set reference = :reference where id = :id").param("reference", reference).param("id", id).update();
  }

  void markHandled(long id) {
    jdbc.sql("update incoming_mail set handled_at = :now, correction_of = null where id = :id")
        .param("now", SqlTime.toSql(SqlTime.now(clock))).param("id", id).update();
  }

  /** @return handled mails that are kept as they came although this many bytes of others are, the ones to give up */
  List<Long> beyond(long most) {
    return jdbc.sql(BEYOND).param("most", most).query(Long.class).list();
  }

  /** Of handled mails only what they said stays. */
  void forgetRaw(Collection<Long> ids) {
    jdbc.sql("update incoming_mail set kept_bytes = 0 where id in (:ids) and handled_at is not null").param("ids", ids).update();
    jdbc.sql("delete from incoming_mail_chunk where mail_id in (select id from incoming_mail where id in (:ids) and kept_bytes = 0)")
        .param("ids", ids).update();
  }

  long unhandledBytes() {
    return jdbc.sql(UNHANDLED_BYTES).query(Long.class).single();
  }

  Optional<IncomingMail> find(long id) {
    return jdbc.sql("select * from incoming_mail where id = :id").param("id", id).query(IncomingMailTable::mail).optional();
  }

  List<IncomingMail> find(Collection<Long> ids) {
    return jdbc.sql("select * from incoming_mail where id in (:ids)").param("ids", ids).query(IncomingMailTable::mail).list();
  }

  List<IncomingMail> of(String reference) {
    return jdbc.sql("select * from incoming_mail where reference = :reference order by id").param("reference", reference)
        .query(IncomingMailTable::mail).list();
  }

  private static IncomingMail mail(ResultSet row, int index) throws SQLException {
    String kind = row.getString("kind");
    return new IncomingMail(row.getLong("id"), row.getLong("size_bytes"), row.getBoolean("truncated"), row.getLong("kept_bytes"),
        kind == null ? null : MailKind.valueOf(kind), row.getString("sender"), row.getString("subject"), row.getString("body"),
        row.getString("reference"), row.getString("reason"), row.getString("failed_address"),
        row.getString("named_ticket"), row.getBoolean("proven"), row.getBoolean("unreadable"),
        SqlTime.read(row, "stored_at"), SqlTime.read(row, "handled_at"));
  }
}
