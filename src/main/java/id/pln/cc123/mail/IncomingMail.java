package id.pln.cc123.mail;

import java.time.Instant;

/**
 * A mail that has come in. All but the first four and the last two are null until it has been looked into.
 *
 * @param truncated it was larger than allowed: there is nothing but its headers
 * @param keptBytes how much of it is kept as it came; none once its time is over
 * @param sender address, null when there is not exactly one
 * @param text what is new in it, without quoted text and signature, at most 4,000 characters of it
 * @param reference number of the ticket that it is about, null when it fits none
 * @param reason why it fits nothing, was left alone or came back, or why a reply may be of somebody else
 * @param failedAddress the address that a mail of ours did not reach
 * @param named number of the ticket that a mail names which nobody has judged yet, or null
 * @param proven whether that mail answers one of ours that went to this ticket's address
 * @param unreadable what its sender wrote cannot be read
 * @param handledAt null while something is left to be done
 */
public record IncomingMail(long id, long sizeBytes, boolean truncated, long keptBytes, MailKind kind, String sender, String subject, String text,
    String reference, String reason, String failedAddress, String named, boolean proven,
    boolean unreadable, Instant storedAt, Instant handledAt) {}
