package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** Adds the New Note with the CSO's signature to a ticket that is not finished (C1-e2). */
@Component
class AddRepeatNote implements JavaDelegate {

  private final RepeatReports reports;

  AddRepeatNote(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    reports.note(step.problemId(), step.cso(), step.note());
    step.forgetTyped();
  }
}
