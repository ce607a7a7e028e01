package id.pln.cc123.call.process;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;

/** Finds the problem to handle now; without one {@code problemId} is null. A repeat report brings the number of its earlier ticket. */
@Component
class TakeNextProblem implements JavaDelegate {

  private final Calls calls;

  TakeNextProblem(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Problem> next = calls.nextProblem(new FormFields(execution).text("callNumber"));
    set(execution, "problemId", next.map(Problem::id));
    set(execution, "complaint", next.map(Problem::complaint));
    set(execution, "previousTicketNumber", next.map(Problem::previousTicketNumber));
  }

  /** Read in this transaction only: the sub-process gets copies of its own. */
  private static void set(DelegateExecution execution, String name, Optional<?> value) {
    execution.setVariable(name, Variables.untypedValue(value.orElse(null), true));
  }
}
