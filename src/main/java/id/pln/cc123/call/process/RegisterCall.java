package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.call.Calls;
import id.pln.cc123.ticket.Tickets;

/** Opens the call of the person who phones; its number becomes the business key. */
@Component
class RegisterCall implements JavaDelegate {

  private final Calls calls;
  private final Tickets tickets;
  private final Staff staff;

  RegisterCall(Calls calls, Tickets tickets, Staff staff) {
    this.calls = calls;
    this.tickets = tickets;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    // who is logged in, whatever a request says
    String cso = staff.currentUser();
    FormFields fields = new FormFields(execution);
    Long mentioned = tickets.existing("previousTicketNumber", fields.text("previousTicketNumber"));
    String number = calls.open(fields.customer(), cso, mentioned);
    execution.setProcessBusinessKey(number);
    execution.setVariable("callNumber", number);
    execution.setVariable("cso", cso);
  }
}
