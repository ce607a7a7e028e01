package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.mail.MailText;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

/** Closes a Resolved ticket that was reported again with a new one (SOP C2). The field {@code reason} says so, {@code {nomor}} is the new one. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CloseReported implements JavaDelegate {

  private final TicketWork work;
  private Expression reason;

  CloseReported(TicketWork work) {
    this.work = work;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    ReportedAgain again = step.reportedAgain();
    String why = MailText.fill((String) reason.getValue(execution), Map.of("nomor", Long.toString(again.newNumber())));
    step.goOnWith(work.move(step.number(), TicketStatus.CLOSED, again.cso(), why));
  }
}
