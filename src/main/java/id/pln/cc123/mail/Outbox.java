package id.pln.cc123.mail;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails that are to be sent or were. */
@Service
public class Outbox {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final MailTable mails;
  private final MailTransport transport;
  private final MailDelivery delivery;
  private final TransactionTemplate ownTransaction;

  Outbox(MailTable mails, MailTransport transport, MailDelivery delivery, PlatformTransactionManager transactions) {
    this.mails = mails;
    this.transport = transport;
    this.delivery = delivery;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Queues a mail in the caller's transaction; a key that is there already changes nothing.
   *
   * @param key letters, digits, dots, underscores and dashes; goes into the Message-ID
   * @param text final plain text
   * @param reference number of the ticket that the mail is about
   */
  @Transactional
  public void queue(String key, String to, String subject, String text, String reference) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("Kunci e-mail hanya boleh berisi huruf, angka, titik, garis bawah, dan strip: " + key);
    }
    if (mails.insert(key, to, subject, text, reference)) {
      delivery.start(reference);
    }
  }

  /** Sends what is pending about the ticket, oldest first, each in a transaction of its own: what was sent stays so. */
  public void sendPending(String reference) {
    mails.pending(reference).forEach(mail -> ownTransaction.executeWithoutResult(status -> send(mail)));
  }

  @Transactional(readOnly = true)
  public List<OutgoingMail> mails(String reference) {
    return mails.of(reference);
  }

  /** Marks before it sends: whoever comes second waits for the row, finds it marked and leaves it. */
  private void send(OutgoingMail mail) {
    if (mails.markSent(mail.id())) {
      transport.send(mail);
    }
  }
}
