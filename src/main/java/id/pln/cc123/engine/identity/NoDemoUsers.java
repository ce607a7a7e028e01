package id.pln.cc123.engine.identity;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import id.pln.cc123.engine.operations.UnfitForProduction;

/** A database that the product was tried out with may not serve customers while anybody can log in with the demo password. */
@Component
@Profile("production")
class NoDemoUsers implements SmartInitializingSingleton {

  private final IdentityService identity;
  private final ProcessEngineConfigurationImpl engine;

  NoDemoUsers(IdentityService identity, ProcessEngineConfigurationImpl engine) {
    this.identity = identity;
    this.engine = engine;
  }

  /** Before the port opens. */
  @Override
  public void afterSingletonsInstantiated() {
    if (identity.isReadOnly()) {
      return;
    }
    List<String> demo = identity.createUserQuery().userIdIn(DemoUsers.ids()).list().stream().map(User::getId)
        .filter(id -> engine.getCommandExecutorTxRequired().execute(new CheckPassword(id, DemoUsers.PASSWORD))).sorted().toList();
    if (!demo.isEmpty()) {
      throw new UnfitForProduction(List.of("Pengguna contoh masih ada di basis data dengan kata sandi contoh: " + String.join(", ", demo)
          + ". Hapus mereka, atau pakai basis data yang baru."));
    }
  }
}
