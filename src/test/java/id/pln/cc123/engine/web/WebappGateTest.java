package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.camunda.bpm.engine.AuthorizationService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.WebUser;

@ProductTest
@DisplayName("At the interface of the web applications")
class WebappGateTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort
  private int port;
  @Autowired
  private TestRestTemplate http;
  @Autowired
  private AuthorizationService authorizations;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "/camunda/api/engine/engine/default/task, 401", "/camunda/api/engine/engine;x/default/task, 400",
      "/camunda/api/engine;x/engine/default/task, 400", "/camunda/api/engine/engine/;x/default/task, 400",
      "/camunda/api;x/engine/engine/default/task, 400", "/camunda;x/api/engine/engine/default/task, 400",
      "/camunda////////api/engine/default/task, 400", "/camunda/api/engine//engine/default/task, 400",
      "/camunda/api/engine/%65ngine/default/task, 400", "/camunda/api/engine/engine%3Bx/default/task, 400",
      "/camunda/api/engine/x/../engine/default/task, 400", "/camunda/api/engine/./engine/default/task, 400",
      "/%63amunda/api/engine/engine/default/task, 400", "/camunda/api/admin/auth/user/default/../../../../engine/engine/default/task, 400",
      "/camunda/api/cockpit/plugin/base/static/../default/process-definition/x, 400", "/camunda/api/welcome/plugin/x/default/y, 401",
      "/camunda/api/admin/setup/default/user/create, 403", "/camunda/api/engine/engine/x, 401"})
  @DisplayName("nobody comes in by an address that two programs read differently")
  void nobody(String address, int status) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(status);
  }

  @Test
  @DisplayName("nobody gives rights away, with a token of the log-in page either")
  void nobody_writes() {
    long before = authorizations.createAuthorizationQuery().count();
    WebUser nobody = WebUser.at(http, "/camunda/app/tasklist/default/");
    ResponseEntity<String> answer = nobody.post("/camunda/api/engine/engine;x/default/authorization/create", MediaType.APPLICATION_JSON, """
        {"type": 1, "permissions": ["ALL"], "userId": "desi", "resourceType": 0, "resourceId": "cockpit"}""");
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/camunda/api/engine/engine/, 200", "/camunda/api/admin/auth/user/default, 404",
      "/camunda/api/engine/engine/default/identity/password-policy, 404"})
  @DisplayName("the page to log in finds what it needs")
  void log_in_page(String address, int status) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(status);
  }

  @Test
  @DisplayName("who is logged in works on, but by usual addresses only")
  void logged_in() {
    WebUser desi = WebUser.logIn(http, "desi");
    assertThat(desi.get("/camunda/api/engine/engine/default/task").getStatusCode().value()).isEqualTo(200);
    assertThat(desi.get("/camunda/api/engine/engine;x/default/task").getStatusCode().value()).isEqualTo(400);
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(), BodyHandlers.ofString());
  }
}
