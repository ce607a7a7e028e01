package id.pln.cc123.mail;

import java.time.Instant;

/**
 * A mail of the outbox.
 *
 * @param key what the mail is for: there is one mail of a key, and its Message-ID is made of it
 * @param text plain text
 * @param reference number of the ticket that it is about
 * @param sentAt null until the mail server has taken it
 */
public record OutgoingMail(long id, String key, String to, String subject, String text, String reference,
    MailStatus status, Instant queuedAt, Instant sentAt) {

  /** @return the mail as anybody but its reader may see it */
  public OutgoingMail withoutSecrets() {
    return new OutgoingMail(id, key, to, subject, MailText.withoutSecrets(text), reference, status, queuedAt, sentAt);
  }
}
