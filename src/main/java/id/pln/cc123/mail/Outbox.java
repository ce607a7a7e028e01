package id.pln.cc123.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final RefusalReport refusals;
  private final MailDeadline deadline;
  private final TransactionTemplate ownTransaction;

  Outbox(MailTable mails, MailTransport transport, MailDelivery delivery, RefusalReport refusals,
      MailDeadline deadline, PlatformTransactionManager transactions) {
    this.mails = mails;
    this.transport = transport;
    this.delivery = delivery;
    this.refusals = refusals;
    this.deadline = deadline;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Queues a mail in the caller's transaction; a key that is there already changes nothing.
   *
   * @param key letters, digits, dots, underscores and dashes; goes into the Message-ID, with a signature
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
    List<OutgoingMail> all = mails.of(reference);
    all.stream().filter(mail -> mail.status() == MailStatus.PENDING)
        .forEach(mail -> ownTransaction.executeWithoutResult(status -> send(mail, all.get(0))));
  }

  /**
   * Queues a mail about the ticket once more, for another address: the last one of those that still hold, else the first,
   * which tells the ticket's number.
   *
   * @param key of the new mail
   * @param since when the ticket got its status: a question of before is answered, a solution of before was refused
   */
  @Transactional
  public void queueAgain(String key, String to, String reference, Instant since) {
    List<OutgoingMail> all = mails.of(reference);
    all.stream().filter(mail -> !mail.queuedAt().isBefore(since)).reduce((earlier, later) -> later)
        .or(() -> all.stream().findFirst())
        .filter(mail -> mails.insertCopy(key, to, mail.id())).ifPresent(mail -> delivery.start(reference));
  }

  /** @return numbers of the tickets that the mails with these keys are about */
  @Transactional(readOnly = true)
  public Set<String> references(Collection<String> keys) {
    return keys.isEmpty() ? Set.of() : mails.references(keys);
  }

  /** @return whether one of the mails with these keys is about this ticket and went to this address */
  @Transactional(readOnly = true)
  public boolean wentTo(String address, String reference, Collection<String> keys) {
    return !keys.isEmpty() && mails.wentTo(address, reference, keys);
  }

  @Transactional(readOnly = true)
  public Optional<OutgoingMail> find(String key) {
    return mails.find(key);
  }

  /** @return the newest mail to an address */
  @Transactional(readOnly = true)
  public Optional<OutgoingMail> lastTo(String address) {
    return mails.lastTo(address);
  }

  @Transactional(readOnly = true)
  public List<OutgoingMail> mails(String reference) {
    return mails.of(reference);
  }

  /** Marks before it sends: whoever comes second waits for the row, finds it marked and leaves it. */
  private void send(OutgoingMail mail, OutgoingMail first) {
    if (mails.markSent(mail.id())) {
      try {
        transport.send(withDeadline(mail), first.key());
      } catch (AddressRefused refused) {
        refusals.store(mail, refused);
      }
    }
  }

  /** The day that the mail names is counted from now on, as the ticket counts it. */
  private OutgoingMail withDeadline(OutgoingMail mail) {
    if (!mail.namesDeadline()) {
      return mail;
    }
    String words = deadline.words(mail.reference());
    mails.setDeadline(mail.id(), words);
    return mail.withDeadline(words);
  }
}
