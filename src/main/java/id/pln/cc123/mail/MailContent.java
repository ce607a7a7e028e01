package id.pln.cc123.mail;

import java.util.List;
import java.util.Set;

/**
 * What a mail says, as far as it can be made out.
 *
 * @param sender its one address of origin, null when it names none or several
 * @param repliesTo keys of the mails of ours that it answers, as it says
 * @param provenRepliesTo keys of the mails of ours that its sender has got: nobody else knows their Message-IDs and codes
 * @param text what is new in it, without quoted text and signature, at most 100,000 characters; empty when there is none
 * @param isWhole nothing was cut from the text, because nothing would have been left of it
 * @param unreadable why what its sender wrote cannot be read, in Indonesian; null when it can
 * @param automatic how it is known that no person wrote it for us, in Indonesian; null when a person did
 * @param bounce says that a mail of ours did not arrive, null when it does not
 * @param attachments to be read only while the mail is
 */
public record MailContent(String sender, String subject, Set<String> repliesTo, Set<String> provenRepliesTo, String text,
    boolean isWhole, String unreadable, String automatic, Bounce bounce, List<MailAttachment> attachments) {

  /** Nobody may answer such a mail. */
  public boolean isAutomatic() {
    return automatic != null;
  }

  /**
   * What a mail server says about a mail of ours.
   *
   * @param key of our mail, null when it is not named
   * @param address that it was for, null when it is not named
   * @param cause who can do something about it
   * @param isFinal whether the server has given up, rather than tries again
   */
  public record Bounce(String key, String address, Cause cause, boolean isFinal, String reason) {}

  /** Why a mail did not arrive. */
  public enum Cause {
    /** nobody has this address: the customer is asked for another one */
    ADDRESS,
    /** the mailbox has no room: it is worth trying again */
    MAILBOX_FULL,
    /** the server does not take mails of ours, or takes this one for spam: an administrator has to look */
    REFUSED,
    /** whatever it is, the address may be right */
    OTHER
  }
}
