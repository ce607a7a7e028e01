package id.pln.cc123.mail;

/**
 * Says until when an answer to a mail is waited for. That depends on when the mail is handed over, so the mail is written with
 * {@link #PLACEHOLDER} and names the day when it leaves; one that is sent anew names the new day.
 */
public interface MailDeadline {

  String NAME = "batas";

  /** stands in subject and text of a mail as it is kept */
  String PLACEHOLDER = "{" + NAME + "}";

  /**
   * Runs in the transaction that marks the mail as sent.
   *
   * @param reference number of the ticket that the mail is about
   * @return the day in words, at most 100 characters
   */
  String words(String reference);
}
