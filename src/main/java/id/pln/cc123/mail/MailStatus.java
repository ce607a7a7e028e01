package id.pln.cc123.mail;

/** Whether the mail server has taken a mail. */
public enum MailStatus {
  PENDING, SENT
}
