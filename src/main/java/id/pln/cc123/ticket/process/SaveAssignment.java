package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.TicketWork;

/** The Service Desk has looked at a Logged ticket: classification, then a team or another ticket (SOP B3-j). */
@Component
class SaveAssignment implements JavaDelegate {

  private final TicketWork work;
  private final TicketDecision decision;
  private final Staff staff;

  SaveAssignment(TicketWork work, TicketDecision decision, Staff staff) {
    this.work = work;
    this.decision = decision;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    Actor actor = Actor.of(staff);
    decision.hold(step);
    work.classify(step.number(), step.text("callType"), step.text("serviceGroup"), step.text("serviceType"), actor);
    step.goOnWith(decision.carryOut(step, actor));
  }
}
