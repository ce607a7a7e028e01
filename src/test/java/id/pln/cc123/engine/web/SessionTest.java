package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import id.pln.cc123.testing.ProductTest;

@ProductTest
@DisplayName("A user of the web applications at /api")
class SessionTest {

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private IdentityService identity;

  private final Map<String, String> cookies = new TreeMap<>();

  @BeforeEach
  void logIn() {
    send(HttpMethod.GET, "/camunda/app/tasklist/default/", null, new HttpHeaders());
    HttpHeaders form = new HttpHeaders();
    form.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    form.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    assertThat(send(HttpMethod.POST, "/camunda/api/admin/auth/user/default/login/tasklist", "username=desi&password=Listrik-123", form)
        .getStatusCode().value()).isEqualTo(200);
  }

  @Test
  @DisplayName("reads with the log-in of Tasklist, without a password")
  void reads_with_the_log_in_of_tasklist() {
    assertThat(send(HttpMethod.GET, "/api/tickets", null, new HttpHeaders()).getStatusCode().value()).isEqualTo(200);
    assertThat(send(HttpMethod.GET, "/api/mails?reference=700001", null, new HttpHeaders()).getStatusCode().value()).isEqualTo(403);
  }

  @Test
  @DisplayName("changes something only from a script of the product, not from a page of another site")
  void a_post_without_the_header_of_our_scripts_is_refused() {
    assertThat(post(new HttpHeaders()).getStatusCode().value()).isEqualTo(401);
    HttpHeaders script = new HttpHeaders();
    script.set("X-Requested-With", "XMLHttpRequest");
    ResponseEntity<String> answer = post(script);
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains("Langkah ini sudah selesai atau bukan milik Anda");
  }

  @Test
  @DisplayName("is nobody at /engine-rest, which takes no log-in cookie")
  void engine_rest_takes_no_cookie() {
    assertThat(send(HttpMethod.GET, "/engine-rest/task", null, new HttpHeaders()).getStatusCode().value()).isEqualTo(401);
  }

  @Test
  @DisplayName("is nobody after logging out")
  void after_logging_out_it_is_over() {
    HttpHeaders token = new HttpHeaders();
    token.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    send(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout", "", token);
    assertThat(send(HttpMethod.GET, "/api/tickets", null, new HttpHeaders()).getStatusCode().value()).isEqualTo(401);
  }

  @Test
  @DisplayName("does not make an administrator of anybody, also when there is none")
  void anonymous_setup() {
    identity.deleteMembership("admin", "camunda-admin");
    cookies.clear();
    send(HttpMethod.GET, "/camunda/app/admin/default/", null, new HttpHeaders());
    try {
      HttpHeaders token = new HttpHeaders();
      token.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
      token.setContentType(MediaType.APPLICATION_JSON);
      ResponseEntity<String> answer = send(HttpMethod.POST, "/camunda/api/admin/setup/default/user/create", """
          {"profile": {"id": "penyusup", "firstName": "P", "lastName": "P"}, "credentials": {"password": "Rahasia-123"}}""", token);
      assertThat(answer.getStatusCode().value()).isEqualTo(403);
      assertThat(identity.createUserQuery().userId("penyusup").count()).isZero();
    } finally {
      identity.createMembership("admin", "camunda-admin");
    }
  }

  private ResponseEntity<String> post(HttpHeaders headers) {
    return send(HttpMethod.POST, "/api/desk/tasks/no-such-task/abandon", null, headers);
  }

  private ResponseEntity<String> send(HttpMethod method, String path, String body, HttpHeaders headers) {
    cookies.forEach((name, value) -> headers.add(HttpHeaders.COOKIE, name + "=" + value));
    ResponseEntity<String> answer = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
        .map(cookie -> cookie.split(";", 2)[0].split("=", 2)).forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return answer;
  }
}
