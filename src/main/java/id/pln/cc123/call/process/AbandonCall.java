package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.EndedBy;

/** Ends a call that nobody goes on with; what was recorded stays. Who hung up is the customer, unless the message says otherwise. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AbandonCall implements JavaDelegate {

  /** variable that comes with the message */
  static final String ENDED_BY = "endedBy";

  private final Calls calls;
  /** of models in which each call has a timer of its own */
  private Expression endedBy;

  AbandonCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.abandon(new FormFields(execution).text("callNumber"), reason(execution));
  }

  private EndedBy reason(DelegateExecution execution) {
    Object told = execution.getVariable(ENDED_BY);
    Object modelled = told == null && endedBy != null ? endedBy.getValue(execution) : told;
    return modelled == null ? EndedBy.CUSTOMER : EndedBy.valueOf(modelled.toString());
  }
}
