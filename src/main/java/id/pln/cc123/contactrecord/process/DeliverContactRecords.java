package id.pln.cc123.contactrecord.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.contactrecord.http.ContactRecordClient;

/** Delivers what is pending of the call that is the business key. */
@Component
class DeliverContactRecords implements JavaDelegate {

  private final ContactRecordClient client;

  DeliverContactRecords(ContactRecordClient client) {
    this.client = client;
  }

  @Override
  public void execute(DelegateExecution execution) {
    client.deliver(execution.getProcessBusinessKey());
  }
}
