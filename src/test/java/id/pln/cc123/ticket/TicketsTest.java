package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.Refusal;
import id.pln.cc123.SqlTime;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestDatabase;

class TicketsTest {

  private static final String GROUP = Samples.GROUP;
  private static final String TYPE = Samples.TYPE;

  @OnEachDatabase
  @DisplayName("A saved ticket has a number of at least six digits, is Logged and is on its way (B3-i,j)")
  void saved(TestDatabase database) {
    Domain domain = database.domain();
    Tickets tickets = domain.get(Tickets.class);
    Problem problem = Samples.problem(domain, "desi");
    Ticket ticket = tickets.create(Samples.ticket(problem, "desi"));
    assertThat(ticket.number()).isGreaterThanOrEqualTo(700001);
    assertThat(ticket).extracting(Ticket::status, Ticket::serviceFamily, Ticket::createdBy)
        .containsExactly(TicketStatus.LOGGED, "32. NEW PLN MOBILE", "desi");
    assertThat(tickets.get(ticket.number())).isEqualTo(ticket);
    assertThat(tickets.ofCall(problem.callNumber())).containsExactly(ticket);
    assertThat(tickets.events(ticket.number())).singleElement().usingRecursiveComparison().ignoringFields("id").isEqualTo(
        new TicketEvent(0, EventKind.CREATED, null, TicketStatus.LOGGED, "desi", ticket.createdAt(), null, null));
    assertThat(domain.engine().count("ticket " + ticket.number())).isEqualTo(1);
    assertThat(domain.get(Calls.class).problem(problem.id()).ticketNumber()).isEqualTo(ticket.number());
  }

  @OnEachDatabase
  @DisplayName("A problem has one ticket however often it is saved, and two problems have two (B2)")
  void one_per_problem(TestDatabase database) {
    Domain domain = database.domain();
    Tickets tickets = domain.get(Tickets.class);
    Problem problem = Samples.problem(domain, "desi");
    Ticket first = tickets.create(Samples.ticket(problem, "desi"));
    assertThat(tickets.create(Samples.ticket(problem, "Lain", "Lain", "desi"))).isEqualTo(first);
    assertThat(domain.rows("ticket", "problem_id = " + problem.id())).isEqualTo(1);
    assertThat(domain.engine().count("ticket " + first.number())).isEqualTo(1);
    Ticket other = tickets.create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
    assertThat(other.number()).isNotEqualTo(first.number());
  }

  @OnEachDatabase
  @DisplayName("Two savings at the same moment make one ticket (B2)")
  void one_per_problem_at_the_same_moment(TestDatabase database) {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    List<CompletableFuture<Object>> savings = IntStream.range(0, 4).mapToObj(i -> CompletableFuture
        .<Object>supplyAsync(() -> domain.get(Tickets.class).create(Samples.ticket(problem, "desi")).number())
        // who comes too late may fail as a whole; the engine then tells that the task is done
        .exceptionally(failure -> failure)).toList();
    savings.forEach(CompletableFuture::join);
    assertThat(domain.rows("ticket", "problem_id = " + problem.id())).isEqualTo(1);
    assertThat(domain.rows("ticket_event e join ticket t on t.number = e.ticket_number",
        "t.problem_id = " + problem.id())).isEqualTo(1);
  }

  @OnEachDatabase
  @DisplayName("Nothing becomes more urgent by a first repeat report: due is counted from the moment the ticket was made (C1-e2)")
  void first_repeat(TestDatabase database) {
    try (Domain domain = database.domain(Map.of())) {
      ShiftedClock clock = domain.get(ShiftedClock.class);
      ZonedDateTime now = ZonedDateTime.now(clock);
      // while it is open, each moment counts
      clock.ahead(Duration.between(now, now.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).withHour(9)));
      Tickets tickets = domain.get(Tickets.class);
      Ticket ticket = tickets.create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
      tickets.noteRepeat(ticket.number(), "desi", "Pelanggan melaporkan kembali.");
      assertThat(tickets.get(ticket.number()).urgency()).isEqualTo(ticket.urgency());
      assertThat(domain.engine().count("urgency " + ticket.number())).isZero();
    }
  }

  @OnEachDatabase
  @DisplayName("A ticket for which process owners set no time limit is made and classified anew without a due date")
  void never_due(TestDatabase database) {
    Domain domain = database.domain();
    TicketTable table = domain.get(TicketTable.class);
    Urgency never = new Urgency("Normal", null);
    Problem problem = Samples.problem(domain, "desi");
    Instant now = SqlTime.now(domain.get(Clock.class));
    Ticket ticket = domain.step(() -> table.insert(Samples.ticket(problem, "desi"), "support", never, 0, now)).orElseThrow();
    assertThat(domain.step(() -> table.updateClassification(ticket, "Service Request", GROUP, TYPE, never))).isTrue();
    assertThat(table.find(ticket.number())).get().extracting(Ticket::urgency, Ticket::callType)
        .containsExactly(never, "Service Request");
  }

  @OnEachDatabase
  @DisplayName("The description ends with customer, e-mail, phone and signature, to the letter (B3-g)")
  void description(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
    assertThat(ticket.description()).isEqualTo("""
        Mohon bantuannya aplikasi PLN Mobile Pelanggan tidak bisa login.
        Nama pelanggan : Ibu Sri Wahyuni
        Email : sri@contoh.co.id
        No. Telp. : 0812-3456-7890
        CC.54.DESI""");
  }

  @OnEachDatabase
  @DisplayName("What the CSO has of the template already is not repeated, and the signature stays last (B3-g)")
  void description_with_template(TestDatabase database) {
    Domain domain = database.domain();
    String typed = "Tidak bisa login.\r\nNama pelanggan : Ibu Sri Wahyuni\r\nEmail : sri@contoh.co.id\r\nCC.54.DESI\r\n";
    Ticket ticket = domain.get(Tickets.class)
        .create(Samples.ticket(Samples.problem(domain, "desi"), "Login", typed, "desi"));
    assertThat(ticket.description()).isEqualTo("""
        Tidak bisa login.
        Nama pelanggan : Ibu Sri Wahyuni
        Email : sri@contoh.co.id
        No. Telp. : 0812-3456-7890
        CC.54.DESI""");
  }

  @OnEachDatabase
  @DisplayName("Somebody else's e-mail address is written with that person's name (B3-g, derived)")
  void somebody_elses_address(TestDatabase database) {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    Ticket ticket = domain.get(Tickets.class).create(new NewTicket(problem.id(), problem.callNumber(), "Service Request",
        GROUP, TYPE, "Login", "Tidak bisa login.", Samples.customer(), "anak@CONTOH.id", "Rudi",
        "CC.54.DESI", "desi", null));
    assertThat(ticket.description()).contains("\nEmail : anak@contoh.id (milik Rudi)\n");
    assertThat(ticket).extracting(Ticket::email, Ticket::emailOwnerName).containsExactly("anak@contoh.id", "Rudi");
  }

  @OnEachDatabase
  @DisplayName("A description of 4,000 characters is stored whole, one more is refused (B3-g)")
  void longest_description(TestDatabase database) {
    Domain domain = database.domain();
    Tickets tickets = domain.get(Tickets.class);
    Problem problem = Samples.problem(domain, "desi");
    String longest = "\uD83D\uDE00".repeat(1000) + "x".repeat(2000);
    NewTicket tooLong = Samples.ticket(problem, "Login", longest + "x", "desi");
    assertThat(field(() -> tickets.create(tooLong))).isEqualTo("description");
    Ticket ticket = tickets.create(Samples.ticket(problem, "Login", longest, "desi"));
    assertThat(tickets.get(ticket.number()).description()).startsWith(longest + "\nNama pelanggan : ");
  }

  @OnEachDatabase
  @DisplayName("Odd text is stored to the letter and never interpreted (B3-g)")
  void odd_text(TestDatabase database) {
    Domain domain = database.domain();
    Tickets tickets = domain.get(Tickets.class);
    String odd = "<script>alert(1)</script> ${1+1} =1+1 {nomor} '; -- \uD83D\uDE00";
    Ticket ticket = tickets.create(Samples.ticket(Samples.problem(domain, "desi"), odd, odd, "desi"));
    assertThat(tickets.get(ticket.number())).extracting(Ticket::summary).isEqualTo(odd);
    assertThat(tickets.get(ticket.number()).description()).startsWith(odd + "\n");
  }

  @OnEachDatabase
  @DisplayName("What is missing or wrong is refused at its field, and neither ticket nor lifecycle begins (B3-c to B3-g)")
  void refused(TestDatabase database) {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    Refused refused = new Refused(domain, problem);
    assertThat(refused.field("Complaint", GROUP, TYPE, "S", "D", "a@b.id")).isEqualTo("callType");
    assertThat(refused.field(null, GROUP, TYPE, "S", "D", "a@b.id")).isEqualTo("callType");
    assertThat(refused.field("Incident", "X", TYPE, "S", "D", "a@b.id")).isEqualTo("serviceGroup");
    assertThat(refused.field("Incident", "MODUL SWACAM", TYPE, "S", "D", "a@b.id")).isEqualTo("serviceType");
    assertThat(refused.field("Incident", GROUP, TYPE, " ", "D", "a@b.id")).isEqualTo("summary");
    assertThat(refused.field("Incident", GROUP, TYPE, "S\r\nBcc: x", "D", "a@b.id")).isEqualTo("summary");
    assertThat(refused.field("Incident", GROUP, TYPE, "x".repeat(201), "D", "a@b.id")).isEqualTo("summary");
    assertThat(refused.field("Incident", GROUP, TYPE, "S", null, "a@b.id")).isEqualTo("description");
    assertThat(refused.field("Incident", GROUP, TYPE, "S", "D\u0000", "a@b.id")).isEqualTo("description");
    assertThat(refused.field("Incident", GROUP, TYPE, "S", "D", null)).isEqualTo("email");
    assertThat(refused.field("Incident", GROUP, TYPE, "S", "D", "a@b")).isEqualTo("email");
    assertThat(domain.rows("ticket", "problem_id = " + problem.id())).isZero();
  }

  @OnEachDatabase
  @DisplayName("A refusal after the ticket in the same step leaves no ticket")
  void refusal_after_the_ticket(TestDatabase database) {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    assertThatThrownBy(() -> domain.step(() -> {
      domain.get(Tickets.class).create(Samples.ticket(problem, "desi"));
      throw new Refusal("x", "x");
    })).isInstanceOf(Refusal.class);
    assertThat(domain.rows("ticket", "problem_id = " + problem.id())).isZero();
  }

  @OnEachDatabase
  @DisplayName("The statuses are the SOP's words, and the database takes no other (B3-l)")
  void statuses(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi"));
    for (TicketStatus status : TicketStatus.values()) {
      assertThat(TicketStatus.of(status.word())).contains(status);
      update(domain, ticket, status.word());
      assertThat(domain.get(Tickets.class).get(ticket.number()).status()).isEqualTo(status);
    }
    assertThatThrownBy(() -> update(domain, ticket, "Open")).isInstanceOf(RuntimeException.class);
  }

  private static void update(Domain domain, Ticket ticket, String status) {
    domain.step(() -> domain.get(JdbcClient.class)
        .sql("update ticket set status = ? where number = ?").params(status, ticket.number()).update());
  }

  private static String field(Runnable work) {
    return catchThrowableOfType(Refusal.class, work::run).field().orElseThrow();
  }

  /** A ticket of one problem that is tried with this or that wrong. */
  private record Refused(Domain domain, Problem problem) {

    String field(String callType, String group, String type, String summary, String description, String email) {
      return TicketsTest.field(() -> domain.get(Tickets.class).create(new NewTicket(problem.id(), problem.callNumber(),
          callType, group, type, summary, description, Samples.customer(), email, null, "CC.54.DESI", "desi", null)));
    }
  }
}
