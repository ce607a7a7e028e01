package id.pln.cc123.engine.identity;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
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

import id.pln.cc123.engine.operations.UnfitForProduction;

/** Somebody has to create the other users: made at the first start, and never again once there is an administrator. */
@Component
@Profile("!default")
@Order(3)
class FirstAdministrator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final IdentityService identity;
  private final String id;
  private final String password;

  FirstAdministrator(IdentityService identity, @Value("${cc123.first-administrator.id}") String id,
      @Value("${cc123.first-administrator.password}") String password) {
    this.identity = identity;
    this.id = id;
    this.password = password;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (id.isBlank() || identity.isReadOnly() || identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
      return;
    }
    if (password.isBlank() || password.equals(DemoUsers.PASSWORD)) {
      throw new UnfitForProduction(List.of("Administrator pertama \"" + id + "\" tidak dapat dibuat. "
          + "Isi CC123_FIRST_ADMINISTRATOR_PASSWORD dengan kata sandi Anda sendiri, bukan kata sandi contoh."));
    }
    if (identity.createUserQuery().userId(id).count() == 0) {
      User user = identity.newUser(id);
      user.setFirstName("Administrator");
      user.setLastName("PLN 123");
      user.setPassword(password);
      identity.saveUser(user);
    }
    identity.createMembership(id, Groups.CAMUNDA_ADMIN);
    LOG.info("{} is the first administrator", id);
  }
}
