package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

/**
 * The solution is confirmed or refused (SOP B3-l), by the customer's mail or link, or by a person whom the customer told.
 * The field {@code confirmed} is the reason when the customer did it.
 */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SaveConfirmation implements JavaDelegate {

  private final TicketWork work;
  private final Staff staff;
  private Expression confirmed;

  SaveConfirmation(TicketWork work, Staff staff) {
    this.work = work;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    CustomerReply reply = step.reply();
    step.goOnWith(reply == null ? byPerson(step) : byCustomer(step, reply, execution));
  }

  private Ticket byCustomer(TicketStep step, CustomerReply reply, DelegateExecution execution) {
    return reply.answer() == CustomerAnswer.CONFIRMED
        ? work.move(step.number(), TicketStatus.CLOSED, Actor.CUSTOMER, (String) confirmed.getValue(execution))
        : work.move(step.number(), TicketStatus.ACTIVE, Actor.CUSTOMER, reply.text());
  }

  private Ticket byPerson(TicketStep step) {
    TicketStatus to = step.text("confirmation").equals("yes") ? TicketStatus.CLOSED : TicketStatus.ACTIVE;
    return work.move(step.number(), to, Actor.of(staff), step.text("reason"));
  }
}
