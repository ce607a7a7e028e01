package id.pln.cc123.engine.deployment;

import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import id.pln.cc123.ModelsChanged;

/** Notices what was deployed on another node of the same database; this node's own deployments are noticed at once. */
@Component
class DeploymentWatch {

  private final RepositoryService repository;
  private final ApplicationEventPublisher events;
  private String newest;

  DeploymentWatch(RepositoryService repository, ApplicationEventPublisher events) {
    this.repository = repository;
    this.events = events;
  }

  @Scheduled(initialDelay = 30_000, fixedDelay = 10_000)
  void look() {
    List<Deployment> newestFirst = repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 1);
    String found = newestFirst.isEmpty() ? null : newestFirst.get(0).getId();
    if (newest != null && !newest.equals(found)) {
      events.publishEvent(new ModelsChanged());
    }
    newest = found;
  }
}
