package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Calls a problem that is in no list by what the customer said: a question with its answer, or a subject that is not the app's. */
@Component
class KeepWords implements JavaDelegate {

  private final Calls calls;

  KeepWords(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    if (fields.text("customerQuestion") != null) {
      calls.recordOwnAnswer(fields.number("problemId"), fields.text("customerQuestion"), fields.text("answerGiven"));
    } else {
      calls.recordOtherSubject(fields.number("problemId"), fields.text("otherSubject"));
    }
  }
}
