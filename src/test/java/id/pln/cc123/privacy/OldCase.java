package id.pln.cc123.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.CallNumber;
import id.pln.cc123.SqlTime;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecords;
import id.pln.cc123.contactrecord.RecordRequest;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.Ticket;

/** A call of some time ago with a row in every table, its ticket Closed since then. */
record OldCase(Domain domain, Customer customer, String callNumber, Problem problem, Ticket ticket) {

  private static final AtomicInteger CUSTOMERS = new AtomicInteger(1000);

  /** @return the case of somebody new */
  static OldCase of(Domain domain, int days) {
    return of(domain, someone(), days);
  }

  static Customer someone() {
    int number = CUSTOMERS.incrementAndGet();
    return Customer.of("Ibu", "Nurlela Hakim", "0812-7171-" + number, "5399 1234 " + number, "nurlela" + number + "@contoh.id");
  }

  static OldCase of(Domain domain, Customer customer, int days) {
    Ticket ticket = Samples.ticket(domain, customer, "desi");
    Problem problem = domain.get(Calls.class).problem(ticket.problemId());
    OldCase made = new OldCase(domain, customer, ticket.callNumber(), problem, ticket);
    domain.get(ContactRecords.class).record(new RecordRequest(ticket.callNumber(), problem.id(), Outcome.ESCALATED.name(), problem.label(),
        "" + ticket.number(), null, customer, "desi"));
    byte[] content = "isi".getBytes(StandardCharsets.UTF_8);
    try {
      domain.get(Attachments.class).add(problem.id(), "ktp.txt", content.length, new ByteArrayInputStream(content), "desi");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    domain.get(Outbox.class).queue("number-" + ticket.number(), customer.email(), "Tiket", "Nomor tiket Anda", "" + ticket.number());
    made.sql("insert into incoming_mail (message_key, size_bytes, truncated, stored_at, kind, sender, reference, handled_at)"
        + " values ('<" + ticket.number() + "@contoh.id>', 1, false, :ago, 'REPLY', '" + customer.email() + "', '" + ticket.number() + "', :ago)", days);
    made.sql("update outgoing_mail set status = 'SENT', sent_at = :ago where reference = '" + ticket.number() + "'", days);
    made.sql("update call_problem set outcome = 'ESCALATED' where id = " + problem.id() + " and :ago is not null", days);
    made.sql("update customer_call set status = 'CLOSED', closed_at = :ago where id = " + made.id(), days);
    made.sql("update attachment set uploaded_at = :ago where problem_id = " + problem.id(), days);
    made.sql("update ticket set status = 'Closed', modified_at = :ago where number = " + ticket.number(), days);
    return made;
  }

  long id() {
    return CallNumber.id(callNumber);
  }

  long number() {
    return ticket.number();
  }

  /** Runs a statement in a transaction of its own; {@code :ago} is so many days ago. */
  void sql(String statement, int days) {
    domain.step(() -> domain.get(JdbcClient.class).sql(statement)
        .param("ago", SqlTime.toSql(Instant.now().minus(days, ChronoUnit.DAYS))).update());
  }

  void sql(String statement) {
    domain.step(() -> domain.get(JdbcClient.class).sql(statement).update());
  }

  /** @return rows of the case by table, those without any left out */
  Map<String, Long> rows() {
    Members members = new Members(Set.of(id()), Map.of(number(), id()), Map.of());
    Map<String, Long> rows = new TreeMap<>();
    for (PersonalTable table : List.of(PersonalTable.values())) {
      long count = domain.get(JdbcClient.class).sql("select count(*) from " + table.key() + " where " + table.condition())
          .params(members.values()).query(Long.class).single();
      if (count > 0) {
        rows.put(table.key(), count);
      }
    }
    return rows;
  }

  boolean isWhole() {
    return rows().equals(Map.of("customer_call", 1L, "call_problem", 1L, "ticket", 1L, "ticket_event", 1L, "ticket_search_term", 6L,
        "attachment", 1L, "attachment_chunk", 1L, "contact_record", 2L, "outgoing_mail", 1L, "incoming_mail", 1L));
  }
}
