package id.pln.cc123.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The job in front of a service task, run as often as the engine would until it gives up. */
final class FailingJob {

  private final ProcessEngine engine;
  private final String instanceId;
  private final String element;

  FailingJob(ProcessEngine engine, String instanceId, String element) {
    this.engine = engine;
    this.instanceId = instanceId;
    this.element = element;
  }

  void run() {
    engine.getManagementService().executeJob(job().getId());
  }

  /** Lets it fail to the end: each time one retry less, each time a longer pause. */
  void failUntilGivenUp() {
    List<Duration> pauses = new ArrayList<>();
    int retries;
    do {
      assertThat(catchThrowable(this::run)).isNotNull();
      Job job = job();
      retries = job.getRetries();
      if (retries > 0) {
        pauses.add(Duration.between(Instant.now(), job.getDuedate().toInstant()));
        assertThat(incidents()).isEmpty();
      }
    } while (retries > 0 && pauses.size() < 20);
    assertThat(pauses).hasSize(5).isSorted();
    assertThat(pauses.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(10));
    assertThat(pauses.get(4)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
  }

  List<Incident> incidents() {
    return engine.getRuntimeService().createIncidentQuery().processInstanceId(instanceId).list();
  }

  private Job job() {
    return engine.getManagementService().createJobQuery().processInstanceId(instanceId).activityId(element).singleResult();
  }
}
