package id.pln.cc123.call;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/** What process owners decided about calls that were cut off ({@code call-resumption}). */
@Component
class CallRules {

  private final Decisions decisions;
  private final Clock clock;

  CallRules(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Whether its customer is still offered to go on with it; never without a row for such an end. */
  boolean mayGoOn(CutOffCall call) {
    return decisions.one("call-resumption", Map.of("endedBy", call.endedBy().name())).map(row -> (String) row.get("resumeWithin"))
        .map(CallRules::duration).filter(within -> call.closedAt().plus(within).isAfter(clock.instant())).isPresent();
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException("call-resumption: resumeWithin is not a duration such as PT1H: " + text, e);
    }
  }
}
