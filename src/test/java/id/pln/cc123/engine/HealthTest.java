package id.pln.cc123.engine;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.FreePort;

class HealthTest {

  @Test
  @DisplayName("A node whose mail server is down still works, and says so to whoever decides where requests go")
  void mail_server_down() {
    try (RunningProduct product = RunningProduct.start("spring.mail.port=" + FreePort.next())) {
      assertThat(product.http().getForEntity("/actuator/health", String.class).getStatusCode().value()).isEqualTo(200);
    }
  }
}
