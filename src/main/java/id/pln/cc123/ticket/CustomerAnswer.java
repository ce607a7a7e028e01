package id.pln.cc123.ticket;

/** What a customer's reply says about a solution (SOP B3-l, Resolved needs the confirmation of the user). */
public enum CustomerAnswer {
  /** neither: something for a person to read */
  INFORMATION,
  CONFIRMED,
  REFUSED
}
