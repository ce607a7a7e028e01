package id.pln.cc123.call.process;

import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.Refusal;

/** Keeps the address that was spelled and agreed to (B6); a customer without one, or who does not give it, gets no ticket. */
@Component
class SaveEmail implements JavaDelegate {

  private static final Set<String> WITHOUT_ADDRESS = Set.of("none", "refused");

  private final Calls calls;

  SaveEmail(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    if (WITHOUT_ADDRESS.contains(fields.text("emailChoice"))) {
      return;
    }
    if (!fields.isTicked("emailAgreed")) {
      throw new Refusal("emailAgreed", "Pastikan pelanggan setuju dengan ejaan alamat e-mail.");
    }
    String owner = "other".equals(fields.text("emailChoice")) ? fields.text("emailOwnerName") : null;
    calls.recordEmail(execution.getProcessBusinessKey(), fields.text("email"), owner);
  }
}
