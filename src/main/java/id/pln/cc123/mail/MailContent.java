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
   * @param code what went wrong, by RFC 3463 such as {@code 5.1.1}, else the reply of SMTP such as {@code 550}; may be empty
   * @param isFinal whether the server has given up, rather than tries again
   * @param reason in the server's words, at most 300 characters; may be empty
   */
  public record Bounce(String key, String address, String code, boolean isFinal, String reason) {}
}
