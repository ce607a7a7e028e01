package id.pln.cc123.ticket.process;

import java.util.Locale;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailKind;
import id.pln.cc123.mail.MailSorting;
import id.pln.cc123.ticket.reply.MailSorter;

/** Finds out what a mail is; one that nobody may answer is done with by that. */
@Component
class SortMail implements JavaDelegate {

  private static final String KIND = "mailKind";

  private final MailSorter sorter;
  private final IncomingMails mails;

  SortMail(MailSorter sorter, IncomingMails mails) {
    this.sorter = sorter;
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long mailId = MailStep.mailId(execution);
    if (execution.hasVariable(KIND)) {
      // a person has brought it back
      return;
    }
    MailSorting sorting = sorter.sort(mailId);
    execution.setVariable(KIND, Variables.stringValue(sorting.kind().name(), true));
    // a person who works on it sees it; everything else is done in this transaction
    execution.setVariable("ticketNumber", Variables.stringValue(sorting.reference(), sorting.kind() != MailKind.BOUNCE));
    if (sorting.kind() == MailKind.IGNORED) {
      mails.handled(mailId);
    } else if (sorting.kind() == MailKind.BOUNCE) {
      // what the table bounce-cause asks
      execution.setVariable("bounceCode", Variables.stringValue(sorting.code(), true));
      execution.setVariable("bounceWords", Variables.stringValue(sorting.reason().toLowerCase(Locale.ROOT), true));
      execution.setVariable("bounceTries", sorting.tries());
    }
  }
}
