package id.pln.cc123.engine.identity;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** All doors ask the engine whether a password is right, whoever keeps it: here {@link LogIns} comes in between. */
@Component
class GuardedPasswords extends AbstractCamundaConfiguration {

  private final LogIns logIns;

  GuardedPasswords(LogIns logIns) {
    this.logIns = logIns;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdentityService(new IdentityServiceImpl() {
      @Override
      public boolean checkPassword(String user, String password) {
        return logIns.allows(user, () -> super.checkPassword(user, password));
      }
    });
    // the engine's own delay is for its own users only, and locks them for good after ten tries
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    engine.setLoginDelayMaxTime(0);
  }
}
