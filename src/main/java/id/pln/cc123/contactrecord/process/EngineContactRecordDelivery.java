package id.pln.cc123.contactrecord.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.contactrecord.ContactRecordDelivery;

/** Records leave in the process {@code contact-record-delivery}, so that no call waits for CRM or APKT. */
@Component
class EngineContactRecordDelivery implements ContactRecordDelivery {

  private final RuntimeService runtime;
  private final Staff staff;

  EngineContactRecordDelivery(@Lazy RuntimeService runtime, Staff staff) {
    this.runtime = runtime;
    this.staff = staff;
  }

  @Override
  public void start(String callNumber) {
    staff.asSystem(() -> runtime.startProcessInstanceByKey("contact-record-delivery", callNumber));
  }
}
