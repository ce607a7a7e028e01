package id.pln.cc123.engine.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A person at the web applications: keeps cookies and sends the token against forged requests. */
public final class Browser {

  private final TestRestTemplate http;
  private final Map<String, String> cookies = new TreeMap<>();

  public Browser(TestRestTemplate http) {
    this.http = http;
  }

  /** @param app such as {@code tasklist} */
  public ResponseEntity<String> logIn(String app, String user, String password) {
    get("/camunda/app/" + app + "/default/");
    HttpHeaders form = new HttpHeaders();
    form.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    return send(HttpMethod.POST, "/camunda/api/admin/auth/user/default/login/" + app, "username=" + user + "&password=" + password, form);
  }

  public ResponseEntity<String> logOut() {
    return send(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout", "", new HttpHeaders());
  }

  public ResponseEntity<String> get(String path) {
    return send(HttpMethod.GET, path, null, new HttpHeaders());
  }

  public ResponseEntity<String> send(HttpMethod method, String path, Object body, HttpHeaders headers) {
    cookies.forEach((name, value) -> headers.add(HttpHeaders.COOKIE, name + "=" + value));
    if (cookies.containsKey("XSRF-TOKEN")) {
      headers.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    }
    ResponseEntity<String> answer = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
        .map(cookie -> cookie.split(";", 2)[0].split("=", 2)).forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return answer;
  }
}
