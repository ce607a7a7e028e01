package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Makes one problem of each complaint that was chosen (B2). */
@Component
class SaveProblems implements JavaDelegate {

  private final Calls calls;

  SaveProblems(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    calls.record(fields.text("callNumber"), fields.texts("complaints"), fields.text("complaintNote"));
  }
}
