package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.filter.FormContentFilter;

import id.pln.cc123.engine.identity.LogIns;
import id.pln.cc123.testing.ProductionTest;
import id.pln.cc123.testing.WebUser;

@ProductionTest
@DisplayName("The doors of the product in production")
class DoorsTest {

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private LogIns logIns;
  @Autowired
  private Clock clock;
  @Autowired
  private ApplicationContext context;
  @LocalManagementPort
  private int managementPort;

  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void clockGoesOn() {
    ReflectionTestUtils.setField(logIns, "clock", clock);
  }

  @ParameterizedTest(name = "{0} {1} with {2} bytes")
  @CsvSource({
      "/engine-rest/task, application/json, 1048577, 1",
      "/engine-rest/message, application/x-www-form-urlencoded, 1048577, 1",
      "/engine-rest/deployment/create, multipart/form-data;boundary=b, 10485761, 10",
      "/engine-rest/x/deployment/create, application/json, 1048577, 1",
      "/api/desk/tasks/t/abandon, application/json, 1048577, 1",
      "/api/problems/1/attachments, multipart/form-data;boundary=b, 11534337, 11",
      "/camunda/api/admin/auth/user/default/login/tasklist, application/x-www-form-urlencoded, 1048577, 1"})
  @DisplayName("take no more than they are for, and say so")
  void limits(String path, String type, int bytes, String megabytes) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, type);
    byte[] body = new byte[bytes];
    ResponseEntity<String> answer = http.withBasicAuth("desi", "Listrik-123")
        .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    assertThat(answer.getStatusCode().value()).isEqualTo(413);
    assertThat(answer.getBody()).contains("Paling besar " + megabytes + " MB.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest/task", "/api/desk/tasks/t/abandon"})
  @DisplayName("also count what comes without saying how long it is")
  void chunked(String path) throws Exception {
    HttpRequest request = to(path).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
            ("{\"name\": \"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8)))).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Paling besar 1 MB.");
  }

  @Test
  @DisplayName("read no form into memory before its length and its sender are looked at")
  void forms() {
    assertThat(context.getBeansOfType(FormContentFilter.class)).isEmpty();
  }

  @Test
  @DisplayName("make a name wait after wrong passwords, at all three, and tell how long; elsewhere others go on")
  void delays() {
    // no time passes between the tries, however slow the machine
    ReflectionTestUtils.setField(logIns, "clock", Clock.fixed(Instant.now(), ZoneOffset.UTC));
    for (int i = 0; i < 3; i++) {
      assertThat(basic("/api/tickets", "dewi", "salah").getStatusCode().value()).isEqualTo(401);
    }
    for (ResponseEntity<String> answer : List.of(basic("/api/tickets", "dewi", "Listrik-123"),
        basic("/engine-rest/task", "dewi", "Listrik-123"), WebUser.nobody(http).logIn("tasklist", "dewi", "Listrik-123"))) {
      assertThat(answer.getStatusCode().value()).isEqualTo(429);
      assertThat(answer.getBody()).contains("\"message\":\"Terlalu banyak kata sandi salah. Tunggu ");
    }
    assertThat(basic("/api/tickets", "rina", "Listrik-123").getStatusCode().value()).isEqualTo(200);
  }

  @Test
  @DisplayName("give cookies over TLS only, and the headers that protect pages")
  void cookies_and_headers() {
    ResponseEntity<String> page = http.getForEntity("/camunda/app/tasklist/default/", String.class);
    assertThat(page.getHeaders().get(HttpHeaders.SET_COOKIE)).hasSize(2).allMatch(cookie -> cookie.contains("Secure"));
    assertThat(page.getHeaders()).containsKeys("Strict-Transport-Security", "Content-Security-Policy", "X-Content-Type-Options",
        "X-XSS-Protection");
  }

  @Test
  @DisplayName("believe the proxy about the address that a caller used")
  void proxy() throws Exception {
    HttpRequest request = to("/").header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "cc123.pln.example").GET().build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Location")).hasValue("https://cc123.pln.example/camunda/app/tasklist/default/");
  }

  @Test
  @DisplayName("do not lead to probes and figures, which have a port of their own")
  void management() {
    for (String path : List.of("/actuator/health", "/actuator/prometheus", "/actuator")) {
      assertThat(http.getForEntity(path, String.class).getStatusCode().value()).as(path).isEqualTo(404);
    }
    assertThat(watch("/actuator/health/liveness").getBody()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(watch("/actuator/prometheus").getBody())
        .contains("cc123_tickets_open{", "status=\"Waiting For Customer\"", "cc123_deliveries_waiting{", "cc123_jobs_failed", "cc123_jobs_lag_seconds")
        .doesNotContain("NaN");
    assertThat(watch("/actuator/env").getStatusCode().value()).isEqualTo(404);
  }

  @Test
  @DisplayName("show the description of the interface to those only who are logged in")
  void description() {
    assertThat(http.getForEntity("/api/openapi", String.class).getStatusCode().value()).isEqualTo(401);
    assertThat(http.getForEntity("/swagger-ui/index.html", String.class).getStatusCode().value()).isIn(401, 404);
    assertThat(basic("/api/openapi", "rina", "Listrik-123").getStatusCode().value()).isEqualTo(200);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(http.getRootUri() + path))
        .header("Authorization", "Basic " + HttpHeaders.encodeBasicAuth("desi", "Listrik-123", null));
  }

  private ResponseEntity<String> basic(String path, String user, String password) {
    return http.withBasicAuth(user, password).getForEntity(path, String.class);
  }

  private ResponseEntity<String> watch(String path) {
    return http.getForEntity("http://localhost:" + managementPort + path, String.class);
  }
}
