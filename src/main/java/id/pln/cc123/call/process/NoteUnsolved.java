package id.pln.cc123.call.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;

/** Keeps what the answer's form was told and what it did not solve, for the ticket: whoever works on it need not ask again. */
@Component
class NoteUnsolved implements JavaDelegate {

  /** Fields that every answer has: the first led here, the second is kept as it is. */
  private static final Set<String> OF_EVERY_ANSWER = Set.of("solved", "unsolvedNote");

  private final Calls calls;

  NoteUnsolved(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    String told = fields.words("told").entrySet().stream().filter(field -> !OF_EVERY_ANSWER.contains(field.getKey()))
        .map(Map.Entry::getValue).collect(Collectors.joining("; "));
    calls.noteUnsolved(fields.number("problemId"), told.isEmpty() ? null : told, fields.text("unsolvedNote"));
  }
}
