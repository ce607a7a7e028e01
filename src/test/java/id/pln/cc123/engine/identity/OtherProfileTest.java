package id.pln.cc123.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import id.pln.cc123.engine.RunningProduct;

@DisplayName("The product under another profile")
class OtherProfileTest {

  @Test
  @DisplayName("has the groups with their rights, but no demo user")
  void demo_users_exist_in_the_default_profile_only() {
    try (RunningProduct product = RunningProduct.start("spring.profiles.active=test")) {
      IdentityService identity = product.get(IdentityService.class);
      assertThat(identity.createUserQuery().count()).isZero();
      assertThat(identity.createGroupQuery().list()).extracting(Group::getId).containsExactlyInAnyOrderElementsOf(GroupRights.GROUPS);
      assertThat(product.as("desi").get("/engine-rest/task").status()).isEqualTo(401);
      assertThat(product.as("admin").get("/api/tickets").status()).isEqualTo(401);
    }
  }
}
