package id.pln.cc123.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/** How a problem may end without an answer of the SOP and without a ticket ({@code call-ending}, {@code other-subject}). */
@Component
public class Endings {

  private final Decisions decisions;
  private final Complaints complaints;

  Endings(Decisions decisions, Complaints complaints) {
    this.decisions = decisions;
    this.complaints = complaints;
  }

  /** @return as options of a list, in the order of the table */
  public List<Complaint> options() {
    return decisions.all("call-ending", Map.of()).stream().map(row -> (String) row.get("code"))
        .map(complaints::resolution)
        .map(ending -> new Complaint(ending.complaint(), ending.label(), ending.label())).toList();
  }

  /**
   * @param complaint code of a kind of complaint
   * @return the outcome that is recorded, empty for a complaint that is explained or becomes a ticket
   */
  public Optional<String> outcome(String complaint) {
    return decisions.all("call-ending", Map.of("complaint", complaint)).stream().map(row -> (String) row.get("outcome")).findFirst();
  }

  /** @return {@code subject} and {@code sendTo} of each subject that is not the app's */
  public List<Map<String, Object>> otherSubjects() {
    return decisions.all("other-subject", Map.of());
  }
}
