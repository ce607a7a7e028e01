package id.pln.cc123.call;

/** Why an abandoned call ended. */
public enum EndedBy {
  /** hung up, or the line was cut */
  CUSTOMER,
  /** the CSO left the call open and nobody went on with it */
  TIMER
}
