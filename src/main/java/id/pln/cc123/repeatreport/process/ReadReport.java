package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** Reads where the earlier ticket stands when the step begins. */
@Component
class ReadReport implements JavaDelegate {

  private final RepeatReports reports;

  ReadReport(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    step.standsAt(reports.get(step.problemId()));
  }
}
