package id.pln.cc123.call.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.call.Call;
import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;

/** What was to become a ticket is one that is still worked on: the problem is treated as its repeat report, with what was typed (C1). */
@Component
class TakeAsRepeat implements JavaDelegate {

  private final Calls calls;
  private final EarlierReports earlier;

  TakeAsRepeat(Calls calls, EarlierReports earlier) {
    this.calls = calls;
    this.earlier = earlier;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    Problem problem = calls.problem(fields.number("problemId"));
    Call call = calls.get(problem.callNumber());
    long number = earlier.ongoing(call).stream().map(ticket -> ticket.number())
        .filter(ongoing -> ongoing.toString().equals(fields.text("sameOpenTicket"))).findFirst()
        .orElseThrow(() -> new Refusal("sameOpenTicket", "Tiket ini sudah tidak berjalan lagi. Buka kembali langkah ini, lalu pilih lagi."));
    calls.takeAsRepeat(problem.id(), number);
    calls.addNote(problem.id(), fields.text("description"));
  }
}
