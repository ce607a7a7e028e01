package id.pln.cc123.engine;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.ModelsChanged;
import id.pln.cc123.database.StartInTurn;
import id.pln.cc123.draft.Drafts;
import id.pln.cc123.engine.deployment.DeploymentGuard;
import id.pln.cc123.engine.deployment.ExplainedDeployments;
import id.pln.cc123.engine.form.GuardedFormService;
import id.pln.cc123.engine.form.GuardedTaskService;
import id.pln.cc123.engine.identity.EngineIds;

/** What the engine is given beyond the settings in {@code application.yaml}. */
@Component
class EngineConfiguration extends AbstractCamundaConfiguration {

  private final ListableBeanFactory beans;
  private final ApplicationEventPublisher events;
  private final List<FeelCustomFunctionProvider> functions;
  private final StartInTurn start;
  private final GuardedFormService forms;

  EngineConfiguration(ListableBeanFactory beans, ApplicationEventPublisher events, List<FeelCustomFunctionProvider> functions,
      StartInTurn start, Clock clock) {
    this.beans = beans;
    this.events = events;
    this.functions = functions;
    this.start = start;
    this.forms = new GuardedFormService(clock, () -> beans.getBean(Drafts.class));
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    start.await();
    speed(engine);
    jobs(engine);
    history(engine);
    // a BPMN error that nobody catches is a fault of the model, not an ending
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    // what a user's request or a job throws is reported where it is handled, not a second time here
    engine.setEnableCmdExceptionLogging(false);
    engine.setGeneralResourceWhitelistPattern(EngineIds.PATTERN);
    ModelBeans visible = new ModelBeans(beans);
    ((SpringProcessEngineConfiguration) engine).setBeans(visible);
    GuardedExpressions expressions = new GuardedExpressions(visible);
    engine.setExpressionManager(expressions);
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new GuardedExpressions.Refusals()));
    engine.setDmnEngineConfiguration((DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration());
    engine.getDmnEngineConfiguration().setFeelEngineFactory(new GuardedFeel(functions));
    engine.setScriptEngineResolver(new NoScripts());
    // cases would be models that nobody looks into before they are deployed
    engine.setCmmnEnabled(false);
    engine.setCustomPreDeployers(List.of(new DeploymentGuard(expressions::fault, () -> events.publishEvent(new ModelsChanged()))));
    engine.setRepositoryService(new ExplainedDeployments());
    engine.setFormService(forms);
    engine.setTaskService(new GuardedTaskService(forms));
    engine.setCommandCheckers(List.of(new TenantCommandChecker(), new TaskRights()));
    engine.setValueTypeResolver(JsonObjects.resolver());
    // of the classes that JSON may be read into, none but the JDK's plain ones
    engine.setDeserializationTypeValidationEnabled(true);
  }

  /**
   * The executor looks for the job that is due first, and for those of a node that died; without indexes it reads every timer.
   * History that belongs to no call, ticket or mail is erased by its age: there is little of it among all the others.
   */
  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    SpringProcessEngineConfiguration settings = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
    JdbcTemplate jdbc = new JdbcTemplate(settings.getDataSource());
    new TransactionTemplate(settings.getTransactionManager()).executeWithoutResult(status -> {
      jdbc.execute("create index if not exists cc123_job_due on act_ru_job (duedate_)");
      jdbc.execute("create index if not exists cc123_job_owner on act_ru_job (lock_owner_)");
      if (DbSqlSessionFactory.POSTGRES.equals(settings.getDatabaseType())) {
        jdbc.execute("create index if not exists cc123_history_without_key on act_hi_procinst (end_time_) where business_key_ is null");
      }
    });
  }

  @EventListener(ModelsChanged.class)
  void forgetForms() {
    forms.forgetForms();
  }

  private static void speed(ProcessEngineConfigurationImpl engine) {
    engine.setTaskMetricsEnabled(false);
    // rights are given to groups once (engine/identity)
    engine.setResourceAuthorizationProvider(new GrantedRights.Defaults());
    engine.setCustomSessionFactories(List.of(new GrantedRights.Factory()));
  }

  private static void jobs(ProcessEngineConfigurationImpl engine) {
    engine.setEnsureJobDueDateNotNull(true);
    engine.setJobExecutorAcquireByDueDate(true);
    // six tries with growing delay, then an incident that a manager sees in Cockpit
    engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT15M,PT1H");
  }

  private static void history(ProcessEngineConfigurationImpl engine) {
    // has the name of the level that it replaces
    engine.setCustomHistoryLevels(List.of(new AuditOfSteps()));
    engine.setHistoryEventProducer(new AdministrationAudit());
    engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    engine.setHistoryTimeToLive("P730D");
    // history goes with the call, ticket or mail that it is about (see privacy), whatever time a model says
    engine.setHistoryCleanupEnabled(false);
  }
}
