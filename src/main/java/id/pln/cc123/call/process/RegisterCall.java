package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.call.Calls;

/** Opens the call of the person who phones; its number becomes the business key. */
@Component
class RegisterCall implements JavaDelegate {

  private final Calls calls;
  private final Staff staff;

  RegisterCall(Calls calls, Staff staff) {
    this.calls = calls;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    // who is logged in, whatever a request says
    String cso = staff.currentUser();
    String number = calls.open(new FormFields(execution).customer(), cso);
    execution.setProcessBusinessKey(number);
    execution.setVariable("callNumber", number);
    execution.setVariable("cso", cso);
  }
}
