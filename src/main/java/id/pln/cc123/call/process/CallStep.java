package id.pln.cc123.call.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An open step of a call.
 *
 * @param element id of the user task in the model
 * @param problemId null when the step is about the call as a whole
 * @param takesFiles whether what the problem needs may be attached here: a ticket may be made of it
 * @param isRepeat whether it is about an earlier report (C)
 */
record CallStep(String taskId, String element, String processInstanceId, String callNumber, Long problemId, boolean takesFiles,
    boolean isRepeat) {

  static final String CORRECT_CUSTOMER = "UserTask_CorrectCustomer";
  static final String NOTE_PROBLEM = "UserTask_NoteProblem";
  /** variable of a call in which another problem was noted beside the step at hand */
  static final String NOTED = "problemNoted";
  private static final Set<String> NOTES_PROBLEMS = Set.of("UserTask_RecordProblems", NOTE_PROBLEM);

  /** Not of a report that may be another customer's. */
  boolean showsProblem() {
    return problemId != null && !element.equals("UserTask_VerifyCaller");
  }

  /** What the CSO can do here besides the step itself, in the order of the buttons. */
  List<String> actions() {
    List<String> actions = new ArrayList<>();
    if (!element.equals(CORRECT_CUSTOMER)) {
      actions.add("correctCustomer");
    }
    if (problemId != null && !isRepeat && !element.equals("UserTask_CorrectComplaint")) {
      actions.add("correctComplaint");
    }
    if (!NOTES_PROBLEMS.contains(element)) {
      actions.add("noteProblem");
    }
    if (takesFiles && !element.equals("UserTask_CorrectComplaint")) {
      actions.add("dropProblem");
    }
    actions.addAll(List.of("handOver", "abandon"));
    return actions;
  }
}
