package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** Closes a Resolved ticket with a reference to the new one; a Closed one is not written to (C2). */
@Component
class CloseEarlierTicket implements JavaDelegate {

  private final RepeatReports reports;

  CloseEarlierTicket(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reports.closeEarlier(new RepeatStep(execution).problemId());
  }
}
