package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;

/** Finds the problem to handle now; without one {@code problemId} is null. */
@Component
class TakeNextProblem implements JavaDelegate {

  private final Calls calls;

  TakeNextProblem(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Problem next = calls.nextProblem(new FormFields(execution).text("callNumber")).orElse(null);
    // read in this transaction only: the sub-process gets copies of its own
    execution.setVariable("problemId", Variables.untypedValue(next == null ? null : next.id(), true));
    execution.setVariable("complaint", Variables.untypedValue(next == null ? null : next.complaint(), true));
  }
}
