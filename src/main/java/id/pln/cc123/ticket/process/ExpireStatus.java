package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.ticket.TicketWork;

/** A status has lasted as long as it may ({@code ticket-policy}); the field {@code reason} says so in the history. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExpireStatus implements JavaDelegate {

  private final TicketWork work;
  private Expression reason;

  ExpireStatus(TicketWork work) {
    this.work = work;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    step.goOnWith(work.expire(step.number(), (String) reason.getValue(execution)));
  }
}
