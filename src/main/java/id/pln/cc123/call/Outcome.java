package id.pln.cc123.call;

/** How a problem left the call; not escalated means that no e-mail address could be had (SOP B3-g). */
public enum Outcome {
  ANSWERED, ESCALATED, NOT_ESCALATED, ABANDONED
}
