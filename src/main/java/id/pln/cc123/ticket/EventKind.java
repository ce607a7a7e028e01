package id.pln.cc123.ticket;

/** What an entry of a ticket's history is about. Only {@code CREATED} and {@code STATUS} bring a ticket into a status. */
public enum EventKind {
  CREATED, STATUS,
  /** note of a person who works with the product */
  NOTE,
  /** New Note of a CSO whose customer calls again about a ticket that is not finished (SOP C1-e2) */
  REPEAT,
  /** another team or member */
  ASSIGNED,
  /** another call type, service group or service type */
  CLASSIFIED,
  /** the customer's own words */
  REPLY,
  /** another address for the follow-up */
  EMAIL
}
