package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** Reads where the earlier ticket stands when a step is saved; so it does until that is done. */
@Component
class HoldReport implements JavaDelegate {

  private final RepeatReports reports;

  HoldReport(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    step.standsAt(reports.hold(step.problemId()));
  }
}
