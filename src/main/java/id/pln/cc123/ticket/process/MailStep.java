package id.pln.cc123.ticket.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** What the steps of a mail that has come in have in common. */
final class MailStep {

  private MailStep() {}

  static long mailId(VariableScope scope) {
    return ((Number) scope.getVariable("mailId")).longValue();
  }
}
