package id.pln.cc123.engine.deployment;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;

/** Camunda Modeler in the hands of a user. */
final class Modeler {

  private static final String DEPLOYMENTS = "/engine-rest/deployment";

  private final TestRestTemplate http;
  private final Rest rest;

  Modeler(TestRestTemplate http, String user) {
    this.http = http.withBasicAuth(user, "Listrik-123");
    this.rest = new Rest(http, user);
  }

  /** Deploys one file with the fields that the Modeler sends. */
  Answer deploy(String file, String content) {
    return deploy(Map.of(file, content));
  }

  /** @param files name to content */
  Answer deploy(Map<String, String> files) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("deployment-name", files.keySet().iterator().next().replaceFirst("\\..*", ""));
    form.add("deployment-source", "Camunda Modeler");
    form.add("enable-duplicate-filtering", "true");
    files.forEach((file, content) -> form.add(file, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return file;
      }
    }));
    var response = http.postForEntity(DEPLOYMENTS + "/create", new HttpEntity<>(form), String.class);
    return new Answer(response.getStatusCode().value(), response.getBody());
  }

  /** @return the newest file of this name */
  String download(String file) {
    for (var deployment : rest.get(DEPLOYMENTS + "?sortBy=deploymentTime&sortOrder=desc").ok()) {
      String resources = DEPLOYMENTS + "/" + deployment.get("id").asText() + "/resources";
      for (var resource : rest.get(resources).ok()) {
        if (resource.get("name").asText().equals(file)) {
          byte[] content = http.getForObject(resources + "/" + resource.get("id").asText() + "/data", byte[].class);
          return new String(content, StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(file + " is not deployed");
  }
}
