package id.pln.cc123.mail.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.mail.Outbox;

/** Sends what is pending about the ticket that is the business key. */
@Component
class SendMail implements JavaDelegate {

  private final Outbox outbox;

  SendMail(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outbox.sendPending(execution.getProcessBusinessKey());
  }
}
