package id.pln.cc123.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.testing.TestDatabase;

/**
 * Tickets by the thousand, made by the database itself: of 50 CSOs and 20 agents, in all statuses, every third with notes,
 * every other with mails.
 */
final class ManyTickets {

  private ManyTickets() {}

  /** Fills a database that has nothing in it yet. Ticket 700001 belongs to phone number 0812-0000-0001, and so on. */
  static void make(TestDatabase database, DataSource empty, int count) {
    JdbcClient jdbc = JdbcClient.create(empty);
    TransactionTemplate step = new TransactionTemplate(new JdbcTransactionManager(empty));
    boolean h2 = database == TestDatabase.H2;
    String numbers = h2 ? "system_range(1, :count) n (i)" : "generate_series(1, :count) n (i)";
    String onTable = h2 ? "" : " on %s";
    // they would look at each of them
    step.executeWithoutResult(status -> List.of("ticket_search_term", "ticket_event")
        .forEach(table -> jdbc.sql("drop trigger " + table + "_closed" + onTable.formatted(table)).update()));
    // one by one: a database in memory also keeps what it could have to undo
    inserts().forEach(insert -> step.executeWithoutResult(status ->
        jdbc.sql(insert.formatted(numbers)).params(Map.of("count", count)).update()));
    tidy(empty, h2 ? "analyze" : "vacuum analyze");
  }

  /** Does at once what the database would begin to do by itself while a test measures. */
  private static void tidy(DataSource filled, String command) {
    try (Connection connection = filled.getConnection(); Statement statement = connection.createStatement()) {
      // a vacuum takes part in no transaction
      connection.setAutoCommit(true);
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inserts() {
    return List.of("""
        insert into customer_call (id, salutation, customer_name, phone, customer_id, email, cso, status, opened_at, closed_at)
        select 100000 + i, 'Ibu', 'Siti' || mod(i, 997) || ' Rahma' || mod(i, 89), '+62812' || lpad(cast(i as varchar), 8, '0'),
          '5' || lpad(cast(i as varchar), 11, '0'), 'siti' || i || '@contoh.id', 'cso-' || mod(i, 50), 'CLOSED',
          current_timestamp, current_timestamp from %s""", """
        insert into call_problem (id, call_id, position, complaint, label, outcome)
        select i, 100000 + i, 1, 'E1.2', 'Instalasi Aplikasi', 'ESCALATED' from %s""", """
        insert into ticket (number, problem_id, call_id, call_type, service_family, service_group, service_type, summary,
          description, email, status, status_event_id, team, assignee, priority, due_at, created_by, created_at, modified_at)
        select 700000 + i, i, 100000 + i, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Instalasi Aplikasi',
          'Tidak dapat instal ' || i, 'Mohon bantuannya.', 'siti' || i || '@contoh.id',
          case mod(i, 10) when 0 then 'Logged' when 1 then 'Active' when 2 then 'Waiting For Customer' when 3 then 'Resolved'
            else 'Closed' end, i, 'support', 'agen-' || mod(i, 20), 'Normal', current_timestamp, 'cso-' || mod(i, 50),
          current_timestamp, current_timestamp from %s""", """
        insert into ticket_event (id, ticket_number, kind, from_status, to_status, actor, occurred_at, reason)
        select i, 700000 + i, 'STATUS', 'Logged', 'Active', 'sari', current_timestamp, 'Nomor kartu berapa?' from %s""",
        notes("NOTE"), notes("REPEAT"), mails("created"), mails("waiting"),
        terms("'+62812' || lpad(cast(i as varchar), 8, '0')"), terms("'0812' || lpad(cast(i as varchar), 8, '0')"),
        terms("'5' || lpad(cast(i as varchar), 11, '0')"), terms("'siti' || i || '@contoh.id'"),
        terms("'siti' || mod(i, 997)"), terms("'rahma' || mod(i, 89)"));
  }

  private static String notes(String kind) {
    return """
        insert into ticket_event (id, ticket_number, kind, from_status, to_status, actor, occurred_at, reason)
        select (select max(id) from ticket_event) + i, 700000 + i, '""" + kind + """
        ', 'Active', 'Active', 'desi', current_timestamp, 'Pelanggan melaporkan kembali. CC.54.DESI' from %s where mod(i, 3) = 2""";
  }

  private static String mails(String key) {
    return """
        insert into outgoing_mail (mail_key, recipient, subject, body, reference, queued_at)
        select '""" + key + """
        -' || i, 'siti' || i || '@contoh.id', 'Tiket ' || i, 'Kami tindak lanjuti.', cast(700000 + i as varchar), current_timestamp
        from %s where mod(i, 2) = 0""";
  }

  private static String terms(String term) {
    return "insert into ticket_search_term (ticket_number, term) select 700000 + i, " + term + " from %s";
  }
}
