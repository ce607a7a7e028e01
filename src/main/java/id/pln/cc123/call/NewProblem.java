package id.pln.cc123.call;

import id.pln.cc123.InputText;
import id.pln.cc123.answer.Complaints;
import id.pln.cc123.answer.Resolution;

/**
 * A problem as it is told.
 *
 * @param note the customer's own words, null when nothing was noted
 */
record NewProblem(Resolution complaint, String note) {

  /** in characters; a record for CRM and APKT is one line */
  private static final int MOST_OF_THE_WORDS = 80;

  /** What the problem is called in tickets and records: one that is in no list has no name but the customer's words. */
  String label() {
    return complaint.complaint().equals(Complaints.OTHER) ? InputText.firstWords(note, MOST_OF_THE_WORDS) : complaint.label();
  }
}
