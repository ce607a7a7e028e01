package id.pln.cc123.ticket.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

import id.pln.cc123.ticket.Ticket;

/** What a step of a ticket's life takes from its form, and what it leaves for the way to the next one. */
record TicketStep(DelegateExecution execution) {

  /** The customer's reply that a message brings (class {@link CustomerReply}); no form has a field of this name. */
  static final String REPLY = "customerReply";

  /** What another message brings (class {@link ReportedAgain}). */
  static final String REPORTED_AGAIN = "reportedAgain";

  long number() {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  String text(String key) {
    return (String) execution.getVariable(key);
  }

  /** @return the first of these fields that was filled in, null when none was */
  String anyText(String... keys) {
    for (String key : keys) {
      if (text(key) != null) {
        return text(key);
      }
    }
    return null;
  }

  LocalDate date(String key) {
    return text(key) == null ? null : LocalDate.parse(text(key));
  }

  /** @return null when a person finished the step with its form */
  CustomerReply reply() {
    return (CustomerReply) execution.getVariable(REPLY);
  }

  ReportedAgain reportedAgain() {
    return (ReportedAgain) execution.getVariable(REPORTED_AGAIN);
  }

  /** Hands on where the ticket stands. It is not stored: gateways and tasks up to the next rest read it, the table keeps it. */
  void goOnWith(Ticket ticket) {
    whereItStands(ticket).forEach(execution::setVariable);
  }

  static Map<String, Object> whereItStands(Ticket ticket) {
    Date dueAt = ticket.stepsDueAt() == null ? null : Date.from(ticket.stepsDueAt());
    return Map.of(
        "status", Variables.stringValue(ticket.status().word(), true),
        "team", Variables.stringValue(ticket.assignment().team(), true),
        "member", Variables.stringValue(ticket.assignment().member(), true),
        "ticketDueDate", Variables.dateValue(dueAt, true));
  }
}
