package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.Page;
import id.pln.cc123.Refusal;
import id.pln.cc123.call.Calls;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

class TicketListTest {

  /** What people ask My Items for. */
  static final Map<String, TicketQuery> QUERIES = Map.of(
      "all", new TicketQuery(null, null, null, null, null),
      "a later page of all", new TicketQuery(700500L, null, null, null, null),
      "own of a CSO", new TicketQuery(null, null, "cso-7", null, null),
      "own of an agent", new TicketQuery(null, null, null, "agen-7", null),
      "of a status", new TicketQuery(null, TicketStatus.ACTIVE, null, null, null),
      "by number", new TicketQuery(null, null, null, null, "700123"),
      "by phone number", new TicketQuery(null, null, null, null, "0812-0000-0123"),
      "by ID Pel", new TicketQuery(null, null, null, null, "5 0000 0000 123"),
      "by e-mail", new TicketQuery(null, null, null, null, "siti123@contoh.id"),
      "by name", new TicketQuery(null, null, null, null, "rahma34 siti123"));

  @OnEachDatabase
  @DisplayName("Tickets are listed newest first, page by page, each once (B3-k)")
  void pages(TestDatabase database) {
    Domain domain = database.domain();
    TicketList list = domain.get(TicketList.class);
    String creator = "lister-" + System.nanoTime();
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 2 * Page.SIZE + 1; i++) {
      made.add(0, Samples.ticket(domain, Samples.customer(), creator).number());
    }
    Page<TicketSummary> first = list.page(new TicketQuery(null, null, creator, null, null));
    Page<TicketSummary> second = list.page(new TicketQuery(first.next(), TicketStatus.LOGGED, creator, null, null));
    Page<TicketSummary> third = list.page(new TicketQuery(second.next(), null, creator, null, " "));
    assertThat(third.next()).isNull();
    assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()).map(TicketSummary::number)).isEqualTo(made);
    assertThat(list.page(new TicketQuery(null, TicketStatus.CLOSED, creator, null, null)).items()).isEmpty();
    assertThat(list.page(new TicketQuery(null, null, null, "siapa", null)).items()).isEmpty();
    assertThat(list.page(new TicketQuery(null, null, null, null, null)).items()).hasSize(Page.SIZE);
  }

  @OnEachDatabase
  @DisplayName("A row says whose ticket it is, how urgent, and whether it is late (B3-k)")
  void row(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = domain.get(Tickets.class).get(Samples.ticket(domain, Samples.customer(), "desi").number());
    TicketSummary row = domain.get(TicketList.class).of(List.of(ticket.number(), 1L)).get(0);
    assertThat(row).isEqualTo(new TicketSummary(ticket.number(), ticket.summary(), "Incident", TicketStatus.LOGGED,
        ticket.urgency().priority(), "Ibu Sri Wahyuni", ticket.urgency().dueAt(), false, null, "desi", ticket.createdAt(),
        ticket.modifiedAt(), 0));
    set(domain, ticket, "due_at = current_timestamp - interval '1' hour");
    assertThat(domain.get(TicketList.class).of(List.of(ticket.number())).get(0).overdue()).isTrue();
    set(domain, ticket, "status = 'Resolved'");
    assertThat(domain.get(TicketList.class).of(List.of(ticket.number())).get(0).overdue()).isFalse();
    assertThat(domain.get(TicketList.class).of(List.of())).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("A ticket is found by its number, phone number, ID Pel, e-mail address and name, however they are written (B3-k)")
  void found(TestDatabase database) {
    Domain domain = database.domain();
    String creator = "finder-" + System.nanoTime();
    Customer customer = Customer.of("Bapak", "H. Nur-Aini d'Arc Öztürk", "0813-5555-0101", "5399 0000 0001",
        "Nur.Aini@Contoh.id");
    Ticket ticket = Samples.ticket(domain, customer, creator);
    Samples.ticket(domain, Customer.of("Ibu", "Nuraini Tjoa", "(021) 7261122", null, "nuraini@contoh.id"), creator);
    for (String typed : List.of(Long.toString(ticket.number()), "0813-5555-0101", "0813 5555 0101", "+62 813 5555 0101",
        "6281355550101", "62 813 5555", "081355550", "539900000001", "5399 0000", "nur.aini@contoh.id", "NUR.AINI@", "nur",
        "aini öztürk", "ÖZTÜRK", "arc nur", "h nur", "\"aini\"", "Tiket " + ticket.number(), "[Tiket " + ticket.number() + "]",
        "#" + ticket.number(), "No. Tiket: " + ticket.number(), "Re: [Tiket " + ticket.number() + "] Gagal unduh",
        "(+62)813\u20135555\u20130101", "\u202A0813\u00A05555 0101\u202C", "WA 0813 5555 0101", "0813/5555/0101", "ID Pel 5399 0000 0001")) {
      assertThat(numbers(domain, creator, typed)).as(typed).contains(ticket.number());
    }
    for (String typed : List.of("0813-5555-0109", "0000", "700", "ini", "öz aini", "nur.aini@lain.id", "nur tjoa", "%", "!!",
        "ainix", "99999999999999999999", "n' or 1=1 --")) {
      assertThat(numbers(domain, creator, typed)).as(typed).doesNotContain(ticket.number());
    }
    assertThat(numbers(domain, creator, "nur")).hasSize(2);
    assertThat(numbers(domain, creator, "021 7261122")).hasSize(1);
    assertThatThrownBy(() -> numbers(domain, creator, "x".repeat(255))).isInstanceOf(Refusal.class)
        .hasMessageContaining("Pencarian");
  }

  @OnEachDatabase
  @DisplayName("A customer who is corrected during the call, or a ticket's address, is found by what is right now (B3-k, B6)")
  void corrected(TestDatabase database) {
    Domain domain = database.domain();
    String creator = "corrector-" + System.nanoTime();
    Ticket ticket = Samples.ticket(domain, Samples.customer(), creator);
    domain.step(() -> {
      domain.get(Calls.class).correctCustomer(ticket.callNumber(),
          Customer.of("Ibu", "Sri Wahyudi", "0813-7777-0001", null, "sri@contoh.co.id"));
      return null;
    });
    assertThat(numbers(domain, creator, "wahyudi")).containsExactly(ticket.number());
    assertThat(numbers(domain, creator, "081377770001")).containsExactly(ticket.number());
    assertThat(numbers(domain, creator, "wahyuni")).isEmpty();
    domain.get(Tickets.class).correctEmail(ticket.number(), "benar@contoh.id", new Actor("desi", List.of("cso")));
    assertThat(numbers(domain, creator, "benar@contoh.id")).containsExactly(ticket.number());
    assertThat(numbers(domain, creator, "sri@contoh.co.id")).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("No list reads a whole table, however it is asked for (B3-k)")
  void plans(TestDatabase database) {
    try (HikariDataSource many = database.empty("plans")) {
      ManyTickets.make(database, many, 5_000);
      QUERIES.forEach((what, query) -> {
        Reading.assertReadsNoWholeTable(what, plan(many, query));
        try (Domain domain = TestDatabase.domain(many)) {
          assertThat(domain.get(TicketList.class).page(query).items()).as(what).isNotEmpty();
        }
      });
    }
  }

  static String plan(HikariDataSource database, TicketQuery query) {
    Map<String, Object> values = new HashMap<>();
    String sql = TicketList.sql(query, values);
    return Reading.plan(database, sql, values);
  }

  private static List<Long> numbers(Domain domain, String creator, String typed) {
    return domain.get(TicketList.class).page(new TicketQuery(null, null, creator, null, typed)).items().stream()
        .map(TicketSummary::number).toList();
  }

  private static void set(Domain domain, Ticket ticket, String what) {
    domain.step(() -> domain.get(JdbcClient.class).sql("update ticket set " + what + " where number = ?")
        .param(ticket.number()).update());
  }
}
