package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.reply.MailedReplies;

/** Does with a mail that fitted nothing what a person has decided. */
@Component
class SaveMailAction implements JavaDelegate {

  private final MailedReplies replies;
  private final Staff staff;

  SaveMailAction(MailedReplies replies, Staff staff) {
    this.replies = replies;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long mailId = MailStep.mailId(execution);
    if ("note".equals(execution.getVariable("mailAction"))) {
      replies.note(mailId, (String) execution.getVariable("noteTicketNumber"), staff.currentUser());
    } else {
      replies.leave(mailId);
    }
  }
}
