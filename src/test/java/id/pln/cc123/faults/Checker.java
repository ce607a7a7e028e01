package id.pln.cc123.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.ModelDecisions;

/**
 * Reads the database and the mail server after the product was hit: whatever was acknowledged is there exactly once, whatever
 * nobody knows of at most once, and nothing contradicts itself.
 */
final class Checker {

  private static final List<String> ROLES = List.of("cso", "service-desk", "support", "approver", "manager", "customer", "system");

  private final JdbcClient jdbc;
  private final ModelDecisions decisions = new ModelDecisions();
  private final Map<String, Integer> arrivedBefore = new HashMap<>();

  Checker(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** @param messageIds of the product's mails that arrived at the mail server, each as often as it did */
  Findings check(Journal journal, List<String> messageIds) {
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    journal.acknowledged().forEach(entry -> entry.operation().evidence().forEach(evidence -> {
      long rows = rows(evidence, entry);
      if (rows < evidence.rows()) {
        lost.add(entry.toString());
      } else if (rows > evidence.rows()) {
        doubled.add(entry.toString());
      }
    }));
    journal.unknown().stream().filter(entry -> !isDoneOnceOrNotAtAll(entry)).forEach(entry -> doubled.add("half or twice: " + entry));
    List<String> wrong = new ArrayList<>(contradictions());
    wrong.addAll(illegalPaths());
    wrong.addAll(journal.refused());
    List<String> again = mails(messageIds, lost, doubled);
    return new Findings(journal.acknowledged().size(), journal.unknown().size(), lost, doubled, again, wrong);
  }

  private boolean isDoneOnceOrNotAtAll(Journal.Entry entry) {
    List<Operation.Evidence> all = entry.operation().evidence();
    return all.stream().allMatch(evidence -> rows(evidence, entry) == 0)
        || all.stream().allMatch(evidence -> rows(evidence, entry) == evidence.rows());
  }

  private long rows(Operation.Evidence evidence, Journal.Entry entry) {
    return jdbc.sql(evidence.count()).param(entry.key()).query(Long.class).single();
  }

  /** @return whether the product has ever queued the mail with this Message-ID */
  boolean isQueued(String messageId) {
    return jdbc.sql("select count(*) from outgoing_mail where mail_key = ?").param(keyIn(messageId)).query(Long.class).single() > 0;
  }

  /** @return the mail's key, without the signature after it */
  private static String keyIn(String messageId) {
    return messageId.substring(1, messageId.lastIndexOf('.', messageId.indexOf('@')));
  }

  /** Tickets and calls that nothing drives, processes that drive nothing, a status that is not the last one. */
  private List<String> contradictions() {
    List<String> found = new ArrayList<>();
    found.addAll(each("ticket without a process", """
        select cast(t.number as varchar) from ticket t where t.status <> 'Closed' and 1 <> (select count(*) from act_ru_execution e
          join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'ticket-lifecycle' and e.parent_id_ is null
          and e.business_key_ = cast(t.number as varchar))"""));
    found.addAll(each("process without a ticket", """
        select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where d.key_ = 'ticket-lifecycle' and e.parent_id_ is null
          and not exists (select 1 from ticket t where cast(t.number as varchar) = e.business_key_ and t.status <> 'Closed')"""));
    found.addAll(each("call without a process", """
        select cast(c.id as varchar) from customer_call c where c.status = 'OPEN' and 1 <> (select count(*) from act_ru_execution e
          join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'customer-handling' and e.parent_id_ is null
          and e.business_key_ = 'PGL-' || c.id)"""));
    found.addAll(each("process without a call", """
        select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where d.key_ = 'customer-handling' and e.parent_id_ is null
          and not exists (select 1 from customer_call c where 'PGL-' || c.id = e.business_key_ and c.status = 'OPEN')"""));
    found.addAll(each("status that no event led to", """
        select cast(t.number as varchar) from ticket t left join ticket_event e on e.id = t.status_event_id
        where t.status <> coalesce(e.to_status, 'Logged')"""));
    found.addAll(each("ticket that was not made once", """
        select cast(t.number as varchar) from ticket t
        where 1 <> (select count(*) from ticket_event e where e.ticket_number = t.number and e.kind = 'CREATED')"""));
    found.addAll(each("ticket without its first mail", """
        select cast(t.number as varchar) from ticket t where 1 <> (select count(*) from outgoing_mail m
          where m.mail_key like 'ticket-number-' || cast(t.number as varchar) || '-%')"""));
    found.addAll(each("incident", "select coalesce(incident_msg_, id_) from act_ru_incident"));
    return found;
  }

  private List<String> each(String what, String sql) {
    return jdbc.sql(sql).query(String.class).list().stream().map(key -> what + ": " + key).toList();
  }

  private List<String> illegalPaths() {
    List<String> found = new ArrayList<>();
    Map<Long, String> last = new HashMap<>();
    jdbc.sql("select ticket_number, from_status, to_status from ticket_event where kind in ('CREATED', 'STATUS') order by id")
        .query(row -> {
          long number = row.getLong(1);
          String from = row.getString(2);
          String to = row.getString(3);
          String before = last.put(number, to);
          boolean begins = before == null && from == null && to.equals("Logged");
          boolean goesOn = before != null && before.equals(from) && allowed(from, to);
          if (!begins && !goesOn) {
            found.add("illegal change of " + number + " from " + from + " to " + to + " after " + before);
          }
        });
    return found;
  }

  private boolean allowed(String from, String to) {
    return ROLES.stream().anyMatch(role ->
        decisions.one("ticket-transition", Map.of("fromStatus", from, "toStatus", to, "role", role)).isPresent());
  }

  /**
   * One mail for each row of the outbox.
   *
   * @return mails that have arrived again with the same Message-ID since this was asked last: SMTP cannot tell a sender that
   *     was cut off whether a mail had been taken, and one that may come twice is better than one that may not come
   */
  private List<String> mails(List<String> messageIds, List<String> lost, List<String> doubled) {
    List<String> again = new ArrayList<>();
    Map<String, List<String>> arrived = messageIds.stream().collect(Collectors.groupingBy(Checker::keyIn));
    Set<String> ours = new HashSet<>();
    jdbc.sql("select mail_key, status from outgoing_mail").query(row -> {
      String key = row.getString(1);
      ours.add(key);
      List<String> copies = arrived.getOrDefault(key, List.of());
      if (copies.isEmpty() || !row.getString(2).equals("SENT")) {
        lost.add("mail " + key + " " + row.getString(2));
      } else if (Set.copyOf(copies).size() > 1) {
        doubled.add("one mail as several: " + copies);
      } else if (copies.size() > arrivedBefore.getOrDefault(key, 1)) {
        again.add(key + " × " + copies.size());
      }
    });
    arrived.keySet().stream().filter(key -> !ours.contains(key)).forEach(key -> doubled.add("mail that nobody queued: " + key));
    arrived.forEach((key, copies) -> arrivedBefore.put(key, copies.size()));
    return again;
  }

  /**
   * @param again mails that came twice as the same mail
   * @param wrong what contradicts itself, and faults of the product that a user was blamed for
   */
  record Findings(int acknowledged, int unknown, List<String> lost, List<String> doubled, List<String> again, List<String> wrong) {

    static final Findings NONE = new Findings(0, 0, List.of(), List.of(), List.of(), List.of());

    Findings and(Findings more) {
      return new Findings(acknowledged + more.acknowledged, unknown + more.unknown, both(lost, more.lost), both(doubled, more.doubled),
          both(again, more.again), both(wrong, more.wrong));
    }

    private static List<String> both(List<String> some, List<String> more) {
      return Stream.of(some, more).flatMap(List::stream).toList();
    }
  }
}
