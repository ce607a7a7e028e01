package id.pln.cc123.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

import static org.assertj.core.api.Assertions.assertThat;

/** Timers and jobs that a test fires when it wants to. */
public final class Jobs {

  private Jobs() {}

  /** Fires the timer or job that waits at this element of the process with this business key. */
  public static void fire(ProcessEngine engine, String process, String businessKey, String element) {
    String instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey, process)
        .singleResult().getId();
    Job job = engine.getManagementService().createJobQuery().processInstanceId(instance).activityId(element).singleResult();
    assertThat(job).as("job at " + element).isNotNull();
    engine.getManagementService().executeJob(job.getId());
  }
}
