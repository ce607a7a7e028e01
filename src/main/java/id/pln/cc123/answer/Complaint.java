package id.pln.cc123.answer;

/**
 * A kind of complaint as an option of a list.
 *
 * @param value its code in the table {@code complaint-resolution}
 * @param label shown to the CSO: its name, and whether it is explained on the call or goes to the Service Desk
 */
public record Complaint(String value, String label, String name) {

  static Complaint of(Resolution resolution) {
    return new Complaint(resolution.complaint(), resolution.label() + (resolution.answerForm() != null ? " · dijelaskan" : " · tiket"),
        resolution.label());
  }
}
