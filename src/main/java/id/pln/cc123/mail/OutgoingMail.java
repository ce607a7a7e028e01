package id.pln.cc123.mail;

import java.time.Instant;

/**
 * A mail of the outbox.
 *
 * @param key what the mail is for: there is one mail of a key, and its Message-ID is made of it
 * @param text plain text; until the mail is handed over {@link MailDeadline#PLACEHOLDER} stands for the day that it names
 * @param reference number of the ticket that it is about
 * @param sentAt null until the mail server has taken it
 */
public record OutgoingMail(long id, String key, String to, String subject, String text, String reference,
    MailStatus status, Instant queuedAt, Instant sentAt) {

  private static final String UNSENT = "(ditentukan ketika e-mail ini terkirim)";

  /** @return the mail as anybody but its reader may see it */
  public OutgoingMail withoutSecrets() {
    OutgoingMail shown = withDeadline(UNSENT);
    return new OutgoingMail(id, key, to, shown.subject, MailText.withoutSecrets(shown.text), reference, status, queuedAt, sentAt);
  }

  boolean namesDeadline() {
    return (subject + text).contains(MailDeadline.PLACEHOLDER);
  }

  OutgoingMail withDeadline(String words) {
    return new OutgoingMail(id, key, to, subject.replace(MailDeadline.PLACEHOLDER, words),
        text.replace(MailDeadline.PLACEHOLDER, words), reference, status, queuedAt, sentAt);
  }
}
