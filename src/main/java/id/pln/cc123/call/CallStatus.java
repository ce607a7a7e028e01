package id.pln.cc123.call;

/** Where a call stands; abandoned means that the customer was gone before the end. */
public enum CallStatus {
  OPEN, CLOSED, ABANDONED
}
