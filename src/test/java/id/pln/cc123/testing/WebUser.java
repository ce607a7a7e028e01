package id.pln.cc123.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at the web applications: has opened a page, may have logged in there, and works on with the cookies of that. */
public final class WebUser {

  private final TestRestTemplate http;
  private final Map<String, String> cookies = new TreeMap<>();

  private WebUser(TestRestTemplate http) {
    this.http = http;
  }

  /** Opens a page without logging in. */
  public static WebUser at(TestRestTemplate http, String page) {
    WebUser user = new WebUser(http);
    user.get(page);
    return user;
  }

  /** Logs in at Tasklist. */
  public static WebUser logIn(TestRestTemplate http, String name) {
    WebUser user = new WebUser(http);
    assertThat(user.logIn("tasklist", name, "Listrik-123").getStatusCode().value()).isEqualTo(200);
    return user;
  }

  /** Has opened nothing yet. */
  public static WebUser nobody(TestRestTemplate http) {
    return new WebUser(http);
  }

  /** @param app such as {@code tasklist} */
  public ResponseEntity<String> logIn(String app, String name, String password) {
    get("/camunda/app/" + app + "/default/");
    return post("/camunda/api/admin/auth/user/default/login/" + app, MediaType.APPLICATION_FORM_URLENCODED,
        "username=" + name + "&password=" + password);
  }

  public ResponseEntity<String> logOut() {
    return post("/camunda/api/admin/auth/user/default/logout", new HttpHeaders(), "");
  }

  public ResponseEntity<String> get(String path) {
    return send(HttpMethod.GET, path, new HttpHeaders(), null);
  }

  public ResponseEntity<String> get(String path, String header, String value) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(header, value);
    return send(HttpMethod.GET, path, headers, null);
  }

  /** With the token that pages of the web applications send along. */
  public ResponseEntity<String> post(String path, MediaType type, String body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(type);
    return post(path, headers, body);
  }

  public ResponseEntity<String> post(String path, HttpHeaders headers, String body) {
    headers.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    return send(HttpMethod.POST, path, headers, body);
  }

  private ResponseEntity<String> send(HttpMethod method, String path, HttpHeaders headers, String body) {
    cookies.forEach((name, value) -> headers.add(HttpHeaders.COOKIE, name + "=" + value));
    ResponseEntity<String> answer = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
        .map(cookie -> cookie.split(";", 2)[0].split("=", 2)).forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return answer;
  }
}
