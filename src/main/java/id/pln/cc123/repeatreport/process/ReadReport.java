package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReport;
import id.pln.cc123.repeatreport.RepeatReports;

/**
 * Reads where the earlier ticket stands, which it does until this transaction ends: {@code previousStatus} and
 * {@code finishedNow} are handed to the steps up to the next save point.
 */
@Component
class ReadReport implements JavaDelegate {

  private final RepeatReports reports;

  ReadReport(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatReport report = reports.hold(new RepeatStep(execution).problemId());
    execution.setVariable("previousStatus", Variables.stringValue(report.ticket().status().word(), true));
    execution.setVariable("finishedNow", Variables.booleanValue(report.isFinished(), true));
  }
}
