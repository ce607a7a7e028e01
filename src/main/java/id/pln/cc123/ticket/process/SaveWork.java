package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.TicketWork;

/** Support has worked on an Active ticket and says what comes next (SOP B3-l). */
@Component
class SaveWork implements JavaDelegate {

  private final TicketWork work;
  private final TicketDecision decision;
  private final Staff staff;

  SaveWork(TicketWork work, TicketDecision decision, Staff staff) {
    this.work = work;
    this.decision = decision;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    Actor actor = Actor.of(staff);
    decision.hold(step);
    if (actor.roles().contains("support")) {
      work.take(step.number(), actor.id());
    }
    step.goOnWith(decision.carryOut(step, actor));
  }
}
