package id.pln.cc123.mail;

/** What a mail that has come in is. */
public enum MailKind {
  /** the customer's answer about a ticket */
  REPLY,
  /** a mail of ours that did not arrive */
  BOUNCE,
  /** sent by a robot, or nothing to be done about it */
  IGNORED,
  /** for a person to look at */
  UNKNOWN
}
