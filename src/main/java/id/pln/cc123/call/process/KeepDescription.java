package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** No ticket is made of what was typed after all; the words stay with the problem. */
@Component
class KeepDescription implements JavaDelegate {

  private final Calls calls;

  KeepDescription(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    calls.addNote(fields.number("problemId"), fields.text("description"));
  }
}
