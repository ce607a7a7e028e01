package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;

import id.pln.cc123.Refusal;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

/** Closed: no change of any kind is possible (SOP B3-l), whoever tries and however. */
class ClosedTicketTest {

  private static final Actor SARI = new Actor("sari", List.of("service-desk", "support", "approver", "cso"));

  @OnEachDatabase
  @DisplayName("Every service refuses a Closed ticket in words (B3-l)")
  void services(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = closed(domain);
    long number = ticket.number();
    Tickets tickets = domain.get(Tickets.class);
    TicketWork work = domain.get(TicketWork.class);
    refuses(() -> tickets.note(number, "desi", "Catatan"), ticket);
    refuses(() -> tickets.noteRepeat(number, "desi", "Catatan"), ticket);
    refuses(() -> tickets.correctEmail(number, "lain@contoh.id", SARI), ticket);
    refuses(() -> work.assign(number, new Assignment("support", null), SARI, null), ticket);
    refuses(() -> work.classify(number, "Service Request", ticket.serviceGroup(), ticket.serviceType(), SARI), ticket);
    refuses(() -> work.closeAsDuplicate(number, number - 1, SARI, "sama"), ticket);
    refuses(() -> work.waitForThirdParty(number, new ThirdParty("Bank", null, null), SARI, "cek"), ticket);
    for (TicketStatus other : TicketStatus.values()) {
      if (other != TicketStatus.CLOSED) {
        refuses(() -> work.move(number, other, SARI, "buka lagi"), ticket);
      }
    }
    refuses(() -> attach(domain, ticket), ticket);
    assertThat(domain.get(CustomerReplies.class).receive(number, CustomerAnswer.REFUSED, "Belum"))
        .isEqualTo(CustomerReplies.Result.CLOSED);
    untouched(domain, ticket);
  }

  @OnEachDatabase
  @DisplayName("Over HTTP a note and a file for a Closed ticket are refused, in Indonesian (B3-l)")
  void http(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Ticket ticket = closed(domain);
    domain.staff().logIn("desi", "cso");
    String path = "/api/tickets/" + ticket.number();
    refuses(domain, post(path + "/notes").contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"Catatan\"}"));
    refuses(domain, multipart(path + "/attachments").file(text()));
    refuses(domain, multipart("/api/problems/" + ticket.problemId() + "/attachments").file(text()));
    untouched(domain, ticket);
  }

  @OnEachDatabase
  @DisplayName("The database refuses every statement that would change a Closed ticket or what belongs to it (B3-l)")
  void statements(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = closed(domain);
    Map<String, Object> values = Map.of("number", ticket.number(), "problem", ticket.problemId());
    List.of(
        "update ticket set status = 'Active' where number = :number",
        "update ticket set summary = 'lain' where number = :number",
        "update ticket set modified_at = current_timestamp where number = :number",
        "delete from ticket where number = :number",
        "insert into ticket_event (ticket_number, kind, from_status, to_status, actor, occurred_at) "
            + "values (:number, 'NOTE', 'Closed', 'Closed', 'x', current_timestamp)",
        "update ticket_event set reason = 'lain' where ticket_number = :number",
        "delete from ticket_event where ticket_number = :number",
        "insert into attachment (problem_id, file_name, content_type, size_bytes, uploaded_by, uploaded_at) "
            + "values (:problem, 'a.txt', 'text/plain', 1, 'x', current_timestamp)",
        "update attachment set file_name = 'lain.txt' where problem_id = :problem",
        "delete from attachment where problem_id = :problem",
        "insert into attachment_chunk (attachment_id, position, content) "
            + "select id, 9, cast('x' as bytea) from attachment where problem_id = :problem",
        "update attachment_chunk set position = 9 where attachment_id in (select id from attachment where problem_id = :problem)",
        "delete from attachment_chunk where attachment_id in (select id from attachment where problem_id = :problem)",
        "insert into ticket_search_term (ticket_number, term) values (:number, 'lain')",
        "update ticket_search_term set term = 'lain' where ticket_number = :number and term = 'sri'",
        "delete from ticket_search_term where ticket_number = :number"
    ).forEach(statement -> assertThatThrownBy(() ->
        domain.step(() -> domain.get(JdbcClient.class).sql(statement).params(values).update()))
        .as(statement).isInstanceOf(DataAccessException.class));
    untouched(domain, ticket);
  }

  @OnEachDatabase
  @DisplayName("History is never rewritten, not even that of a ticket that is worked on (B3-k)")
  void append_only(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = open(domain);
    for (String statement : List.of("update ticket_event set actor = 'x'", "delete from ticket_event")) {
      assertThatThrownBy(() -> domain.step(() -> domain.get(JdbcClient.class).sql(statement + " where ticket_number = ?")
          .param(ticket.number()).update())).isInstanceOf(DataAccessException.class);
    }
    assertThat(domain.get(Tickets.class).events(ticket.number())).hasSize(1);
  }

  @OnEachDatabase
  @DisplayName("A customer corrected on the call leaves a ticket of it that is Closed already as it was found (B3-l)")
  void corrected_customer(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = closed(domain);
    domain.step(() -> {
      domain.get(Calls.class).correctCustomer(ticket.callNumber(), Customer.of("Ibu", "Lain Nama", "0813-1111-2222", null, null));
      return null;
    });
    assertThat(domain.rows("ticket_search_term", "term = 'wahyuni' and ticket_number = " + ticket.number())).isEqualTo(1);
  }

  private static Ticket open(Domain domain) {
    Problem problem = Samples.problem(domain, "desi");
    return domain.get(Tickets.class).create(Samples.ticket(problem, "desi"));
  }

  private static Ticket closed(Domain domain) {
    Ticket ticket = open(domain);
    attach(domain, ticket);
    domain.step(() -> domain.get(JdbcClient.class).sql("update ticket set status = 'Closed' where number = ?")
        .param(ticket.number()).update());
    return domain.get(Tickets.class).get(ticket.number());
  }

  private static void attach(Domain domain, Ticket ticket) {
    byte[] content = "isi".getBytes(StandardCharsets.UTF_8);
    try {
      domain.get(Attachments.class).add(ticket.problemId(), "a.txt", content.length, new ByteArrayInputStream(content), "desi");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MockMultipartFile text() {
    return new MockMultipartFile("file", "b.txt", "text/plain", "isi".getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(Runnable work, Ticket ticket) {
    assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageContaining("Tiket " + ticket.number())
        .hasMessageContaining("Closed");
  }

  private static void refuses(Domain domain, RequestBuilder request) throws Exception {
    MockHttpServletResponse answer = domain.http().perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("sudah Closed");
  }

  private static void untouched(Domain domain, Ticket ticket) {
    assertThat(domain.get(Tickets.class).get(ticket.number())).isEqualTo(ticket);
    assertThat(domain.get(Tickets.class).events(ticket.number())).hasSize(1);
    assertThat(domain.get(Attachments.class).ofProblem(ticket.problemId())).hasSize(1);
    assertThat(domain.rows("ticket_search_term", "ticket_number = " + ticket.number())).isEqualTo(6);
  }
}
