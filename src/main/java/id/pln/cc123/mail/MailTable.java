package id.pln.cc123.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

@Repository
class MailTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  MailTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return whether the key was new */
  boolean insert(String key, String to, String subject, String text, String reference) {
    return jdbc.sql("""
        insert into outgoing_mail (mail_key, recipient, subject, body, reference, queued_at)
        select :key, :to, :subject, :text, :reference, :now
        where not exists (select 1 from outgoing_mail where mail_key = :key)""")
        .param("key", key).param("to", to).param("subject", subject).param("text", text).param("reference", reference)
        .param("now", SqlTime.toSql(SqlTime.now(clock))).update() == 1;
  }

  List<OutgoingMail> of(String reference) {
    return jdbc.sql("select * from outgoing_mail where reference = :reference order by id")
        .param("reference", reference).query(MailTable::mail).list();
  }

  Optional<OutgoingMail> find(String key) {
    return jdbc.sql("select * from outgoing_mail where mail_key = :key").param("key", key).query(MailTable::mail).optional();
  }

  /** Keeps what another mail says as one of its own, which names its own day. @return whether the key was new */
  boolean insertCopy(String key, String to, long id) {
    return jdbc.sql("""
        insert into outgoing_mail (mail_key, recipient, subject, body, reference, queued_at)
        select :key, :to, m.subject, m.body, m.reference, :now from outgoing_mail m
        where m.id = :id and not exists (select 1 from outgoing_mail where mail_key = :key)""")
        .param("key", key).param("to", to).param("id", id).param("now", SqlTime.toSql(SqlTime.now(clock))).update() == 1;
  }

  /** @return those about the ticket, without their texts */
  List<HandOver.Sent> sent(String reference) {
    return jdbc.sql("select recipient, queued_at, sent_at, returned_at from outgoing_mail where reference = :reference")
        .param("reference", reference).query((row, index) -> new HandOver.Sent(row.getString("recipient"),
            SqlTime.read(row, "queued_at"), SqlTime.read(row, "sent_at"), SqlTime.read(row, "returned_at"))).list();
  }

  void markReturned(long id) {
    jdbc.sql("update outgoing_mail set returned_at = :now where id = :id").param("now", SqlTime.toSql(SqlTime.now(clock)))
        .param("id", id).update();
  }

  void setDeadline(long id, String words) {
    jdbc.sql("update outgoing_mail set deadline = :words where id = :id").param("words", words).param("id", id).update();
  }

  Set<String> references(Collection<String> keys) {
    return jdbc.sql("select reference from outgoing_mail where mail_key in (:keys)").param("keys", keys).query(String.class)
        .set();
  }

  boolean wentTo(String address, String reference, Collection<String> keys) {
    return jdbc.sql("""
        select count(*) from outgoing_mail
        where mail_key in (:keys) and reference = :reference and lower(recipient) = lower(:address)""")
        .param("keys", keys).param("reference", reference).param("address", address).query(Long.class).single() > 0;
  }

  Optional<OutgoingMail> lastTo(String address) {
    return jdbc.sql("select * from outgoing_mail where recipient = :address order by id desc fetch first 1 rows only")
        .param("address", address).query(MailTable::mail).optional();
  }

  /** @return whether it was pending until now */
  boolean markSent(long id) {
    return jdbc.sql("update outgoing_mail set status = 'SENT', sent_at = :now where id = :id and status = 'PENDING'")
        .param("now", SqlTime.toSql(SqlTime.now(clock))).param("id", id).update() == 1;
  }

  private static OutgoingMail mail(ResultSet row, int index) throws SQLException {
    OutgoingMail mail = new OutgoingMail(row.getLong("id"), row.getString("mail_key"), row.getString("recipient"),
        row.getString("subject"), row.getString("body"), row.getString("reference"),
        MailStatus.valueOf(row.getString("status")), SqlTime.read(row, "queued_at"), SqlTime.read(row, "sent_at"));
    String deadline = row.getString("deadline");
    return deadline == null ? mail : mail.withDeadline(deadline);
  }
}
