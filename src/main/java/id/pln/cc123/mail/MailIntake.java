package id.pln.cc123.mail;

/** What looks into a mail that has come in, later and as often as it takes. */
public interface MailIntake {

  /** Runs in the transaction that stores the mail: there is never one without the other. */
  void start(long mailId);

  /** The same, when what it is is known: something for a person to look at. */
  void startForPerson(long mailId);
}
