package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.EndedBy;

/** Ends a call that nobody goes on with; what was recorded stays. The model's field {@code endedBy} says why, without it the customer hung up. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AbandonCall implements JavaDelegate {

  private final Calls calls;
  private Expression endedBy;

  AbandonCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EndedBy reason = endedBy == null ? EndedBy.CUSTOMER : EndedBy.valueOf((String) endedBy.getValue(execution));
    calls.abandon(new FormFields(execution).text("callNumber"), reason);
  }
}
