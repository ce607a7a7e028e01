package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Keeps what the customer says about a report that is made again, for the Description of the new ticket (C2). */
@Component
class KeepRemark implements JavaDelegate {

  private final Calls calls;

  KeepRemark(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    calls.addNote(step.problemId(), step.note());
    step.forgetTyped();
  }
}
