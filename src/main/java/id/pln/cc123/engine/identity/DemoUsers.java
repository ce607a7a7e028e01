package id.pln.cc123.engine.identity;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People to try the product with. They exist in the default profile only. */
@Component
@Profile("default")
@Order(3)
class DemoUsers implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoUsers.class);
  static final String PASSWORD = "Listrik-123";
  private static final List<Demo> USERS = List.of(
      new Demo("desi", "Desi", "Lestari", "cso", "CC.54.DESI"),
      new Demo("budi", "Budi", "Santoso", "cso", "CC.55.BUDI"),
      new Demo("sari", "Sari", "Wulandari", "service-desk", null),
      new Demo("andi", "Andi", "Pratama", "support", null),
      new Demo("rina", "Rina", "Kusuma", "support", null),
      new Demo("ratna", "Ratna", "Dewi", "approver", null),
      new Demo("maya", "Maya", "Anggraini", "manager", null),
      new Demo("joko", "Joko", "Susilo", "process-owner", null),
      new Demo("admin", "Admin", "PLN 123", "camunda-admin", null));

  private final IdentityService identity;
  private final String publicUrl;

  DemoUsers(IdentityService identity, @Value("${cc123.public-url}") String publicUrl) {
    this.identity = identity;
    this.publicUrl = publicUrl;
  }

  static String[] ids() {
    return USERS.stream().map(Demo::id).toArray(String[]::new);
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    USERS.forEach(this::create);
    LOG.info("""

        ------------------------------------------------------------------
         PLN 123 – New PLN Mobile    {}
         CSO desi, budi · Service Desk sari · support andi, rina
         approver ratna · manager maya · process owner joko · admin
         password of all: {}
        ------------------------------------------------------------------""", publicUrl, PASSWORD);
  }

  private void create(Demo demo) {
    if (identity.createUserQuery().userId(demo.id()).count() == 0) {
      User user = identity.newUser(demo.id());
      user.setFirstName(demo.firstName());
      user.setLastName(demo.lastName());
      user.setEmail(demo.id() + "@pln123.example");
      user.setPassword(PASSWORD);
      identity.saveUser(user);
      identity.createMembership(demo.id(), demo.group());
      if (demo.signature() != null) {
        identity.setUserInfo(demo.id(), StaffDirectory.SIGNATURE, demo.signature());
      }
    }
  }

  private record Demo(String id, String firstName, String lastName, String group, String signature) {}
}
