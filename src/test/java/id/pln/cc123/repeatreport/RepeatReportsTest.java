package id.pln.cc123.repeatreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.Refusal;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.NewTicket;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;
import id.pln.cc123.ticket.Tickets;

class RepeatReportsTest {

  private static final Actor SARI = new Actor("sari", List.of("service-desk", "support"));
  private static final Customer SITI = Customer.of("Ibu", "Siti Rahma", "0813-6262-7001", "5288 1234 5678", "Siti.Rahma@contoh.id");
  private static final Customer STRANGER = Customer.of("Bapak", "Tono Wijaya", "0815-6262-7002", null, "tono@contoh.id");

  @OnEachDatabase
  @DisplayName("Whoever says phone number, ID Pel or e-mail address of the earlier report may speak about it, however it is said (C1-a)")
  void proves(TestDatabase database) {
    Domain domain = database.domain();
    long problem = repeat(domain, STRANGER, Samples.ticket(domain, SITI, "desi"));
    for (String told : List.of("0813-6262-7001", "081362627001", "+62 813 6262 7001", "62813-6262-7001", " (0813) 6262.7001 ", "5288 1234 5678",
        "528812345678", "5288-1234-5678", "5288.1234.5678", "Siti.Rahma@contoh.id", " siti.rahma@CONTOH.ID ")) {
      assertThatCode(() -> domain.get(RepeatReports.class).verifyCaller(problem, told)).as(told).doesNotThrowAnyException();
    }
  }

  @OnEachDatabase
  @DisplayName("Name, ticket number, a part of the data or the caller's own prove nothing, and the refusal tells nothing (C1-a)")
  void proves_nothing(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, SITI, "desi");
    long problem = repeat(domain, STRANGER, ticket);
    for (String told : List.of("Siti Rahma", Long.toString(ticket.number()), ticket.callNumber(), "0813-6262-700", "6262-7001", "5288 1234", "52881234567",
        "5288 1234 56789", "siti.rahma", "contoh.id", "sitirahma@contoh.id", "0815-6262-7002", "tono@contoh.id", "%", "-----", "null",
        "' or 1=1 --")) {
      assertThat(refusal(domain, problem, told)).as(told).hasMessageContaining("Tidak sama dengan data pada tiket " + ticket.number())
          .message().doesNotContainIgnoringCase("siti").doesNotContain("6262", "5288");
    }
    for (String told : List.of("", " ", "\t")) {
      assertThat(refusal(domain, problem, told)).hasMessageContaining("wajib diisi");
    }
    assertThat(refusal(domain, problem, null)).hasMessageContaining("wajib diisi");
    assertThat(refusal(domain, problem, "x".repeat(255))).hasMessageContaining("paling banyak 254");
  }

  @OnEachDatabase
  @DisplayName("What the earlier report does not have cannot prove it (C1-a)")
  void nothing_to_prove_with(TestDatabase database) {
    Domain domain = database.domain();
    long problem = repeat(domain, STRANGER, Samples.ticket(domain, Customer.of("Ibu", "Dewi", "0813-6262-7003", null, "dewi@contoh.id"), "desi"));
    for (String told : List.of("-", ".", "5288 1234 5678", "null")) {
      assertThat(refusal(domain, problem, told)).as(told).hasMessageContaining("Tidak sama");
    }
  }

  @OnEachDatabase
  @DisplayName("A corrected address proves, the one before it does not any more (B6, C1-a)")
  void corrected(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, SITI, "desi");
    long problem = repeat(domain, STRANGER, ticket);
    domain.get(Tickets.class).correctEmail(ticket.number(), "benar@contoh.id", SARI);
    assertThatCode(() -> domain.get(RepeatReports.class).verifyCaller(problem, "benar@contoh.id")).doesNotThrowAnyException();
    assertThat(refusal(domain, problem, SITI.email())).hasMessageContaining("Tidak sama");
  }

  @OnEachDatabase
  @DisplayName("Who calls with any of the report's data is known, others have to say it (C1-a)")
  void known(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, SITI, "desi");
    RepeatReports reports = domain.get(RepeatReports.class);
    assertThat(reports.isOfCaller(repeat(domain, STRANGER, ticket))).isFalse();
    for (Customer caller : List.of(SITI, Customer.of("Bapak", "Adi", "+62 813 6262 7001", null, null),
        Customer.of("Bapak", "Adi", STRANGER.phone(), SITI.customerId(), null),
        Customer.of("Bapak", "Adi", STRANGER.phone(), null, "SITI.RAHMA@contoh.id"))) {
      assertThat(reports.isOfCaller(repeat(domain, caller, ticket))).isTrue();
    }
  }

  @OnEachDatabase
  @DisplayName("A ticket's count is that of its notes, and of the notes and references along the tickets before it (C1-e2, C2)")
  void counted(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, SITI, "desi");
    for (int notes : List.of(0, 2, 1, 3)) {
      for (int note = 0; note < notes; note++) {
        domain.get(RepeatReports.class).note(repeat(domain, SITI, ticket), "budi", "Melaporkan kembali.");
        assertCounted(domain, ticket.number());
      }
      Ticket next = reportedAgain(domain, ticket);
      long closed = repeat(domain, SITI, ticket);
      assertThatThrownBy(() -> domain.get(RepeatReports.class).note(closed, "budi", "Terlambat.")).isInstanceOf(Refusal.class);
      assertCounted(domain, ticket.number());
      assertCounted(domain, next.number());
      ticket = next;
    }
    assertThat(ticket.repeatCount()).as("six notes and four references").isEqualTo(10);
  }

  @OnEachDatabase
  @DisplayName("A ticket that is classified anew while it is reported again is as urgent as its new class and its new count say (B3-j, C1-e2)")
  void classified_meanwhile(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, SITI, "desi");
    long problem = repeat(domain, SITI, ticket);
    domain.get(RepeatReports.class).note(problem, "desi", "Melaporkan kembali.");
    CompletableFuture<Ticket> classified = domain.step(() -> {
      domain.get(RepeatReports.class).note(problem, "budi", "Melaporkan kembali.");
      CompletableFuture<Ticket> other = CompletableFuture.supplyAsync(() ->
          domain.get(TicketWork.class).classify(ticket.number(), "Service Request", Samples.GROUP, Samples.TYPE, SARI));
      assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).as("waits for the note").isInstanceOf(TimeoutException.class);
      return other;
    });
    assertThat(classified.get(20, TimeUnit.SECONDS)).satisfies(now -> {
      assertThat(now.repeatCount()).isEqualTo(2);
      assertThat(now.urgency().priority()).as("ticket-priority of the second report of a Service Request").isEqualTo("Normal");
    });
  }

  private static void assertCounted(Domain domain, long number) {
    assertThat(domain.get(Tickets.class).get(number).repeatCount()).isEqualTo(notesAndReferences(domain, number));
  }

  private static int notesAndReferences(Domain domain, long number) {
    Long previous = domain.get(Tickets.class).get(number).previousNumber();
    return (int) domain.rows("ticket_event", "kind = 'REPEAT' and ticket_number = " + number)
        + (previous == null ? 0 : 1 + notesAndReferences(domain, previous));
  }

  /** @return the new ticket; the earlier one was Resolved and is closed by it */
  private static Ticket reportedAgain(Domain domain, Ticket earlier) {
    TicketWork work = domain.get(TicketWork.class);
    List.of(TicketStatus.ACTIVE, TicketStatus.RESOLVED).forEach(status -> work.move(earlier.number(), status, SARI, null));
    Problem problem = Samples.problem(domain, SITI, "budi");
    Ticket made = domain.get(Tickets.class).create(new NewTicket(problem.id(), problem.callNumber(), "Incident", Samples.GROUP, Samples.TYPE,
        "Tidak dapat instal", "Masih gagal.", SITI, SITI.email(), null, "CC.54.DESI", "budi", earlier.number()));
    work.move(earlier.number(), TicketStatus.CLOSED, SARI, null);
    return made;
  }

  /** @return id of the problem that this caller reports again in a new call */
  private static long repeat(Domain domain, Customer caller, Ticket ticket) {
    Calls calls = domain.get(Calls.class);
    String call = calls.open(caller, "budi", null);
    calls.recordRepeats(call, List.of(ticket.number()), null);
    return calls.nextProblem(call).orElseThrow().id();
  }

  private static Refusal refusal(Domain domain, long problem, String told) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> domain.get(RepeatReports.class).verifyCaller(problem, told));
    assertThat(refusal).as(told).isNotNull();
    assertThat(refusal.field()).contains("callerProof");
    return refusal;
  }
}
