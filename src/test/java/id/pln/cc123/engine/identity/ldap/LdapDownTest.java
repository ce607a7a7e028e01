package id.pln.cc123.engine.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CompanyDirectory;
import id.pln.cc123.testing.Rest.Answer;

@DisplayName("When the directory is down")
class LdapDownTest {

  @Test
  @DisplayName("whoever has logged in works on with name, groups and signature; only a log-in has to wait, and says so")
  void work_goes_on() {
    CompanyDirectory directory = new CompanyDirectory();
    Map<String, Object> settings = directory.settings();
    // each answer is asked for again at its next use
    String[] all = Stream.concat(Stream.of("spring.profiles.active=test", "cc123.ldap.keep=1ns"),
        settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue())).toArray(String[]::new);
    try (RunningProduct product = RunningProduct.start(all)) {
      assertThat(product.as("desi").get("/api/tickets").status()).isEqualTo(200);
      Staff staff = product.get(Staff.class);
      assertThat(staff.colleagues("support")).hasSize(2);
      directory.down();

      for (int asked = 0; asked < 3; asked++) {
        assertThat(staff.displayName("desi")).isEqualTo("Desi Lestari");
        assertThat(staff.signature("desi")).contains("CC.54.DESI");
        assertThat(staff.colleagues("support")).hasSize(2);
        assertThat(product.get(IdentityService.class).createGroupQuery().groupMember("desi").list()).extracting(Group::getId)
            .containsExactly("cso");
      }
      assertThat(staff.displayName("budi")).isEqualTo("budi");
      assertThat(staff.colleagues("cso")).isEmpty();
      assertThatThrownBy(() -> staff.signature("budi")).isInstanceOf(Refusal.class).hasMessageContaining("direktori");
      for (String door : new String[] {"/api/tickets", "/engine-rest/task"}) {
        Answer answer = product.as("budi").get(door);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.message()).isEqualTo("Direktori perusahaan tidak menjawab. Coba masuk lagi sebentar lagi.");
      }
    }
  }
}
