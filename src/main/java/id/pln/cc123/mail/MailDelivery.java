package id.pln.cc123.mail;

/** What sends pending mails, later and as often as it takes. */
public interface MailDelivery {

  /**
   * Runs in the transaction that queues a mail, and may not wait for any server.
   *
   * @param reference number of the ticket that the mail is about
   */
  void start(String reference);
}
