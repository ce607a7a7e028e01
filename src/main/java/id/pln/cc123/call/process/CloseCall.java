package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Ends the call when everything is said, and with it a step for another problem that was opened and forgotten. */
@Component
class CloseCall implements JavaDelegate {

  private final Calls calls;

  CloseCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.close(new FormFields(execution).text("callNumber"));
    // asked for only where such a step was opened: nothing is looked for at the end of other calls
    if (execution.hasVariable(CallStep.NOTED)) {
      execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("call.ended")
          .processInstanceId(execution.getProcessInstanceId()).correlateAll();
    }
  }
}
