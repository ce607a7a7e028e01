package id.pln.cc123.ticket.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.mail.MailText;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/**
 * Writes a mail to the ticket's customer. Subject and text stand in the model, where process owners change them;
 * {@code kind} makes the mail unique for its ticket.
 */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MailCustomer implements JavaDelegate {

  private final Tickets tickets;
  private final Outbox outbox;
  private Expression kind;
  private Expression subject;
  private Expression text;

  MailCustomer(Tickets tickets, Outbox outbox) {
    this.tickets = tickets;
    this.outbox = outbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    Ticket ticket = tickets.get(Long.parseLong(number));
    Map<String, String> values = Map.of("nomor", number, "ringkasan", ticket.summary(),
        "sapaan", ticket.customer().salutation(), "nama", ticket.customer().name(), "status", ticket.status().word());
    outbox.queue(kind.getValue(execution) + "-" + number, ticket.email(),
        MailText.fill((String) subject.getValue(execution), values), MailText.fill((String) text.getValue(execution), values), number);
  }
}
