package id.pln.cc123.mail.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.MailIntake;

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
    // never the same as a ticket number, which is the business key of other processes
    staff.asSystem(() -> runtime.startProcessInstanceByKey("mail-intake", "EML-" + mailId, Map.of("mailId", mailId)));
  }
}
