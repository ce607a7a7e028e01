package id.pln.cc123.privacy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.pln.cc123.Refusal;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.privacy.CustomerErasure.Result;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.FakeHistory;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.ticket.Ticket;

/** A customer asks for the own data, or to be forgotten. */
class CustomerErasureTest {

  @OnEachDatabase
  @DisplayName("A customer is found by phone number, ID Pel or e-mail address, however they are written, and forgotten whole")
  void each_key(TestDatabase database) {
    Domain domain = database.domain();
    for (OldCase old : List.of(OldCase.of(domain, 1), OldCase.of(domain, 1), OldCase.of(domain, 1))) {
      Customer customer = old.customer();
      List<CustomerQuery> queries = List.of(query(List.of(customer.phone().replace("+62", "(0)")), null, null),
          query(List.of(customer.phone().replace("+62", "0")), null, null), query(null, List.of(customer.customerId().replaceAll("(....)", "$1 ")), null),
          query(null, null, List.of(customer.email().toUpperCase().replace("NURLELA", "Nurlela"))));
      assertThat(queries).allSatisfy(query -> assertThat(erasure(domain).preview(query).calls()).singleElement().satisfies(found -> {
        assertThat(found.callNumber()).isEqualTo(old.callNumber());
        assertThat(found.tickets()).containsExactly(old.number());
        assertThat(found.keptBecause()).isEmpty();
      }));
      assertThat(old.isWhole()).as("a preview changes nothing").isTrue();
      Result result = erasure(domain).erase(queries.get((int) (old.number() % queries.size())), "admin");
      assertThat(result.keptUntilFinished()).isEmpty();
      assertThat(result.erased()).containsEntry("customer_call", 1).containsEntry("ticket_search_term", 6);
      assertThat(old.rows()).isEmpty();
    }
  }

  @OnEachDatabase
  @DisplayName("Two customers with one phone: it has to be said which one is meant, and the other keeps everything")
  void shared_phone(TestDatabase database) {
    Domain domain = database.domain();
    Customer mother = OldCase.someone();
    OldCase hers = OldCase.of(domain, mother, 1);
    OldCase sons = OldCase.of(domain, new Customer("Bapak", "Nurlela Hakim", mother.phone(), null, "anak" + hers.number() + "@contoh.id"), 1);
    CustomerQuery both = query(List.of(mother.phone()), null, null);
    assertThat(erasure(domain).preview(both).persons()).containsExactly("Bapak Nurlela Hakim", "Ibu Nurlela Hakim");
    assertThatThrownBy(() -> erasure(domain).erase(both, "admin")).isInstanceOf(Refusal.class)
        .hasMessageContaining("Bapak Nurlela Hakim, Ibu Nurlela Hakim");
    assertThatThrownBy(() -> domain.get(CustomerExport.class).rows(both, "admin")).isInstanceOf(Refusal.class);
    CustomerQuery her = CustomerQuery.of(List.of(mother.phone()), null, null, List.of(" ibu  nurlela HAKIM"));
    assertThat(domain.get(CustomerExport.class).rows(her, "admin").get("customer_call")).hasSize(1);
    erasure(domain).erase(her, "admin");
    assertThat(hers.rows()).isEmpty();
    assertThat(sons.rows()).containsKeys("customer_call", "ticket", "attachment", "contact_record", "outgoing_mail");
  }

  @OnEachDatabase
  @DisplayName("Another phone or address of the same customer is told, so that it can be asked about")
  void other_contacts(TestDatabase database) {
    OldCase old = OldCase.of(database.domain(), 1);
    Customer customer = old.customer();
    OldCase second = OldCase.of(database.domain(),
        new Customer("Ibu", "Nurlela Hakim", OldCase.someone().phone(), customer.customerId(), customer.email()), 1);
    assertThat(erasure(database.domain()).preview(query(List.of(customer.phone()), null, null)).otherContacts())
        .containsExactlyInAnyOrder(customer.customerId(), customer.email());
    CustomerQuery byEmail = query(null, null, List.of(customer.email()));
    assertThat(erasure(database.domain()).preview(byEmail).otherContacts())
        .containsExactlyInAnyOrder(customer.customerId(), customer.phone(), second.customer().phone());
    erasure(database.domain()).erase(byEmail, "admin");
    assertThat(old.rows()).isEmpty();
    assertThat(second.rows()).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("Whoever lent an address to a neighbour is not handed the neighbour's data and does not erase them; the neighbour does")
  void lent_address(TestDatabase database) {
    Domain domain = database.domain();
    OldCase neighbour = OldCase.of(domain, 1);
    neighbour.sql("update customer_call set email_owner_name = 'Pak RT' where id = " + neighbour.id());
    Ticket open = Samples.ticket(domain, OldCase.someone(), "desi");
    neighbour.sql("update ticket set email_owner_name = 'Pak RT', email = 'rt" + open.number() + "@contoh.id' where number = " + open.number());
    neighbour.sql("insert into ticket_search_term (ticket_number, term) values (" + open.number() + ", 'rt" + open.number() + "@contoh.id')");
    CustomerQuery owner = query(null, null, List.of("rt" + open.number() + "@contoh.id"));
    assertThat(erasure(domain).preview(owner)).satisfies(report -> {
      assertThat(report.calls()).isEmpty();
      assertThat(report.persons()).isEmpty();
      assertThat(report.callsOfOthers()).containsExactly(open.callNumber());
    });
    assertThat(domain.get(CustomerExport.class).rows(owner, "admin").get("incoming_mail")).isEmpty();
    assertThat(erasure(domain).erase(owner, "admin").erased()).isEmpty();
    assertThat(domain.rows("ticket", "number = " + open.number())).isEqualTo(1);
    erasure(domain).erase(query(List.of(neighbour.customer().phone()), null, null), "admin");
    assertThat(neighbour.rows()).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("What is still open stays, is told with the reason, and is erased in the first night after it is finished")
  void until_finished(TestDatabase database) {
    Domain domain = database.domain();
    Customer customer = OldCase.someone();
    OldCase finished = OldCase.of(domain, customer, 1);
    OldCase open = OldCase.of(domain, customer, 1);
    domain.get(FakeHistory.class).run("" + open.number());
    Ticket running = Samples.ticket(domain, customer, "desi");
    CustomerQuery query = query(List.of(customer.phone()), null, null);
    Result result = erasure(domain).erase(query, "admin");
    assertThat(finished.rows()).isEmpty();
    assertThat(open.isWhole()).isTrue();
    assertThat(result.keptUntilFinished()).hasSize(2).anySatisfy(kept -> {
      assertThat(kept.tickets()).containsExactly(running.number());
      assertThat(kept.keptBecause()).containsExactly("Panggilan masih berlangsung.", "Tiketnya belum Closed.");
    }).anySatisfy(kept -> assertThat(kept.keptBecause()).containsExactly("Masih ada proses yang berjalan."));
    domain.get(FakeHistory.class).end("" + open.number());
    Erasure night = domain.get(Erasure.class);
    night.go(night.begin());
    assertThat(open.rows()).as("finished, and younger than what is kept").isEmpty();
    assertThat(domain.rows("ticket", "number = " + running.number())).isEqualTo(1);
    open.sql("update ticket set status = 'Closed' where number = " + running.number());
    open.sql("update customer_call set status = 'CLOSED', closed_at = opened_at where id = (select call_id from ticket where number = " + running.number() + ")");
    night.go(night.begin());
    assertThat(domain.rows("ticket", "number = " + running.number())).isZero();
  }

  @OnEachDatabase
  @DisplayName("Mails from the address that fit no ticket go as well; one that nobody has dealt with stays and is told")
  void unknown_mails(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 1);
    String insert = "insert into incoming_mail (message_key, size_bytes, truncated, stored_at, kind, sender, body, handled_at) values ('<%s-"
        + old.number() + "@contoh.id>', 1, false, :ago, 'UNKNOWN', '" + old.customer().email().replace("nurlela", "Nurlela") + "', 'isi surat', %s)";
    old.sql(insert.formatted("handled", ":ago"), 1);
    old.sql(insert.formatted("open", "null"), 1);
    CustomerQuery query = query(null, null, List.of(old.customer().email()));
    assertThat(domain.get(CustomerExport.class).rows(query, "admin").get("incoming_mail")).hasSize(3)
        .anySatisfy(mail -> assertThat(mail).containsEntry("body", "isi surat"));
    Result result = erasure(domain).erase(query, "admin");
    assertThat(result.keptMails()).singleElement().satisfies(mail -> assertThat(mail.keptBecause()).contains("belum selesai"));
    assertThat(domain.rows("incoming_mail", "lower(sender) = '" + old.customer().email() + "'")).isEqualTo(1);

    old.sql("update incoming_mail set handled_at = :ago where message_key = '<open-" + old.number() + "@contoh.id>'", 0);
    domain.get(Erasure.class).go(domain.get(Erasure.class).begin());
    assertThat(domain.rows("incoming_mail", "lower(sender) = '" + old.customer().email() + "'")).as("in the night after").isZero();
  }

  @OnEachDatabase
  @DisplayName("Another customer's ticket that was reported again is told: what was said there is part of it (C1)")
  void tickets_of_others(TestDatabase database) {
    Domain domain = database.domain();
    OldCase mother = OldCase.of(domain, 2);
    OldCase daughter = OldCase.of(domain, 1);
    daughter.sql("update call_problem set previous_ticket_number = " + mother.number() + " where id = " + daughter.problem().id());
    assertThat(erasure(domain).preview(query(List.of(daughter.customer().phone()), null, null)).ticketsOfOthers()).containsExactly(mother.number());
    assertThat(erasure(domain).preview(query(List.of(mother.customer().phone()), null, null)).ticketsOfOthers()).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("What CRM and APKT were given is told, so that they can be asked to erase it too")
  void copies_outside(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 1);
    old.sql("update contact_record set state = 'DELIVERED', reference = 'CRM-77', delivered_at = :ago where target_system = 'CRM' and call_id = " + old.id(), 1);
    CustomerQuery query = query(List.of(old.customer().phone()), null, null);
    assertThat(erasure(domain).erase(query, "admin").copiesOutside()).singleElement().satisfies(copy -> {
      assertThat(copy.system()).isEqualTo("CRM");
      assertThat(copy.reference()).isEqualTo("CRM-77");
      assertThat(copy.idempotencyKey()).startsWith(old.problem().id() + "-");
    });
    assertThat(old.rows()).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("The log says who erased how many of what, and nothing about whom")
  void log(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 1);
    erasure(domain).erase(query(List.of(old.customer().phone()), null, null), "admin-" + old.number());
    assertThat(domain.rows("data_erasure", "kind = 'REQUEST' and requested_by = 'admin-" + old.number()
        + "' and row_counts like '%\"ticket\":1%' and row_counts not like '%" + old.customer().phone().substring(1) + "%'")).isEqualTo(1);
  }

  @OnEachDatabase
  @DisplayName("An exported mail shows no working link: whoever has one answers in the customer's name")
  void no_secrets(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 1);
    old.sql("update outgoing_mail set body = 'Jawab: http://cc123.pln.test/konfirmasi/700001/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' where reference = '"
        + old.number() + "'");
    assertThat(domain.get(CustomerExport.class).rows(query(List.of(old.customer().phone()), null, null), "admin").get("outgoing_mail"))
        .singleElement().satisfies(mail -> assertThat(mail.get("body").toString()).startsWith("Jawab: ").doesNotContain("abcdefghijklmnop"));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(TestDatabase.class)
  @DisplayName("Only administrators may, and whoever names nobody or writes a number wrong is told so in words")
  void rights(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 1);
    String phone = old.customer().phone().replace("+62", "0");
    List<RequestBuilder> requests = List.of(get("/api/customers/erasure?phone=" + phone), get("/api/customers/export?phone=" + phone),
        get("/api/customers/export.zip?phone=" + phone),
        post("/api/customers/erasure").contentType("application/json").content("{\"phone\":[\"" + phone + "\"]}"));
    for (String group : List.of("cso", "service-desk", "support", "approver", "manager", "process-owner")) {
      domain.staff().logIn("someone", group);
      for (RequestBuilder request : requests) {
        assertThat(answer(domain, request).getStatus()).as(group).isEqualTo(403);
      }
    }
    assertThat(old.isWhole()).isTrue();
    domain.staff().logIn("admin", "camunda-admin");
    assertThat(answer(domain, get("/api/customers/erasure")).getContentAsString()).contains("sedikitnya satu nomor telepon");
    assertThat(answer(domain, get("/api/customers/erasure?phone=abc")).getContentAsString()).contains("Nomor telepon tidak sah");
    assertThat(answer(domain, get("/api/customers/export?customerId=12")).getStatus()).isEqualTo(400);
    for (RequestBuilder request : requests) {
      assertThat(answer(domain, request).getStatus()).isEqualTo(200);
    }
    assertThat(old.rows()).isEmpty();
  }

  private static MockHttpServletResponse answer(Domain domain, RequestBuilder request) throws Exception {
    MockHttpServletResponse answer = domain.http().perform(request).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer;
  }

  private static CustomerErasure erasure(Domain domain) {
    return domain.get(CustomerErasure.class);
  }

  private static CustomerQuery query(List<String> phones, List<String> customerIds, List<String> emails) {
    return CustomerQuery.of(phones, customerIds, emails, null);
  }
}
