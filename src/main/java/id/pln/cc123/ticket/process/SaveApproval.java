package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.MailText;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

/** The approver has decided; support goes on either way. The fields {@code approved} and {@code refused} word it in the history. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SaveApproval implements JavaDelegate {

  private final TicketWork work;
  private final Staff staff;
  private Expression approved;
  private Expression refused;

  SaveApproval(TicketWork work, Staff staff) {
    this.work = work;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TicketStep step = new TicketStep(execution);
    Expression said = step.text("approval").equals("yes") ? approved : refused;
    String why = step.anyText("refusal", "reason");
    String reason = MailText.fill((String) said.getValue(execution), Map.of("keterangan", why == null ? "" : why));
    step.goOnWith(work.move(step.number(), TicketStatus.ACTIVE, Actor.of(staff), reason));
  }
}
