package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.Refusal;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.Salutations;

/** Corrects who the customer is; a new e-mail address was spelled in the same form. */
@Component
class CorrectCustomer implements JavaDelegate {

  private final Calls calls;
  private final Salutations salutations;

  CorrectCustomer(Calls calls, Salutations salutations) {
    this.calls = calls;
    this.salutations = salutations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    String number = fields.text("callNumber");
    String before = calls.get(number).customer().email();
    Customer corrected = fields.customer(salutations);
    calls.correctCustomer(number, corrected);
    if (corrected.email() != null && !corrected.email().equals(before)) {
      requireAgreement(fields);
      calls.recordEmail(number, corrected.email(), null);
    }
  }

  private static void requireAgreement(FormFields fields) {
    if (!fields.isTicked("emailAgreed")) {
      throw new Refusal("emailAgreed", "Eja alamat e-mail yang baru dan pastikan pelanggan setuju.");
    }
  }
}
