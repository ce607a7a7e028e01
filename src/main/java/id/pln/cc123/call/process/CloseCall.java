package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Ends the call when everything is said. */
@Component
class CloseCall implements JavaDelegate {

  private final Calls calls;

  CloseCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.close(new FormFields(execution).text("callNumber"));
  }
}
