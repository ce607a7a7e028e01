package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Tickets;

/** Keeps what the Service Desk found out about a Logged ticket; its status stays. */
@Component
class SaveReview implements JavaDelegate {

  private final Tickets tickets;
  private final Staff staff;

  SaveReview(Tickets tickets, Staff staff) {
    this.tickets = tickets;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tickets.note(Long.parseLong(execution.getProcessBusinessKey()), staff.currentUser(), (String) execution.getVariable("reviewNote"));
  }
}
