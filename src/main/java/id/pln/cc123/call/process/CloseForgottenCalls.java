package id.pln.cc123.call.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.EndedBy;

/**
 * Closes the calls that were left open by mistake, each in a transaction of its own: one that cannot be closed keeps no other
 * open, and is tried again the next time. The model's field {@code openFor} says after how long (ISO, such as {@code PT3H}).
 */
@Component
// the engine sets the fields of the instance, so no two tasks may share one
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CloseForgottenCalls implements JavaDelegate {

  private static final Logger LOG = LoggerFactory.getLogger(CloseForgottenCalls.class);
  private static final int AT_ONCE = 50;
  /** a slip of the pen, PT3M for PT3H, must not end calls that are being worked on */
  private static final Duration SHORTEST = Duration.ofMinutes(30);

  private final Calls calls;
  private final RuntimeService runtime;
  private final Clock clock;
  private final TransactionTemplate ownTransaction;
  private Expression openFor;

  CloseForgottenCalls(Calls calls, RuntimeService runtime, Clock clock, PlatformTransactionManager transactions) {
    this.calls = calls;
    this.runtime = runtime;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant openedBefore = clock.instant().minus(duration((String) openFor.getValue(execution)));
    List<String> numbers = calls.stillOpen(openedBefore, null, AT_ONCE);
    while (!numbers.isEmpty()) {
      numbers.forEach(this::close);
      numbers = calls.stillOpen(openedBefore, numbers.get(numbers.size() - 1), AT_ONCE);
    }
  }

  private static Duration duration(String text) {
    try {
      Duration duration = Duration.parse(text.strip());
      if (duration.compareTo(SHORTEST) >= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      LOG.debug("{} is no duration", text, e);
    }
    throw new IllegalStateException("forgotten-call: lama panggilan boleh terbuka \"" + text
        + "\" bukan lama seperti PT3H (3 jam), sedikitnya PT30M. Tidak ada panggilan yang ditutup.");
  }

  private void close(String number) {
    try {
      ownTransaction.executeWithoutResult(status -> {
        if (!signalled(number) && runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count() == 0) {
          // nothing of it runs any more: somebody deleted it
          calls.abandon(number, EndedBy.TIMER);
        }
      });
    } catch (RuntimeException e) {
      LOG.warn("{} was left open and cannot be closed now; it is tried again the next time", number, e);
    }
  }

  /** Not in the job's own command, which would do all of them when it ends. */
  private boolean signalled(String number) {
    ProcessEngineContext.requiresNew();
    try {
      return !runtime.createMessageCorrelation(CallDesk.ABANDONED).processInstanceBusinessKey(number)
          .setVariables(Variables.createVariables().putValueTyped(AbandonCall.ENDED_BY, Variables.stringValue(EndedBy.TIMER.name(), true)))
          .correlateAllWithResult().isEmpty();
    } finally {
      ProcessEngineContext.clear();
    }
  }
}
