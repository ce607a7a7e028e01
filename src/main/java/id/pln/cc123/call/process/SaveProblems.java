package id.pln.cc123.call.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.ToldProblems;

/** Makes one problem of each earlier ticket (C) and of each complaint (B2) that was chosen, behind what a call that was cut off has left. */
@Component
class SaveProblems implements JavaDelegate {

  private final Calls calls;
  private final EarlierReports earlier;

  SaveProblems(Calls calls, EarlierReports earlier) {
    this.calls = calls;
    this.earlier = earlier;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FormFields fields = new FormFields(execution);
    String call = fields.text("callNumber");
    Set<Long> again = earlier.chosen(call, fields.texts("earlierTickets"), fields.text("previousTicketNumber"));
    List<String> chosen = Stream.concat(fields.texts("complaints").stream(), fields.texts("endings").stream()).toList();
    ToldProblems told = ToldProblems.of(chosen, fields.list("complaintNotes"), fields.text("complaintNote"), fields.text("complaintSearch"));
    boolean goesOn = fields.isTicked("resumedCall");
    if (goesOn) {
      calls.goOn(call);
    }
    // what was said belongs to the new problems, if there are any
    calls.recordRepeats(call, again, told.complaints().isEmpty() ? told.note() : null);
    if (again.isEmpty() && !goesOn || !told.complaints().isEmpty()) {
      calls.record(call, told);
    }
  }
}
