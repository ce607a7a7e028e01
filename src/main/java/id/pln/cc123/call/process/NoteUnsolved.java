package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Keeps what the answer did not solve, for the ticket. */
@Component
class NoteUnsolved implements JavaDelegate {

  private final Calls calls;

  NoteUnsolved(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    calls.noteUnsolved(fields.number("problemId"), fields.text("unsolvedNote"));
  }
}
