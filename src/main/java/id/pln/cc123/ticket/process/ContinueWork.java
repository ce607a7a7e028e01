package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

/** What was waited for is there: the ticket is Active again. The field {@code customerReplied} is the reason when the customer wrote. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ContinueWork implements JavaDelegate {

  private final TicketWork work;
  private final Staff staff;
  private Expression customerReplied;

  ContinueWork(TicketWork work, Staff staff) {
    this.work = work;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    boolean byCustomer = step.reply() != null;
    step.goOnWith(work.move(step.number(), TicketStatus.ACTIVE, byCustomer ? Actor.CUSTOMER : Actor.of(staff),
        byCustomer ? (String) customerReplied.getValue(execution) : step.text("reason")));
  }
}
