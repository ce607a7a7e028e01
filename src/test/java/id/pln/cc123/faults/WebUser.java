package id.pln.cc123.faults;

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

/** Somebody who has logged in at Tasklist once, and works on with the cookies of that. */
final class WebUser {

  private final TestRestTemplate http;
  private final Map<String, String> cookies = new TreeMap<>();

  private WebUser(TestRestTemplate http) {
    this.http = http;
  }

  static WebUser logIn(TestRestTemplate http, String name) {
    WebUser user = new WebUser(http);
    user.get("/camunda/app/tasklist/default/");
    HttpHeaders form = new HttpHeaders();
    form.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    form.set("X-XSRF-TOKEN", user.cookies.get("XSRF-TOKEN"));
    assertThat(user.send(HttpMethod.POST, "/camunda/api/admin/auth/user/default/login/tasklist",
        "username=" + name + "&password=Listrik-123", form).getStatusCode().value()).isEqualTo(200);
    return user;
  }

  ResponseEntity<String> get(String path) {
    return send(HttpMethod.GET, path, null, new HttpHeaders());
  }

  private ResponseEntity<String> send(HttpMethod method, String path, String body, HttpHeaders headers) {
    cookies.forEach((name, value) -> headers.add(HttpHeaders.COOKIE, name + "=" + value));
    ResponseEntity<String> answer = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
        .map(cookie -> cookie.split(";", 2)[0].split("=", 2)).forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    return answer;
  }
}
