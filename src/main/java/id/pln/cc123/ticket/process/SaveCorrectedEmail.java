package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.reply.MailedReplies;

/** Sends the follow-up to the address that the customer has agreed to (SOP B6, C1-c). */
@Component
class SaveCorrectedEmail implements JavaDelegate {

  private final MailedReplies replies;
  private final Staff staff;

  SaveCorrectedEmail(MailedReplies replies, Staff staff) {
    this.replies = replies;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    replies.correctAddress(MailStep.mailId(execution), (String) execution.getVariable("email"), Actor.of(staff));
  }
}
