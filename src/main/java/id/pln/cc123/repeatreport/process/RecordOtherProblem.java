package id.pln.cc123.repeatreport.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.ToldProblems;

/** Makes another problem of the call of what the caller says besides; it can never be put on the earlier ticket (C1-f). */
@Component
class RecordOtherProblem implements JavaDelegate {

  private final Calls calls;

  RecordOtherProblem(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    calls.record(execution.getProcessBusinessKey(), ToldProblems.of((List<?>) execution.getVariable("complaints"),
        (List<?>) execution.getVariable("complaintNotes"), step.text("complaintNote"), step.text("complaintSearch")));
  }
}
