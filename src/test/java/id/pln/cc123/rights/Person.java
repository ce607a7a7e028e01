package id.pln.cc123.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.Rehearsal;

/** Somebody who tries things: with a password at every request, and with the log-in of a web application. */
final class Person {

  private static final String PASSWORD = "Listrik-123";

  private final HttpClient http;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final String root;
  private final String id;

  /** @param id null for nobody */
  Person(String root, String id) {
    this.root = root;
    this.id = id;
    this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** Logs in to the web applications and has a token against forged requests, as a browser has. */
  Person loggedIn() {
    send("GET", "/camunda/app/welcome/default/", null, null, false);
    if (id != null) {
      assertThat(send("POST", "/camunda/api/admin/auth/user/default/login/welcome", "application/x-www-form-urlencoded",
          "username=" + id + "&password=" + PASSWORD, false).statusCode()).as(id).isEqualTo(200);
      // a new session, a new token
      send("GET", "/camunda/app/welcome/default/", null, null, false);
    }
    return this;
  }

  String id() {
    return id;
  }

  HttpResponse<String> rehearse(String verb, String path, String type, String body) {
    return send(verb, path, type, body, true);
  }

  private HttpResponse<String> send(String verb, String path, String type, String body, boolean rehearsal) {
    String method = verb.replace("(hal)", "");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
        .header("Accept", verb.endsWith("(hal)") ? "application/hal+json" : "application/json, */*;q=0.5")
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (rehearsal) {
      request.header(Rehearsal.HEADER, "yes");
    }
    if (path.startsWith("/camunda/")) {
      cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue)
          .findFirst().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    } else if (id != null) {
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((id + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
