package id.pln.cc123.mail.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.MailIntake;
import id.pln.cc123.mail.MailKind;

/** A mail that has come in is looked into by the process {@code mail-intake}. */
@Component
class EngineMailIntake implements MailIntake {

  private final RuntimeService runtime;
  private final Staff staff;

  EngineMailIntake(@Lazy RuntimeService runtime, Staff staff) {
    this.runtime = runtime;
    this.staff = staff;
  }

  @Override
  public void start(long mailId) {
    start(mailId, Map.of("mailId", mailId));
  }

  @Override
  public void startForPerson(long mailId) {
    start(mailId, Map.of("mailId", mailId, "mailKind", MailKind.UNKNOWN.name()));
  }

  private void start(long mailId, Map<String, Object> variables) {
    // never the same as a ticket number, which is the business key of other processes
    staff.asSystem(() -> runtime.startProcessInstanceByKey("mail-intake", "EML-" + mailId, variables));
  }
}
