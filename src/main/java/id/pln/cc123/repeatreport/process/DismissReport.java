package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** The earlier report is not what the call is about. */
@Component
class DismissReport implements JavaDelegate {

  private final RepeatReports reports;

  DismissReport(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    reports.dismiss(step.problemId());
    step.forgetTyped();
  }
}
