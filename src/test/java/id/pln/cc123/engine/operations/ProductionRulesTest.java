package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.ProductionTest;

@DisplayName("The product does not start in production")
@ExtendWith(OutputCaptureExtension.class)
class ProductionRulesTest {

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments("cc123.mail.embedded.enabled", "true", "CC123_MAIL_EMBEDDED_ENABLED"),
        arguments("spring.datasource.password", "", "DATABASE_PASSWORD"),
        arguments("cc123.mail.link-secret", "0123456789abcdef0123456789abcde", "CC123_MAIL_LINK_SECRET"),
        arguments("cc123.public-url", "http://cc123.pln.example", "CC123_PUBLIC_URL"),
        arguments("cc123.mail.inbox.host", "mail.pln.example", "CC123_MAIL_INBOX_PROTOCOL"),
        arguments("cc123.crm.url", "http://crm.pln.example", "CC123_CRM_URL"),
        arguments("cc123.apkt.url", "http://apkt.pln.example", "CC123_APKT_URL"),
        arguments("cc123.ldap.url", "ldap://directory.pln.example", "CC123_LDAP_URL"),
        arguments("cc123.ldap.manager-dn", "", "CC123_LDAP_MANAGER_DN"),
        arguments("cc123.ldap.manager-password", "", "CC123_LDAP_MANAGER_PASSWORD"),
        arguments("cc123.ldap.manager-password", "secret", "CC123_LDAP_MANAGER_PASSWORD"),
        arguments("cc123.ldap.signature-attribute", "", "CC123_LDAP_SIGNATURE_ATTRIBUTE"));
  }

  @ParameterizedTest(name = "with {0} = \"{1}\"")
  @MethodSource("rules")
  @DisplayName("with a setting that is unsafe")
  void refuses(String key, String value, String told) {
    assertThatThrownBy(() -> check(fit().withProperty(key, value))).isInstanceOf(UnfitForProduction.class).message()
        .contains(told).satisfies(message -> assertThat(message.lines().filter(line -> line.startsWith("- "))).hasSize(1));
  }

  @Test
  @DisplayName("with the profile that brings demo users")
  void default_profile() {
    MockEnvironment settings = fit();
    settings.setActiveProfiles("production", "default");
    assertThatThrownBy(() -> check(settings)).hasMessageContaining("\"default\"");
  }

  @Test
  @DisplayName("unless all is well, with LDAP or without")
  void all_is_well() {
    check(fit());
    check(fit().withProperty("cc123.ldap.url", "").withProperty("cc123.ldap.manager-password", ""));
  }

  @Test
  @DisplayName("and says all that is wrong at once, in words and without a stack trace")
  void says_why(CapturedOutput log) {
    assertThatThrownBy(() -> RunningProduct.start("spring.profiles.active=production").close()).isInstanceOf(UnfitForProduction.class);
    assertThat(log.getAll()).contains("belum layak untuk pelanggan", "DATABASE_PASSWORD", "CC123_MAIL_LINK_SECRET", "CC123_PUBLIC_URL")
        .doesNotContain("\tat ");
  }

  @Test
  @DisplayName("on a database with demo users, as long as they have the demo password")
  void demo_users(CapturedOutput log) {
    String database = "spring.datasource.url=jdbc:h2:mem:tried-out;DB_CLOSE_DELAY=-1";
    try (RunningProduct triedOut = RunningProduct.start(database, "spring.datasource.password=Basis-Data-Kami-1")) {
      IdentityService identity = triedOut.get(IdentityService.class);
      List.of("budi", "sari", "andi", "rina", "ratna", "maya", "joko", "admin").forEach(identity::deleteUser);
    }
    List<String> settings = new ArrayList<>(List.of("spring.profiles.active=production", database, "management.server.port=0"));
    ProductionTest.Settings.operator().forEach((key, value) -> settings.add(key + "=" + value));
    assertThatThrownBy(() -> RunningProduct.start(settings.toArray(String[]::new)).close()).hasMessageContaining("desi");
    assertThat(log.getAll()).contains("Pengguna contoh masih ada di basis data dengan kata sandi contoh: desi.");
  }

  private static MockEnvironment fit() {
    MockEnvironment settings = new MockEnvironment();
    settings.setActiveProfiles("production");
    ProductionTest.Settings.operator().forEach((key, value) -> settings.setProperty(key, value.toString()));
    return settings.withProperty("cc123.ldap.url", "ldaps://directory.pln.example").withProperty("cc123.ldap.manager-dn", "cn=cc123")
        .withProperty("cc123.ldap.manager-password", "Pengelola-1").withProperty("cc123.ldap.signature-attribute", "signature");
  }

  private static void check(MockEnvironment settings) {
    ProductionRules rules = new ProductionRules();
    rules.setEnvironment(settings);
    rules.postProcessBeanFactory(null);
  }
}
