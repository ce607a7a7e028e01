package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.call.Calls;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.TicketOfCaller.LastWord;

class TicketsOfCallerTest {

  private static final Actor SARI = new Actor("sari", List.of("service-desk", "support"));
  private static final long NOBODYS = 999_999_999L;
  private static final AtomicInteger CUSTOMERS = new AtomicInteger(1000);

  private String phone;
  private String customerId;
  private String email;
  private Customer siti;

  @BeforeEach
  void someoneNew() {
    int number = CUSTOMERS.incrementAndGet();
    phone = "0813-6161-" + number;
    customerId = "5277 1234 " + number;
    email = "siti" + number + "@contoh.id";
    siti = Customer.of("Ibu", "Siti Rahma", phone, customerId, email);
  }

  @OnEachDatabase
  @DisplayName("An earlier report is found by phone number, by ID Pel, by e-mail address and by ticket number, each alone (C1-a)")
  void each_key(TestDatabase database) {
    Domain domain = database.domain();
    long number = Samples.ticket(domain, siti, "desi").number();
    assertThat(found(domain, caller(phone, null, null), null)).containsExactly(number);
    assertThat(found(domain, caller(strangersPhone(), customerId, null), null)).containsExactly(number);
    assertThat(found(domain, caller(strangersPhone(), null, email), null)).containsExactly(number);
    assertThat(found(domain, caller(strangersPhone(), null, null), number)).containsExactly(number);
    assertThat(found(domain, siti, number)).as("by all of them, once").containsExactly(number);
    assertThat(found(domain, caller(strangersPhone(), null, "lain." + email), null)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("However the caller says it: with the country's code or without, with blanks, dots and dashes, in capitals (C1-a)")
  void spellings(TestDatabase database) {
    Domain domain = database.domain();
    long number = Samples.ticket(domain, siti, "desi").number();
    String digits = phone.replace("-", "");
    for (String said : List.of(digits, "+62" + digits.substring(1), "62 " + digits.substring(1), "+62 813 6161-" + digits.substring(8), "(0813) 6161 " + digits.substring(8))) {
      assertThat(found(domain, caller(said, null, null), null)).as(said).containsExactly(number);
    }
    for (String said : List.of(customerId.replace(" ", ""), customerId.replace(" ", "-"), customerId.replace(" ", "."))) {
      assertThat(found(domain, caller(strangersPhone(), said, null), null)).as(said).containsExactly(number);
    }
    for (String said : List.of(email.toUpperCase(), "Siti" + email.substring(4), " " + email + " ")) {
      assertThat(found(domain, caller(strangersPhone(), null, said), null)).as(said).containsExactly(number);
    }
  }

  @OnEachDatabase
  @DisplayName("All that a family or an office shares is found: what is not Closed first, then the newest (C1-a)")
  void shared(TestDatabase database) {
    Domain domain = database.domain();
    long mothers = Samples.ticket(domain, siti, "desi").number();
    long fathers = Samples.ticket(domain, Customer.of("Bapak", "Tono", phone, null, "tono." + email), "desi").number();
    long daughters = Samples.ticket(domain, Customer.of("Ibu", "Dewi", strangersPhone(), null, email), "desi").number();
    long sons = Samples.ticket(domain, Customer.of("Bapak", "Adi", strangersPhone(), customerId, "adi." + email), "desi").number();
    set(domain, mothers, "status = 'Resolved'");
    set(domain, sons, "status = 'Closed'");
    set(domain, fathers, "status = 'Closed'");
    assertThat(found(domain, siti, null)).containsExactly(daughters, mothers, sons, fathers);
    assertThat(domain.get(TicketsOfCaller.class).of(siti, null)).extracting(TicketOfCaller::isCallers, TicketOfCaller::customer)
        .allSatisfy(row -> assertThat(row.toList().get(0)).isEqualTo(true))
        .extracting(row -> row.toList().get(1)).containsExactly("Ibu Dewi", "Ibu Siti Rahma", "Bapak Adi", "Bapak Tono");
  }

  @OnEachDatabase
  @DisplayName("Of more than can be shown the oldest finished ones are left out, but none that is worked on or that the caller names (C1-a)")
  void at_most(TestDatabase database) {
    Domain domain = database.domain();
    List<Long> made = new ArrayList<>(IntStream.rangeClosed(0, TicketsOfCaller.MOST)
        .mapToObj(i -> Samples.ticket(domain, siti, "desi").number()).toList());
    long worked = made.remove(0);
    made.forEach(number -> set(domain, number, "status = 'Closed'"));
    long oldestClosed = made.get(0);
    assertThat(found(domain, siti, null)).hasSize(TicketsOfCaller.MOST).startsWith(worked, made.get(made.size() - 1)).doesNotContain(oldestClosed);
    assertThat(found(domain, siti, oldestClosed)).hasSize(TicketsOfCaller.MOST).startsWith(oldestClosed, worked);
  }

  @OnEachDatabase
  @DisplayName("Somebody whose name is written like the caller's number or address is somebody else (C1-a)")
  void name_like_a_number(TestDatabase database) {
    Domain domain = database.domain();
    for (String name : List.of(customerId.replace(" ", ""), phone.replace("-", ""), siti.phone(), email)) {
      Samples.ticket(domain, Customer.of("Bapak", name, strangersPhone(), null, "orang.lain@contoh.id"), "desi");
    }
    assertThat(found(domain, siti, null)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("A ticket that the caller only names is not taken for the caller's, and a number that no ticket has finds nothing (C1-a)")
  void mentioned(TestDatabase database) {
    Domain domain = database.domain();
    long own = Samples.ticket(domain, siti, "desi").number();
    long others = Samples.ticket(domain, Customer.of("Bapak", "Tono", strangersPhone(), null, "tono." + email), "desi").number();
    TicketsOfCaller tickets = domain.get(TicketsOfCaller.class);
    assertThat(tickets.of(siti, others)).extracting(TicketOfCaller::number, TicketOfCaller::isCallers)
        .containsExactly(tuple(others, false), tuple(own, true));
    assertThat(tickets.of(siti, own)).extracting(TicketOfCaller::isCallers).containsExactly(true);
    assertThat(found(domain, siti, NOBODYS)).containsExactly(own);
    assertThat(found(domain, caller(strangersPhone(), null, null), NOBODYS)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("Whoever corrects customer or address finds the report by what is right now (B6, C1-c)")
  void corrected(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, siti, "desi");
    Customer right = Customer.of("Ibu", "Siti Rahma", "0814-" + phone.substring(5), null, email);
    domain.step(() -> {
      domain.get(Calls.class).correctCustomer(ticket.callNumber(), right);
      return null;
    });
    domain.get(Tickets.class).correctEmail(ticket.number(), "benar." + email, SARI);
    assertThat(found(domain, siti, null)).isEmpty();
    assertThat(found(domain, caller("0814-" + phone.substring(5), null, null), null)).containsExactly(ticket.number());
    assertThat(found(domain, caller(strangersPhone(), null, "benar." + email), null)).containsExactly(ticket.number());
  }

  @OnEachDatabase
  @DisplayName("What is shown of a report lets the CSO recognise it: whose it is, about what, from when, and where it stands (C1-a)")
  void shown(TestDatabase database) {
    Domain domain = database.domain();
    Ticket made = Samples.ticket(domain, siti, "desi");
    assertThat(only(domain)).isEqualTo(new TicketOfCaller(made.number(), true, "Ibu Siti Rahma", "Tidak dapat instal", Samples.TYPE,
        TicketStatus.LOGGED, made.createdAt(), null, null));
    domain.get(TicketWork.class).move(made.number(), TicketStatus.ACTIVE, SARI, null);
    assertThat(only(domain).status()).isEqualTo(TicketStatus.ACTIVE);
  }

  @OnEachDatabase
  @DisplayName("The last word is the newer of the last note or answer and the last mail (C1-c)")
  void last_word(TestDatabase database) {
    Domain domain = database.domain();
    Tickets tickets = domain.get(Tickets.class);
    Ticket ticket = Samples.ticket(domain, siti, "desi");
    mail(domain, ticket, "Kami terima");
    assertThat(only(domain).last()).extracting(LastWord::isMail, LastWord::text).containsExactly(true, "Kami terima");
    tickets.note(ticket.number(), "desi", "Pelanggan menelepon.");
    assertThat(only(domain).last()).extracting(LastWord::isMail, LastWord::text).containsExactly(false, "Pelanggan menelepon. CC.54.DESI");
    tickets.noteRepeat(ticket.number(), "desi", "Melaporkan kembali.");
    assertThat(only(domain).last().text()).isEqualTo("Melaporkan kembali. CC.54.DESI");
    domain.get(CustomerReplies.class).receive(ticket.number(), CustomerAnswer.INFORMATION, "Sudah saya coba.");
    assertThat(only(domain).last().text()).isEqualTo("Sudah saya coba.");
    domain.get(TicketWork.class).move(ticket.number(), TicketStatus.ACTIVE, SARI, "Bukan catatan untuk pelanggan");
    assertThat(only(domain).last().text()).as("a change of status is nobody's word").isEqualTo("Sudah saya coba.");
    mail(domain, ticket, "Kami kerjakan");
    assertThat(only(domain).last()).isEqualTo(new LastWord(true, domain.get(Outbox.class).find(key(ticket, "Kami kerjakan")).orElseThrow().queuedAt(), "Kami kerjakan"));
  }

  @OnEachDatabase
  @DisplayName("What the customer was asked is shown as long as the ticket waits for the answer (B3-l, C1)")
  void question(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = Samples.ticket(domain, siti, "desi");
    TicketWork work = domain.get(TicketWork.class);
    work.move(ticket.number(), TicketStatus.ACTIVE, SARI, "Tolong dicek");
    assertThat(only(domain).question()).isNull();
    work.move(ticket.number(), TicketStatus.WAITING_FOR_CUSTOMER, SARI, "Nomor kartu berapa?");
    assertThat(only(domain).question()).isEqualTo("Nomor kartu berapa?");
    work.move(ticket.number(), TicketStatus.ACTIVE, SARI, "Sudah dijawab");
    assertThat(only(domain).question()).isNull();
  }

  @OnEachDatabase
  @DisplayName("Which reports are not finished is what the decision table says (C1, C2)")
  void ongoing(TestDatabase database) {
    Domain domain = database.domain();
    TicketsOfCaller tickets = domain.get(TicketsOfCaller.class);
    long number = Samples.ticket(domain, siti, "desi").number();
    for (TicketStatus status : TicketStatus.values()) {
      set(domain, number, "status = '" + status.word() + "'");
      boolean finished = status == TicketStatus.RESOLVED || status == TicketStatus.CLOSED;
      assertThat(tickets.ongoing(siti)).as(status.word()).hasSize(finished ? 0 : 1);
    }
    assertThat(with(domain, Map.of("treatment", "ADD_NOTE")).ongoing(siti)).hasSize(1);
    assertThat(with(domain, null).ongoing(siti)).as("no row, and nothing can be noted on it").isEmpty();
    long resolved = Samples.ticket(domain, siti, "desi").number();
    set(domain, resolved, "status = 'Resolved'");
    assertThat(with(domain, null).ongoing(siti)).as("no row").extracting(TicketOfCaller::number).containsExactly(resolved);
    long active = Samples.ticket(domain, siti, "desi").number();
    assertThat(tickets.ongoing(siti)).extracting(TicketOfCaller::number).containsExactly(active);
    assertThat(with(domain, Map.of("treatment", "NEW_TICKET_WITH_REFERENCE")).ongoing(siti)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("A whole family's reports are read in one statement (C1-a)")
  void one_statement(TestDatabase database) {
    try (HikariDataSource family = database.empty("family");
        Domain domain = TestDatabase.domain(ProxyDataSourceBuilder.create(family).countQuery().build())) {
      List<Ticket> made = List.of(Samples.ticket(domain, siti, "desi"), Samples.ticket(domain, siti, "desi"),
          Samples.ticket(domain, Customer.of("Bapak", "Tono", phone, null, "tono." + email), "budi"));
      made.forEach(ticket -> mail(domain, ticket, "Kami terima"));
      Reading.time(() -> domain.get(TicketsOfCaller.class).of(siti, made.get(0).number()));
    }
  }

  private static List<Long> found(Domain domain, Customer caller, Long mentioned) {
    return domain.get(TicketsOfCaller.class).of(caller, mentioned).stream().map(TicketOfCaller::number).toList();
  }

  /** @return the one ticket of this test's customer */
  private TicketOfCaller only(Domain domain) {
    List<TicketOfCaller> found = domain.get(TicketsOfCaller.class).of(siti, null);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** @return somebody who has said this to the CSO, each in any spelling */
  private static Customer caller(String phone, String customerId, String email) {
    return Customer.of("Bapak", "Siapa Saja", phone, customerId, email);
  }

  private static String strangersPhone() {
    return "0815-7171-" + CUSTOMERS.incrementAndGet();
  }

  /** @return the same tickets where process owners made something else of the decision table */
  private static TicketsOfCaller with(Domain domain, Map<String, Object> row) {
    return new TicketsOfCaller(domain.get(JdbcClient.class), new RepeatTreatments(new ChangedTable("repeat-report-treatment", row)));
  }

  private static void mail(Domain domain, Ticket ticket, String subject) {
    domain.get(Outbox.class).queue(key(ticket, subject), ticket.email(), subject, "Isi", Long.toString(ticket.number()));
  }

  private static String key(Ticket ticket, String subject) {
    return ticket.number() + "-" + subject.replace(' ', '-');
  }

  private static void set(Domain domain, long number, String what) {
    domain.step(() -> domain.get(JdbcClient.class).sql("update ticket set " + what + " where number = ?").param(number).update());
  }
}
