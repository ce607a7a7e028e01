package id.pln.cc123.mail.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.MailDelivery;

/** Mails leave in the process {@code mail-delivery}, whose job is retried and becomes an incident. */
@Component
class EngineMailDelivery implements MailDelivery {

  private final RuntimeService runtime;
  private final Staff staff;

  EngineMailDelivery(@Lazy RuntimeService runtime, Staff staff) {
    this.runtime = runtime;
    this.staff = staff;
  }

  @Override
  public void start(String reference) {
    staff.asSystem(() -> runtime.startProcessInstanceByKey("mail-delivery", reference));
  }
}
