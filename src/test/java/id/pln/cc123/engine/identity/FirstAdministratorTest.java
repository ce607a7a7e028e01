package id.pln.cc123.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.client.TestRestTemplate;

import id.pln.cc123.engine.RunningProduct;

@DisplayName("The first administrator")
class FirstAdministratorTest {

  private static final String PROFILE = "spring.profiles.active=test";
  private static final String ID = "cc123.first-administrator.id=wayan.admin";

  @Test
  @DisplayName("is there after the first start and creates the other users, who can work at once")
  void creates_users() {
    try (RunningProduct product = RunningProduct.start(PROFILE, ID, "cc123.first-administrator.password=Rahasia-Wayan")) {
      TestRestTemplate admin = product.http().withBasicAuth("wayan.admin", "Rahasia-Wayan");
      assertThat(admin.postForEntity("/engine-rest/user/create", Map.of("profile", Map.of("id", "putu.cso", "firstName", "Putu",
          "lastName", "Ayu"), "credentials", Map.of("password", "Rahasia-Putu")), String.class).getStatusCode().value()).isEqualTo(204);
      admin.put("/engine-rest/group/cso/members/putu.cso", null);
      TestRestTemplate cso = product.http().withBasicAuth("putu.cso", "Rahasia-Putu");
      assertThat(cso.getForEntity("/engine-rest/task", String.class).getStatusCode().value()).isEqualTo(200);
      assertThat(cso.postForEntity("/engine-rest/process-definition/key/customer-handling/submit-form", Map.of("variables",
          Map.of("salutation", Map.of("value", "Ibu"), "customerName", Map.of("value", "Sri"), "phone", Map.of("value", "081234567890"))),
          String.class).getStatusCode().value()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("is made once: a later start with another id or password changes nothing")
  void is_made_once() {
    String database = "spring.datasource.url=jdbc:h2:mem:first-administrator;DB_CLOSE_DELAY=-1";
    RunningProduct.start(PROFILE, database, ID, "cc123.first-administrator.password=Rahasia-Wayan").close();
    try (RunningProduct product = RunningProduct.start(PROFILE, database, ID, "cc123.first-administrator.password=Lain-Sama-Sekali")) {
      assertThat(product.get(IdentityService.class).checkPassword("wayan.admin", "Rahasia-Wayan")).isTrue();
    }
    try (RunningProduct product = RunningProduct.start(PROFILE, database, "cc123.first-administrator.id=made.admin",
        "cc123.first-administrator.password=Rahasia-Made")) {
      assertThat(product.get(IdentityService.class).createUserQuery().userId("made.admin").count()).isZero();
    }
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "Listrik-123"})
  @DisplayName("needs a password of its own, or the product does not start")
  void needs_a_password_of_its_own(String password) {
    assertThatThrownBy(() -> RunningProduct.start(PROFILE, ID, "cc123.first-administrator.password=" + password).close())
        .hasMessageContaining("CC123_FIRST_ADMINISTRATOR_PASSWORD");
  }

  @Test
  @DisplayName("is nobody under the default profile, which has demo users, and nobody unless named")
  void not_under_the_default_profile() {
    try (RunningProduct product = RunningProduct.start(ID, "cc123.first-administrator.password=Rahasia-Wayan")) {
      assertThat(product.get(IdentityService.class).createUserQuery().userId("wayan.admin").count()).isZero();
    }
    try (RunningProduct product = RunningProduct.start(PROFILE)) {
      assertThat(List.copyOf(product.get(IdentityService.class).createUserQuery().list())).isEmpty();
    }
  }
}
