package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.WebUser;

@ProductTest
@DisplayName("A user of the web applications at /api")
class SessionTest {

  private static final String ABANDON = "/api/desk/tasks/no-such-task/abandon";

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private IdentityService identity;

  private WebUser desi;

  @BeforeEach
  void logIn() {
    desi = WebUser.logIn(http, "desi");
  }

  @Test
  @DisplayName("reads with the log-in of Tasklist, without a password")
  void reads_with_the_log_in_of_tasklist() {
    assertThat(desi.get("/api/tickets").getStatusCode().value()).isEqualTo(200);
    assertThat(desi.get("/api/mails?reference=700001").getStatusCode().value()).isEqualTo(403);
  }

  @Test
  @DisplayName("changes something only from a script of the product, not from a page of another site")
  void a_post_without_the_header_of_our_scripts_is_refused() {
    assertThat(desi.post(ABANDON, new HttpHeaders(), null).getStatusCode().value()).isEqualTo(401);
    HttpHeaders script = new HttpHeaders();
    script.set("X-Requested-With", "XMLHttpRequest");
    ResponseEntity<String> answer = desi.post(ABANDON, script, null);
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains("Langkah ini sudah selesai atau bukan milik Anda");
  }

  @Test
  @DisplayName("is refused what a page sends that was drawn for somebody else: another tab has logged in a colleague since")
  void page_of_another_user() {
    for (String path : new String[] {"/api/tickets", "/camunda/api/engine/engine/default/task/count"}) {
      assertThat(desi.get(path, "X-Page-User", "budi").getStatusCode().value()).isEqualTo(401);
      assertThat(desi.get(path, "X-Page-User", "desi").getStatusCode().value()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("sends no more than there is a use for")
  void too_much() {
    assertThat(desi.post("/camunda/api/engine/engine/default/task", MediaType.APPLICATION_JSON, " ".repeat((1 << 20) + 1)).getStatusCode()
        .value()).isEqualTo(413);
  }

  @Test
  @DisplayName("is nobody at /engine-rest, which takes no log-in cookie")
  void engine_rest_takes_no_cookie() {
    assertThat(desi.get("/engine-rest/task").getStatusCode().value()).isEqualTo(401);
  }

  @Test
  @DisplayName("is nobody after logging out")
  void after_logging_out_it_is_over() {
    desi.post("/camunda/api/admin/auth/user/default/logout", new HttpHeaders(), "");
    assertThat(desi.get("/api/tickets").getStatusCode().value()).isEqualTo(401);
  }

  @Test
  @DisplayName("does not make an administrator of anybody, also when there is none")
  void anonymous_setup() {
    identity.deleteMembership("admin", "camunda-admin");
    try {
      ResponseEntity<String> answer = WebUser.at(http, "/camunda/app/admin/default/").post("/camunda/api/admin/setup/default/user/create",
          MediaType.APPLICATION_JSON, """
          {"profile": {"id": "penyusup", "firstName": "P", "lastName": "P"}, "credentials": {"password": "Rahasia-123"}}""");
      assertThat(answer.getStatusCode().value()).isEqualTo(403);
      assertThat(identity.createUserQuery().userId("penyusup").count()).isZero();
    } finally {
      identity.createMembership("admin", "camunda-admin");
    }
  }
}
