package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import id.pln.cc123.repeatreport.RepeatReports;

/** The customer answers on the phone what was asked by mail: the ticket is Active again. The field {@code text} words it in the history. */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RecordPhoneAnswer implements JavaDelegate {

  private final RepeatReports reports;
  private Expression text;

  RecordPhoneAnswer(RepeatReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    reports.answer(step.problemId(), step.cso(), step.text("customerAnswer"), (String) text.getValue(execution));
  }
}
