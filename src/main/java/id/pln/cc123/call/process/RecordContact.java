package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.answer.Complaints;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Outcome;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecords;
import id.pln.cc123.contactrecord.RecordRequest;
import id.pln.cc123.ticket.Tickets;

/** Records in CRM and APKT what became of a problem (A-P2, B5, C); the model's field {@code outcome} says what. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RecordContact implements JavaDelegate {

  private final Calls calls;
  private final ContactRecords records;
  private final Tickets tickets;
  private Expression outcome;

  RecordContact(Calls calls, ContactRecords records, Tickets tickets) {
    this.calls = calls;
    this.records = records;
    this.tickets = tickets;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    Outcome result = Outcome.valueOf((String) outcome.getValue(execution));
    Problem problem = calls.problem(fields.number("problemId"));
    Call call = calls.get(problem.callNumber());
    records.record(new RecordRequest(call.number(), problem.id(), result.name(), named(problem), number(problem.ticketNumber()),
        number(problem.previousTicketNumber()), call.customer(), fields.text("cso")));
    calls.settle(problem.id(), result);
  }

  /** A complaint in no list is called by the words in which it was told first. */
  private String named(Problem problem) {
    return problem.complaint().equals(Complaints.OTHER) && problem.previousTicketNumber() != null
        ? tickets.get(problem.previousTicketNumber()).summary() : problem.label();
  }

  private static String number(Long ticket) {
    return ticket == null ? null : ticket.toString();
  }
}
