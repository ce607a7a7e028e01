package id.pln.cc123.privacy.process;

import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.pln.cc123.privacy.Erasure;
import id.pln.cc123.privacy.Erasure.Progress;

/** Erases one group of what is overdue; {@code moreToErase} says whether another one follows, up to so many a night. */
@Component
class EraseOverdueData implements JavaDelegate {

  private final Erasure erasure;
  private final int mostGroups;

  EraseOverdueData(Erasure erasure, @Value("${cc123.erasure.groups:200}") int mostGroups) {
    this.erasure = erasure;
    this.mostGroups = mostGroups;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean first = !execution.hasVariable("erasure");
    Progress before = first ? erasure.begin() : new Progress((Long) execution.getVariable("erasure"),
        (Long) execution.getVariable("lastCall"), Instant.parse((String) execution.getVariable("lastEnded")), true);
    int groups = first ? 1 : (Integer) execution.getVariable("groups") + 1;
    Progress after = erasure.go(before);
    execution.setVariable("erasure", after.entry());
    execution.setVariable("lastCall", after.lastCall());
    execution.setVariable("lastEnded", after.lastEnded().toString());
    execution.setVariable("groups", groups);
    execution.setVariable("moreToErase", after.more() && groups < mostGroups);
  }
}
