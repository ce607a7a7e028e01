package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Gives the problem another kind of complaint; it stays open and is taken up again. */
@Component
class CorrectComplaint implements JavaDelegate {

  private final Calls calls;

  CorrectComplaint(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    calls.changeComplaint(fields.number("problemId"), fields.text("newComplaint"), fields.text("complaintNote"));
  }
}
