package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the steps of a repeat report have in common. */
record RepeatStep(DelegateExecution execution) {

  long problemId() {
    return ((Number) execution.getVariable("problemId")).longValue();
  }

  /** @return user id of who has the call */
  String cso() {
    return text("cso");
  }

  String text(String key) {
    return (String) execution.getVariable(key);
  }

  /** @return the first of these fields that was filled in, null when none was */
  String anyText(String... keys) {
    for (String key : keys) {
      if (text(key) != null) {
        return text(key);
      }
    }
    return null;
  }
}
