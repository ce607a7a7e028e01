package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.reply.MailedReplies;

/** Does with a mail that fitted nothing what a person has decided; {@code askAgain} says whether the customer is to send it once more. */
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
    String action = (String) execution.getVariable("mailAction");
    switch (action) {
      case "answer" -> replies.accept(mailId, staff.displayName(staff.currentUser()));
      case "note" -> replies.note(mailId, (String) execution.getVariable("noteTicketNumber"), staff.currentUser());
      case "again" -> execution.setVariable("ticketNumber",
          Variables.stringValue(Long.toString(replies.askAgain(mailId)), true));
      default -> replies.leave(mailId);
    }
    execution.setVariable("askAgain", Variables.booleanValue("again".equals(action), true));
  }
}
