package id.pln.cc123.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Requests of one user with HTTP Basic, or of nobody when the user is null. */
public final class HttpUser {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "----cc123";

  private final String address;
  private final String user;

  HttpUser(String address, String user) {
    this.address = address;
    this.user = user;
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  public Reply post(String path, Object body) {
    return send(json(path).POST(BodyPublishers.ofString(write(body))));
  }

  public Reply put(String path, Object body) {
    return send(json(path).PUT(BodyPublishers.ofString(write(body))));
  }

  public Reply delete(String path) {
    return send(request(path).DELETE());
  }

  /** Deploys one file as Camunda Modeler does. */
  public Reply deploy(String fileName, String content) {
    String form = part("name=\"deployment-name\"", fileName.replaceFirst("\\..*", ""))
        + part("name=\"deployment-source\"", "Camunda Modeler")
        + part("name=\"enable-duplicate-filtering\"", "true")
        + part("name=\"" + fileName + "\"; filename=\"" + fileName + "\"", content)
        + "--" + BOUNDARY + "--\r\n";
    return send(request("/engine-rest/deployment/create").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(form)));
  }

  private static String part(String disposition, String content) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (user != null) {
      byte[] credentials = (user + ":Listrik-123").getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return request;
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An answer of the product. */
  public record Reply(int status, String text) {

    public boolean isOk() {
      return status / 100 == 2;
    }

    /** @return the body as JSON, the text itself when it is none */
    public JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        return JSON.getNodeFactory().textNode(text);
      }
    }
  }
}
