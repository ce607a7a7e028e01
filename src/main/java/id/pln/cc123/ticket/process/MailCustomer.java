package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.ticket.reply.CustomerMails;

/**
 * Writes a mail to the ticket's customer. Subject and text stand in the model, where process owners change them;
 * {@code kind} makes the mail unique for its ticket and the status that it has, or, with {@code once}, for that. In a mail
 * about files, {@code {berkas}} are their names.
 */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MailCustomer implements JavaDelegate {

  static final String FILES = "refusedFiles";

  private final CustomerMails mails;
  private Expression kind;
  private Expression once;
  private Expression subject;
  private Expression text;

  MailCustomer(CustomerMails mails) {
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String files = (String) execution.getVariable(FILES);
    mails.queue(Long.parseLong((String) execution.getVariable("ticketNumber")), (String) kind.getValue(execution),
        once == null ? null : (String) once.getValue(execution), (String) subject.getValue(execution), (String) text.getValue(execution),
        files == null ? Map.of() : Map.of("berkas", files));
  }
}
