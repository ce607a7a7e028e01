package id.pln.cc123.engine;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.FreePort;

class HealthTest {

  private static final List<String> PATHS = List.of("/actuator/health", "/engine-rest/task");

  @Test
  @DisplayName("A node whose mail server is down still works, and says so to whoever decides where requests go")
  void mail_server_down() {
    try (RunningProduct product = RunningProduct.start("spring.mail.port=" + FreePort.next())) {
      assertThat(product.http().getForEntity("/actuator/health", String.class).getStatusCode().value()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("A node that is still making models, groups and users serves nobody, and is not healthy yet")
  void still_starting() {
    List<Integer> whileStarting = new ArrayList<>();
    try (RunningProduct product = RunningProduct.start(context -> context.registerBean("lastOfTheStart", ApplicationRunner.class, () -> arguments -> {
      TestRestTemplate http = new TestRestTemplate(new RestTemplateBuilder()
          .rootUri("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")));
      PATHS.forEach(path -> whileStarting.add(status(http, path)));
    }))) {
      assertThat(whileStarting).containsExactly(503, 503);
      assertThat(PATHS).extracting(path -> status(product.http(), path)).containsExactly(200, 401);
    }
  }

  private static int status(TestRestTemplate http, String path) {
    return http.getForEntity(path, String.class).getStatusCode().value();
  }
}
