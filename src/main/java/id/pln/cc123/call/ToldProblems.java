package id.pln.cc123.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.pln.cc123.answer.Complaints;

/**
 * What a form says about the complaints that were ticked in it.
 *
 * @param complaints their codes
 * @param notes the customer's words by code, of those that have a field of their own
 * @param note the customer's words when no complaint has a field of its own, may be null
 */
public record ToldProblems(List<String> complaints, Map<String, String> notes, String note) {

  private static final String CODE = "complaintCode";
  private static final String WORDS = "complaintWords";

  /**
   * @param complaints value of a checklist, null when nothing is ticked
   * @param rows a row for each ticked complaint, with its code and what was noted; null without
   * @param note of the one field for all, may be null
   * @param search the words that found the complaint, may be null: they are the customer's and the note when there is no other
   */
  public static ToldProblems of(List<?> complaints, List<?> rows, String note, String search) {
    List<String> codes = complaints == null ? List.of() : complaints.stream().map(String::valueOf).distinct().toList();
    Map<String, String> notes = new HashMap<>();
    if (rows != null) {
      rows.stream().filter(row -> row instanceof Map<?, ?> fields && codes.contains(fields.get(CODE)))
          .map(row -> (Map<?, ?>) row)
          .forEach(row -> notes.put((String) row.get(CODE), row.get(WORDS) == null ? null : row.get(WORDS).toString()));
    }
    return new ToldProblems(codes, notes, note == null && codes.size() == 1 ? search : note);
  }

  /** What is said without saying about which complaint is said about one only: that in no list, which needs it, or else the first (SOP B2). */
  String noteOf(String code) {
    String needsIt = complaints.contains(Complaints.OTHER) ? Complaints.OTHER : complaints.get(0);
    return notes.isEmpty() && code.equals(needsIt) ? note : notes.get(code);
  }
}
