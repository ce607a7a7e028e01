package id.pln.cc123.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  Checker(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** @param messageIds of what arrived at the mail server, null when its mails are not looked at */
  Findings check(Journal journal, List<String> messageIds) {
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    journal.acknowledged().forEach(entry -> {
      long rows = rows(entry);
      if (rows < entry.operation().rows()) {
        lost.add(entry.toString());
      } else if (rows > entry.operation().rows()) {
        doubled.add(entry.toString());
      }
    });
    journal.unknown().stream().filter(entry -> !Set.of(0L, (long) entry.operation().rows()).contains(rows(entry)))
        .forEach(entry -> doubled.add("half or twice: " + entry));
    List<String> wrong = new ArrayList<>(contradictions());
    wrong.addAll(illegalPaths());
    List<String> again = messageIds == null ? List.of() : mails(messageIds, lost, doubled);
    return new Findings(journal.acknowledged().size(), journal.unknown().size(), lost, doubled, again, wrong, journal.refused());
  }

  private long rows(Journal.Entry entry) {
    return jdbc.sql(entry.operation().count()).param(entry.key()).query(Long.class).single();
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
        select cast(t.number as varchar) from ticket t join ticket_event e on e.id = t.status_event_id where e.to_status <> t.status"""));
    found.addAll(each("ticket without its first mail", """
        select cast(t.number as varchar) from ticket t
        where not exists (select 1 from outgoing_mail m where m.reference = cast(t.number as varchar))"""));
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
   * @return mails that arrived again with the same Message-ID: SMTP cannot tell a sender that was cut off whether a mail had
   *     been taken, and one that may come twice is better than one that may not come
   */
  private List<String> mails(List<String> messageIds, List<String> lost, List<String> doubled) {
    List<String> again = new ArrayList<>();
    Map<String, Long> arrived = messageIds.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Set<String> ours = new HashSet<>();
    jdbc.sql("select mail_key, status from outgoing_mail").query(row -> {
      String id = "<" + row.getString(1) + "@pln123.example>";
      ours.add(id);
      long times = arrived.getOrDefault(id, 0L);
      if (times == 0 || !row.getString(2).equals("SENT")) {
        lost.add("mail " + id + " " + row.getString(2));
      } else if (times > 1) {
        again.add(id + " × " + times);
      }
    });
    arrived.keySet().stream().filter(id -> !ours.contains(id)).forEach(id -> doubled.add("mail that nobody queued: " + id));
    return again;
  }

  /**
   * @param again mails that came twice as the same mail
   * @param wrong what contradicts itself
   */
  record Findings(int acknowledged, int unknown, List<String> lost, List<String> doubled, List<String> again, List<String> wrong,
      List<String> refused) {}
}
