package id.pln.cc123.engine.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.Staff;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.CompanyDirectory;
import id.pln.cc123.testing.ProductionTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.WebUser;

@ProductionTest
@DisplayName("With the company's accounts")
class LdapTest {

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private IdentityService identity;
  @Autowired
  private Staff staff;
  @Autowired
  private CompanyDirectory directory;

  private Rest desi;

  @BeforeEach
  void users() {
    desi = new Rest(http, "desi");
  }

  @Test
  @DisplayName("a person logs in to Tasklist, in whatever case the name is typed, and only with the right password")
  void log_in_to_tasklist() {
    WebUser browser = WebUser.nobody(http);
    assertThat(browser.logIn("tasklist", "desi", "salah").getStatusCode().value()).isEqualTo(401);
    assertThat(browser.logIn("tasklist", "desi", "").getStatusCode().value()).isEqualTo(401);
    assertThat(browser.logIn("tasklist", "Desi", "Listrik-123").getStatusCode().value()).isEqualTo(200);
    assertThat(browser.get("/camunda/api/admin/auth/user/default").getBody()).contains("\"userId\":\"desi\"");
    assertThat(browser.get("/api/tickets").getStatusCode().value()).isEqualTo(200);
  }

  @Test
  @DisplayName("HTTP Basic takes them at both interfaces, and nobody else")
  void basic() {
    // another person at each door: after a few wrong passwords one has to wait
    Map.of("/engine-rest/task", "rina", "/api/tickets", "ratna").forEach((door, person) -> {
      assertThat(desi.get(door).status()).as(door).isEqualTo(200);
      assertThat(http.withBasicAuth(person, "salah").getForEntity(door, String.class).getStatusCode().value()).as(door).isEqualTo(401);
      assertThat(http.withBasicAuth(person, "").getForEntity(door, String.class).getStatusCode().value()).as(door).isEqualTo(401);
      assertThat(http.withBasicAuth("*", "Listrik-123").getForEntity(door, String.class).getStatusCode().value()).as(door).isEqualTo(401);
    });
  }

  @Test
  @DisplayName("whoever types a name in capitals is the same person, with the same work")
  void names_in_capitals() {
    CallAtDesk call = CallAtDesk.taken(new Rest(http, "DESI"), Map.of("salutation", "Ibu", "customerName", "Sri", "phone", "081234567811"));
    assertThat(call.of(desi).step()).isEqualTo("UserTask_RecordProblems");
  }

  @Test
  @DisplayName("groups of the directory give the rights of the product")
  void groups_and_rights() {
    assertThat(WebUser.nobody(http).logIn("cockpit", "desi", "Listrik-123").getStatusCode().value()).isEqualTo(403);
    assertThat(WebUser.nobody(http).logIn("cockpit", "maya", "Listrik-123").getStatusCode().value()).isEqualTo(200);
    assertThat(desi.get("/api/mails?reference=700001").status()).isEqualTo(403);
    assertThat(new Rest(http, "sari").get("/api/mails?reference=700001").status()).isEqualTo(200);
    assertThat(desi.get("/engine-rest/user?memberOfGroup=support").ok()).isEmpty();
    assertThat(new Rest(http, "admin").get("/engine-rest/user?memberOfGroup=support").ok()).hasSize(2);
  }

  @Test
  @DisplayName("the first administrator of the settings needs no group in the directory")
  void first_administrator() {
    assertThat(WebUser.nobody(http).logIn("admin", "wayan", "Listrik-123").getStatusCode().value()).isEqualTo(200);
    assertThat(new Rest(http, "wayan").get("/engine-rest/authorization").ok()).isNotEmpty();
    assertThat(new Rest(http, "wayan").get("/api/mails?reference=700001").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("names, teams and signatures come from the directory; who left is no colleague")
  void staff() {
    assertThat(staff.displayName("desi")).isEqualTo("Desi Lestari");
    assertThat(staff.displayName("keluar")).isEqualTo("keluar");
    assertThat(staff.colleagues("support")).extracting(Staff.Colleague::id).containsExactly("andi", "rina");
    assertThat(staff.colleagues("no-such-group")).isEmpty();
    assertThat(staff.signature("budi")).contains("CC.55.BUDI");
    assertThat(staff.signature("sari")).isEmpty();
  }

  @Test
  @DisplayName("a ticket ends with the signature that the directory has")
  void signature_in_a_ticket() {
    long number = CallAtDesk.ticketFor(desi, "Sri Wahyuni", "081234567812", "sri.ldap@contoh.co.id");
    assertThat(desi.get("/api/tickets/" + number).ok().path("description").asText()).endsWith("CC.54.DESI");
  }

  @Test
  @DisplayName("steps of a call ask the directory for nothing that it has said a moment ago")
  void cost() {
    WebUser browser = WebUser.nobody(http);
    browser.logIn("tasklist", "budi", "Listrik-123");
    String path = "/camunda/api/engine/engine/default/task?assignee=budi";
    staff.displayName("budi");
    staff.colleagues("cso");
    int before = directory.searches();
    assertThat(browser.get(path).getStatusCode().value()).isEqualTo(200);
    assertThat(browser.get("/api/tickets?mine=true").getStatusCode().value()).isEqualTo(200);
    staff.displayName("budi");
    staff.colleagues("cso");
    identity.createGroupQuery().groupMember("budi").list();
    identity.createUserQuery().userId("budi").singleResult();
    assertThat(directory.searches()).isEqualTo(before);
  }

  @Test
  @DisplayName("what somebody searches for is no filter of the directory, and does not make it look dead")
  void searches() {
    for (String criterion : List.of("memberOfGroup=(", "memberOfGroup=*", "memberOfGroup=cso)(cn=*", "email=*)(uid=*", "firstNameLike=a\\b", "idIn=(,x")) {
      assertThat(desi.get("/engine-rest/user?" + criterion).status())
          .as(criterion).isIn(200, 400);
    }
    assertThat(desi.get("/engine-rest/user?memberOfGroup=*").ok()).isEmpty();
    // nobody has asked for her yet: the directory is asked, and answers
    assertThat(staff.displayName("joko")).isEqualTo("Joko PLN");
    assertThat(WebUser.nobody(http).logIn("tasklist", "rina", "Listrik-123").getStatusCode().value()).isEqualTo(200);
  }

  @Test
  @DisplayName("a name with spaces around it is nobody's: it would have wrong tries of its own")
  void spaces() {
    for (String name : List.of(" desi", "desi ", "desi  ")) {
      assertThat(http.withBasicAuth(name, "Listrik-123").getForEntity("/api/tickets", String.class).getStatusCode().value()).isEqualTo(401);
    }
  }
}
