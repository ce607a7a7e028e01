package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Ends the call of a customer who hung up; what was recorded stays. */
@Component
class AbandonCall implements JavaDelegate {

  private final Calls calls;

  AbandonCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.abandon(new FormFields(execution).text("callNumber"));
  }
}
