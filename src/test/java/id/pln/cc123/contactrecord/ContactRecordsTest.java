package id.pln.cc123.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.Page;
import id.pln.cc123.Refusal;
import id.pln.cc123.call.Problem;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Tickets;

class ContactRecordsTest {

  @OnEachDatabase
  @DisplayName("An answered problem is recorded in CRM and APKT in the SOP's words (A-P2)")
  void answered(TestDatabase database) {
    Domain domain = database.domain();
    ContactRecords records = domain.get(ContactRecords.class);
    Problem problem = Samples.problem(domain, "desi");
    records.record(request(problem, "ANSWERED", null, null));
    assertThat(of(records, problem)).extracting(ContactRecord::system, ContactRecord::issueStatus,
        ContactRecord::issueType, ContactRecord::subIssueType, ContactRecord::remark, ContactRecord::state)
        .containsExactlyInAnyOrder(
            tuple(TargetSystem.CRM, "Issue Closed di CC PLN 123", "Lain-lain", "lain-lain",
                "New PLN Mobile \u2013 Instalasi Aplikasi", RecordState.RECORDED),
            tuple(TargetSystem.APKT, "Issue Closed di CC PLN 123", "Lain-lain", "lain-lain",
                "New PLN Mobile \u2013 Instalasi Aplikasi", RecordState.RECORDED));
    assertThat(domain.engine().count("records " + problem.callNumber())).as("no delivery without an address").isZero();
  }

  @OnEachDatabase
  @DisplayName("An escalation is recorded as such, a finished report that comes again with both numbers (B5, C2)")
  void with_tickets(TestDatabase database) {
    Domain domain = database.domain();
    ContactRecords records = domain.get(ContactRecords.class);
    Problem problem = Samples.problem(domain, "desi");
    String old = ticket(domain, Samples.problem(domain, "desi"));
    String fresh = ticket(domain, problem);
    records.record(request(problem, "ESCALATED", fresh, null));
    records.record(request(problem, "REPEAT_FINISHED", fresh, old));
    records.record(request(problem, "REPEAT_OPEN", old, null));
    assertThat(of(records, problem)).extracting(ContactRecord::remark).contains(
        "New PLN Mobile \u2013 Instalasi Aplikasi \u2013 eskalasi ITSM",
        "New PLN Mobile \u2013 Instalasi Aplikasi \u2013 eskalasi ITSM \u2013 No. Tiket ITSM lama " + old
            + ", baru " + fresh,
        "New PLN Mobile \u2013 Instalasi Aplikasi \u2013 Pelanggan melaporkan kembali No. Tiket ITSM " + old);
  }

  @OnEachDatabase
  @DisplayName("A record that is written again, even in the same step, changes nothing and fails nothing (A-P2)")
  void idempotent(TestDatabase database) {
    Domain domain = database.domain();
    ContactRecords records = domain.get(ContactRecords.class);
    Problem problem = Samples.problem(domain, "desi");
    domain.step(() -> {
      records.record(request(problem, "ANSWERED", null, null));
      records.record(request(problem, "ANSWERED", null, null));
      return null;
    });
    records.record(request(problem, "ANSWERED", null, null));
    assertThat(of(records, problem)).hasSize(2);
  }

  @OnEachDatabase
  @DisplayName("With both addresses set the delivery is started once per outcome (B5)")
  void delivery_is_started_once(TestDatabase database) {
    try (Domain domain = database.domain(Map.of("cc123.crm.url", "http://127.0.0.1:1/crm",
        "cc123.apkt.url", "http://127.0.0.1:1/apkt"))) {
      ContactRecords records = domain.get(ContactRecords.class);
      Problem problem = Samples.problem(domain, "desi");
      records.record(request(problem, "ANSWERED", null, null));
      records.record(request(problem, "ANSWERED", null, null));
      assertThat(records.pending(problem.callNumber())).hasSize(2);
      assertThat(domain.engine().count("records " + problem.callNumber())).isEqualTo(1);
    }
  }

  @OnEachDatabase
  @DisplayName("A refused step leaves no record, an outcome without a row is named")
  void nothing_half(TestDatabase database) {
    Domain domain = database.domain();
    ContactRecords records = domain.get(ContactRecords.class);
    Problem problem = Samples.problem(domain, "desi");
    assertThatThrownBy(() -> domain.step(() -> {
      records.record(request(problem, "ANSWERED", null, null));
      throw new Refusal("x", "x");
    })).isInstanceOf(Refusal.class);
    assertThat(of(records, problem)).isEmpty();
    assertThatThrownBy(() -> records.record(request(problem, "LOST", null, null))).hasMessageContaining("LOST");
  }

  @OnEachDatabase
  @DisplayName("The CSV opens in a spreadsheet without a formula of anybody's being run (A-P2)")
  void csv(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    Customer customer = new Customer("Ibu", "Sri, \"W\"\nX", "+6281234567890", null, null);
    domain.get(ContactRecords.class).record(new RecordRequest(problem.callNumber(), problem.id(), "ANSWERED",
        "=1+1", null, null, customer, "=cmd|' /C calc'!A0"));
    domain.staff().logIn("maya", "manager");
    String csv = domain.http().perform(get("/api/contact-records.csv").param("call", problem.callNumber()))
        .andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.split("\r\n")).hasSize(3);
    assertThat(csv).contains(",\"Ibu Sri, \"\"W\"\"\nX\",'+6281234567890,,'=cmd|' /C calc'!A0,")
        .contains("New PLN Mobile \u2013 =1+1");
  }

  @OnEachDatabase
  @DisplayName("An export has every record once, however many there are (A-P2)")
  void long_csv(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    String cso = "exporter-" + System.nanoTime();
    ContactRecords records = domain.get(ContactRecords.class);
    Problem problem = Samples.problem(domain, cso);
    domain.step(() -> {
      for (int i = 0; i < 260; i++) {
        Problem another = Samples.problem(domain, cso);
        records.record(new RecordRequest(another.callNumber(), another.id(), "ANSWERED", "x", null, null,
            Samples.customer(), cso));
      }
      return problem;
    });
    domain.staff().logIn(cso, "cso");
    String csv = domain.http().perform(get("/api/contact-records.csv")).andReturn().getResponse().getContentAsString();
    assertThat(csv.lines().distinct()).hasSize(521);
  }

  @OnEachDatabase
  @DisplayName("A manager reads all records page by page, a CSO the own ones, a process owner none (A-P2)")
  void rights(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    Problem problem = Samples.problem(domain, "desi");
    domain.get(ContactRecords.class).record(request(problem, "ANSWERED", null, null));
    domain.staff().logIn("maya", "manager");
    domain.http().perform(get("/api/contact-records").param("call", problem.callNumber()).param("system", "CRM"))
        .andExpect(jsonPath("$.items.length()").value(1)).andExpect(jsonPath("$.items[0].system").value("CRM"))
        .andExpect(jsonPath("$.items[0].remark", containsString("New PLN Mobile")));
    domain.http().perform(get("/api/contact-records?call=x")).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("callNumber"));
    domain.http().perform(get("/api/contact-records?system=SAP")).andExpect(status().isBadRequest());
    domain.staff().logIn("budi", "cso");
    domain.http().perform(get("/api/contact-records").param("call", problem.callNumber()))
        .andExpect(jsonPath("$.items.length()").value(0));
    domain.staff().logIn("joko", "process-owner");
    domain.http().perform(get("/api/contact-records")).andExpect(status().isForbidden());
    domain.http().perform(get("/api/contact-records.csv")).andExpect(status().isForbidden());
  }

  private static List<ContactRecord> of(ContactRecords records, Problem problem) {
    return records.page(problem.callNumber(), null, null, null, Page.SIZE).items();
  }

  private static String ticket(Domain domain, Problem problem) {
    return String.valueOf(domain.get(Tickets.class).create(Samples.ticket(problem, "desi")).number());
  }

  private static RecordRequest request(Problem problem, String outcome, String ticket, String previous) {
    return new RecordRequest(problem.callNumber(), problem.id(), outcome, problem.label(), ticket, previous,
        Samples.customer(), "desi");
  }
}
