package id.pln.cc123.ticket;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/**
 * What process owners decided about a report that is made again ({@code repeat-report-treatment}, SOP C1 and C2). Where there
 * is no row, a ticket that can still be written to counts as not finished: a note does no harm.
 */
@Component
public class RepeatTreatments {

  private static final Set<String> OF_FINISHED = Set.of("NEW_TICKET_WITH_REFERENCE", "NEW_PROBLEM");

  private final Decisions decisions;

  RepeatTreatments(Decisions decisions) {
    this.decisions = decisions;
  }

  /** @return whether a ticket of this status is finished, so that its problem needs a new one when it is reported again (SOP C2) */
  public boolean isFinished(TicketStatus status) {
    return decisions.one("repeat-report-treatment", Map.of("previousStatus", status.word(), "sameProblem", true))
        .map(row -> OF_FINISHED.contains(row.get("treatment"))).orElse(status == TicketStatus.CLOSED);
  }
}
