package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** Checks what the caller says about an earlier report of other data, before anything of it is shown. */
@Component
class VerifyCaller implements JavaDelegate {

  private final RepeatReports reports;

  VerifyCaller(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    if (!"notCallers".equals(step.text("reportOwner"))) {
      reports.verifyCaller(step.problemId(), step.text("callerProof"));
    }
  }
}
