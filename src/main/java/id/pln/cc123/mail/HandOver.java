package id.pln.cc123.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * Whether somebody has been told by mail since a moment.
 *
 * @param written whether there is a mail to tell it at all
 * @param at when the mail server took the first mail that has not come back since; null while there is none
 */
public record HandOver(boolean written, Instant at) {

  /** A mail without its text; what the moments are that are not there yet is null. */
  record Sent(String to, Instant queuedAt, Instant sentAt, Instant returnedAt) {}

  /**
   * A mail that came back says that the address cannot be reached: only what is handed over after it tells anything again.
   *
   * @param to the address that counts now: who has another one was not told
   */
  static HandOver of(Collection<Sent> mails, String to, Instant since) {
    Instant returned = mails.stream().filter(mail -> mail.to().equals(to)).map(Sent::returnedAt).filter(Objects::nonNull)
        .max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return new HandOver(mails.stream().anyMatch(mail -> !mail.queuedAt().isBefore(since)),
        mails.stream().filter(mail -> mail.to().equals(to) && !mail.queuedAt().isBefore(since)).map(Sent::sentAt)
            .filter(sent -> sent != null && sent.isAfter(returned)).min(Comparator.naturalOrder()).orElse(null));
  }
}
