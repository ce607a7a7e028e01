package id.pln.cc123.call;

/** How a problem left the call. */
public enum Outcome {
  ANSWERED, ESCALATED,
  /** no e-mail address could be had (SOP B3-g) */
  NOT_ESCALATED,
  /** the customer was gone before it was treated */
  ABANDONED,
  /** noted on the earlier ticket, which is not finished (SOP C1) */
  REPEAT_OPEN,
  /** made into a new ticket, because the earlier one is finished (SOP C2) */
  REPEAT_FINISHED,
  /** the caller has nothing to do with that earlier ticket, or means another problem */
  DISMISSED
}
