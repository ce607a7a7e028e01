package id.pln.cc123.ticket.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.ticket.CustomerReplies.Result;
import id.pln.cc123.ticket.reply.MailedReplies;
import id.pln.cc123.ticket.reply.MailedReplies.Received;

/** Keeps a customer's reply with its ticket and carries the ticket on if it waited for it (SOP B3-l). */
@Component
class RecordReply implements JavaDelegate {

  private final MailedReplies replies;
  private final Clock clock;

  RecordReply(MailedReplies replies, Clock clock) {
    this.replies = replies;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Received received = replies.receive(MailStep.mailId(execution));
    execution.setVariable("ticketClosed", Variables.booleanValue(received.result() == Result.CLOSED, true));
    execution.setVariable(MailCustomer.FILES, Variables.stringValue(received.refusedFiles().isEmpty() ? null
        : received.refusedFiles().stream().map(name -> "- " + name).collect(Collectors.joining("\n")), true));
    // a customer who writes more than once on a day is answered once
    execution.setVariable("day", Variables.stringValue(LocalDate.now(clock).toString(), true));
  }
}
