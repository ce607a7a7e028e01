package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.ticket.reply.MailedReplies;

/** Sends a mail that did not arrive to the same address once more (SOP C1-c). */
@Component
class TryAgain implements JavaDelegate {

  private final MailedReplies replies;

  TryAgain(MailedReplies replies) {
    this.replies = replies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    replies.tryAgain(MailStep.mailId(execution), (Integer) execution.getVariable("bounceTries"));
  }
}
