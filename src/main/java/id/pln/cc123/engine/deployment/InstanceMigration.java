package id.pln.cc123.engine.deployment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * After an update of the product, what is running goes on with its new models: an open call, or a ticket that has waited for
 * days, would otherwise never get to know what the new version can do.
 *
 * <p>In the background, a few at a time and each in a transaction of its own, so that any number of tickets holds up neither
 * the start nor anybody's work, and a node that dies or does it together with others leaves nothing half done. Only between
 * versions that the product itself brought, and only while its own is in force. A delivery is let be: it ends by itself.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class InstanceMigration {

  private static final Logger LOG = LoggerFactory.getLogger(InstanceMigration.class);
  private static final int AT_ONCE = 100;

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final Queue<Update> open = new ArrayDeque<>();

  InstanceMigration(RepositoryService repository, RuntimeService runtime, ManagementService jobs) {
    this.repository = repository;
    this.runtime = runtime;
    this.jobs = jobs;
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void look() {
    Set<String> ours = new HashSet<>();
    repository.createDeploymentQuery().deploymentSource(ModelDeployment.SOURCE).list().forEach(deployment -> ours.add(deployment.getId()));
    repository.createProcessDefinitionQuery().latestVersion().list().stream().filter(latest -> ours.contains(latest.getDeploymentId()))
        .forEach(latest -> repository.createProcessDefinitionQuery().processDefinitionKey(latest.getKey()).list().stream()
            .filter(earlier -> earlier.getVersion() < latest.getVersion() && ours.contains(earlier.getDeploymentId()))
            .filter(earlier -> on(earlier).count() > 0)
            .forEach(earlier -> open.add(new Update(earlier, latest))));
  }

  @Scheduled(fixedDelay = 1_000)
  synchronized void goOn() {
    if (!open.isEmpty() && !open.peek().goOn()) {
      open.remove();
    }
  }

  private ProcessInstanceQuery on(ProcessDefinition definition) {
    return runtime.createProcessInstanceQuery().processDefinitionId(definition.getId());
  }

  /** What runs on an earlier version of a model. */
  private final class Update {

    private final ProcessDefinition from;
    private final ProcessDefinition to;
    private final MigrationPlan plan;
    private final Set<String> stay = new HashSet<>();
    private int migrated;

    private Update(ProcessDefinition from, ProcessDefinition to) {
      this.from = from;
      this.to = to;
      this.plan = runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities().updateEventTriggers().build();
    }

    /** @return whether there may be more */
    private boolean goOn() {
      boolean inForce = repository.createProcessDefinitionQuery().processDefinitionKey(to.getKey()).latestVersion().singleResult()
          .getId().equals(to.getId());
      List<ProcessInstance> next = inForce ? next() : List.of();
      if (next.isEmpty()) {
        LOG.info("{}: {} running instance(s) of version {} go on with version {} of the product's model, {} stay",
            to.getKey(), migrated, from.getVersion(), to.getVersion(), on(from).count());
        return false;
      }
      // several nodes do it together
      Collections.shuffle(next);
      next.forEach(instance -> migrate(instance.getId()));
      return true;
    }

    /** Those that stay are passed over by name: they end whenever they end. */
    private List<ProcessInstance> next() {
      return on(from).orderByProcessInstanceId().asc().listPage(0, stay.size() + AT_ONCE).stream()
          .filter(instance -> !stay.contains(instance.getId())).collect(Collectors.toCollection(ArrayList::new));
    }

    private void migrate(String instance) {
      if (jobs.createJobQuery().processInstanceId(instance).messages().count() > 0) {
        stay.add(instance);
        return;
      }
      try {
        runtime.newMigration(plan).processInstanceIds(instance).execute();
        migrated++;
      } catch (OptimisticLockingException | ProcessEnginePersistenceException e) {
        LOG.debug("{} {} is just being worked on", to.getKey(), instance, e);
      } catch (ProcessEngineException e) {
        if (on(from).processInstanceId(instance).count() > 0) {
          stay.add(instance);
          LOG.warn("{} {} stays on version {} of its model", to.getKey(), instance, from.getVersion(), e);
        }
      }
    }
  }
}
