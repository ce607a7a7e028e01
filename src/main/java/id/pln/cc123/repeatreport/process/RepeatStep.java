package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

import id.pln.cc123.repeatreport.RepeatReport;

/** What the steps of a repeat report have in common. */
record RepeatStep(DelegateExecution execution) {

  /** What a form is filled in with when it is opened. */
  static final String DRAFT = "draft";

  /** Hands on where the earlier ticket stands, up to the next save point. */
  void standsAt(RepeatReport report) {
    execution.setVariable("previousStatus", Variables.stringValue(report.ticket().status().word(), true));
    execution.setVariable("finishedNow", Variables.booleanValue(report.isFinished(), true));
  }

  /** It is decided what becomes of the report: nothing that was typed comes again. */
  void forgetTyped() {
    execution.removeVariable(DRAFT);
  }

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

  /** @return key of the field that the note stands in: the form has one for a mail that has arrived and one for the rest */
  String noteField() {
    return text("note") == null ? "noteAfterEmail" : "note";
  }

  String note() {
    return text(noteField());
  }
}
