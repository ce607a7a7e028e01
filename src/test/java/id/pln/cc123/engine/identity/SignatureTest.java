package id.pln.cc123.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.Staff;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;

@ProductTest
@DisplayName("The signature of a CSO (B3-g)")
class SignatureTest {

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private Staff staff;

  @Test
  @DisplayName("is entered by an administrator, where no directory has it")
  void entered() {
    assertThat(sign("admin", "rina", Map.of("signature", "CC.56.RINA")).status()).isEqualTo(204);
    assertThat(staff.signature("rina")).contains("CC.56.RINA");
  }

  @Test
  @DisplayName("is nobody else's to change, and of nobody who is not there")
  void refused() {
    assertThat(sign("desi", "desi", Map.of("signature", "CC.99.DESI")).status()).isEqualTo(403);
    assertThat(sign("maya", "desi", Map.of("signature", "CC.99.DESI")).status()).isEqualTo(403);
    assertThat(staff.signature("desi")).contains("CC.54.DESI");
    assertThat(sign("admin", "tidak-ada", Map.of("signature", "CC.99.SIAPA")).status()).isEqualTo(404);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "DESI", "CC.54", "CC.54.DESI\n", "cc.54.desi"})
  @DisplayName("has a site, a number and a name")
  void form(String signature) {
    assertThat(sign("admin", "desi", Map.of("signature", signature)).status()).isEqualTo(400);
    assertThat(sign("admin", "desi", Map.of()).status()).isEqualTo(400);
    assertThat(staff.signature("desi")).contains("CC.54.DESI");
  }

  private Rest.Answer sign(String user, String whose, Map<String, String> signature) {
    return new Rest(http, user).put("/api/users/" + whose + "/signature", signature);
  }
}
