package id.pln.cc123.mail;

/**
 * What was found out about a mail that has come in.
 *
 * @param reference number of the ticket that it is about, or null
 * @param reason why it fits nothing, is left alone or came back, or why a reply may be of somebody else; null for others
 * @param failedAddress the address that a mail of ours did not reach, or null
 * @param code what went wrong then, by RFC 3463 or SMTP, may be empty; null when nothing did
 * @param tries how often that mail has been tried again
 * @param named number of the ticket that a mail of unknown kind names, or null
 * @param proven whether that mail answers one of ours that went to this ticket's address
 */
public record MailSorting(MailKind kind, String reference, String reason, String failedAddress, String code, int tries, String named,
    boolean proven) {

  private MailSorting(MailKind kind, String reference, String reason) {
    this(kind, reference, reason, null, null, 0, null, false);
  }

  public static MailSorting reply(String reference) {
    return new MailSorting(MailKind.REPLY, reference, null);
  }

  /** A reply that may be of somebody who knows the customer's address and the ticket's number. */
  public static MailSorting unprovenReply(String reference, String reason) {
    return new MailSorting(MailKind.REPLY, reference, reason);
  }

  public static MailSorting bounce(String reference, String reason, String failedAddress, String code, int tries) {
    return new MailSorting(MailKind.BOUNCE, reference, reason, failedAddress, code, tries, null, false);
  }

  public static MailSorting ignored(String reference, String reason) {
    return new MailSorting(MailKind.IGNORED, reference, reason);
  }

  public static MailSorting unknown(String reason) {
    return new MailSorting(MailKind.UNKNOWN, null, reason);
  }

  /** It belongs to no ticket before a person says so, though it names one. */
  public static MailSorting unknown(String reason, String named, boolean proven) {
    return new MailSorting(MailKind.UNKNOWN, null, reason, null, null, 0, named, proven);
  }
}
