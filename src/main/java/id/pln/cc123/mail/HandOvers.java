package id.pln.cc123.mail;

import java.time.Instant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the mail server took the mails about a ticket, and which of them came back. */
@Service
@Transactional
public class HandOvers {

  private final MailTable mails;

  HandOvers(MailTable mails) {
    this.mails = mails;
  }

  /**
   * @param reference number of the ticket that the mails are about
   * @param to where mails about it go now
   * @param since of the mails written before that none counts
   */
  @Transactional(readOnly = true)
  public HandOver since(String reference, String to, Instant since) {
    return HandOver.of(mails.sent(reference), to, since);
  }

  /** A mail server has given the mail up for good: it did not arrive. */
  public void returned(OutgoingMail mail) {
    mails.markReturned(mail.id());
  }
}
