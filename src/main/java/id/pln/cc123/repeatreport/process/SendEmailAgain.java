package id.pln.cc123.repeatreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.Staff;
import id.pln.cc123.repeatreport.RepeatReports;
import id.pln.cc123.ticket.Actor;

/** Checks the address of a customer who got no mail, and sends the last one again (C1-c); not a question that was answered just now. */
@Component
class SendEmailAgain implements JavaDelegate {

  private final RepeatReports reports;
  private final Staff staff;

  SendEmailAgain(RepeatReports reports, Staff staff) {
    this.reports = reports;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RepeatStep step = new RepeatStep(execution);
    if (!Boolean.TRUE.equals(execution.getVariable("emailAgreed")) && !reports.isSpelled(step.problemId(), step.text("email"))) {
      throw new Refusal("emailAgreed", "Pastikan pelanggan setuju dengan ejaan alamat e-mail.");
    }
    reports.correctEmail(step.problemId(), step.text("email"), step.text("customerAnswer") == null, Actor.of(staff));
  }
}
