package id.pln.cc123.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

@Repository
class IncomingMailTable {

  static final String UNHANDLED_BYTES = """
      select coalesce(sum(m.size_bytes), 0) from incoming_mail_chunk c join incoming_mail m on m.id = c.mail_id
      where c.position = 0 and not m.truncated""";
  private static final int MAX_TEXT = 4000;

  private final JdbcClient jdbc;
  private final Clock clock;

  IncomingMailTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return id of the new mail, empty when the key was there */
  Optional<Long> insert(String key, long size, boolean truncated) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    int made = jdbc.sql("""
        insert into incoming_mail (message_key, size_bytes, truncated, stored_at)
        select :key, :size, :truncated, :now where not exists (select 1 from incoming_mail where message_key = :key)""")
        .param("key", key).param("size", size).param("truncated", truncated)
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
          reason = :reason, failed_address = :failedAddress
        where id = :id""")
        .param("kind", sorting.kind().name()).param("sender", content.sender()).param("subject", content.subject())
        .param("text", SafeText.lines(content.text(), MAX_TEXT)).param("reference", sorting.reference()).param("reason", sorting.reason())
        .param("failedAddress", sorting.failedAddress()).param("id", id).update();
  }

  /** @return whether no other mail has the address of this ticket corrected */
  boolean claimCorrection(long id, String reference) {
    return jdbc.sql("""
        update incoming_mail set correction_of = :reference
        where id = :id and not exists (select 1 from incoming_mail where correction_of = :reference and id <> :id)""")
        .param("reference", reference).param("id", id).update() == 1;
  }

  void setReference(long id, String reference) {
    jdbc.sql("update incoming_mail set reference = :reference where id = :id").param("reference", reference).param("id", id).update();
  }

  void markHandled(long id) {
    jdbc.sql("update incoming_mail set handled_at = :now, correction_of = null where id = :id")
        .param("now", SqlTime.toSql(SqlTime.now(clock))).param("id", id).update();
    jdbc.sql("delete from incoming_mail_chunk where mail_id = :id").param("id", id).update();
  }

  /** @return bytes of the mails that are kept as they came; the pieces are few and lead to the mails */
  long unhandledBytes() {
    return jdbc.sql(UNHANDLED_BYTES).query(Long.class).single();
  }

  Optional<IncomingMail> find(long id) {
    return jdbc.sql("select * from incoming_mail where id = :id").param("id", id).query(IncomingMailTable::mail).optional();
  }

  List<IncomingMail> of(String reference) {
    return jdbc.sql("select * from incoming_mail where reference = :reference order by id").param("reference", reference)
        .query(IncomingMailTable::mail).list();
  }

  private static IncomingMail mail(ResultSet row, int index) throws SQLException {
    String kind = row.getString("kind");
    return new IncomingMail(row.getLong("id"), row.getLong("size_bytes"), row.getBoolean("truncated"),
        kind == null ? null : MailKind.valueOf(kind), row.getString("sender"), row.getString("subject"), row.getString("body"),
        row.getString("reference"), row.getString("reason"), row.getString("failed_address"),
        SqlTime.read(row, "stored_at"), SqlTime.read(row, "handled_at"));
  }
}
