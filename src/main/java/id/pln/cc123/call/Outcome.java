package id.pln.cc123.call;

/** How a problem left the call. */
public enum Outcome {
  ANSWERED, ESCALATED,
  /** no e-mail address could be had (SOP B3-g) */
  NOT_ESCALATED,
  /** the customer has an e-mail address and does not give it */
  EMAIL_REFUSED,
  /** a question that is in no list, answered in the CSO's own words */
  ANSWERED_OTHER,
  /** not about the app: the customer was told where to go with it */
  OTHER_SUBJECT,
  /** the customer does not want it followed up any more */
  DROPPED,
  /** the customer was gone before it was treated */
  ABANDONED,
  /** noted on the earlier ticket, which is not finished (SOP C1) */
  REPEAT_OPEN,
  /** made into a new ticket, because the earlier one is finished (SOP C2) */
  REPEAT_FINISHED,
  /** the caller has nothing to do with that earlier ticket, or means another problem */
  DISMISSED;

  /** Whether it left the call without an answer and without a ticket, so that it may be taken up again. */
  public boolean isGivenUp() {
    return this == NOT_ESCALATED || this == EMAIL_REFUSED || this == DROPPED || this == DISMISSED;
  }
}
