package id.pln.cc123.cost;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;

/** Takes our settings of the engine back to those that Camunda comes with, for a comparison. */
@Order(Ordering.DEFAULT_ORDER + 100)
class DefaultSettings extends AbstractCamundaConfiguration {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomHistoryLevels(List.of());
    engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
    engine.setResourceAuthorizationProvider(new DefaultAuthorizationProvider());
    engine.setCustomSessionFactories(List.of());
    engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_AUTO);
    engine.setTaskMetricsEnabled(true);
    engine.setMetricsEnabled(true);
    engine.setEnsureJobDueDateNotNull(false);
    engine.setJobExecutorAcquireByDueDate(false);
  }
}
