package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Opens the call of the person who phones; its number becomes the business key. */
@Component
class RegisterCall implements JavaDelegate {

  private final Calls calls;

  RegisterCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    String number = calls.open(fields.customer(), fields.text("cso"));
    execution.setProcessBusinessKey(number);
    execution.setVariable("callNumber", number);
  }
}
