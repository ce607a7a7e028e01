package id.pln.cc123.engine.operations;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When the product is stopped, no job is taken any more. Those that run, and requests, have until
 * {@code spring.lifecycle.timeout-per-shutdown-phase} to finish: Spring waits for the threads of both.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JobsEndFirst implements ApplicationListener<ContextClosedEvent> {

  private final ObjectProvider<JobExecutor> executor;

  JobsEndFirst(ObjectProvider<JobExecutor> executor) {
    this.executor = executor;
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    executor.ifAvailable(JobExecutor::shutdown);
  }
}
