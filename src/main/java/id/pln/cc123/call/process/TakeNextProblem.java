package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
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
    execution.setVariable("problemId", next == null ? null : next.id());
    execution.setVariable("complaint", next == null ? null : next.complaint());
  }
}
