package id.pln.cc123.mail;

import java.util.List;
import java.util.Set;

/**
 * What a mail says, as far as it can be made out.
 *
 * @param sender its one address of origin, null when it names none or several
 * @param repliesTo keys of the mails of ours that it answers, as it says
 * @param provenRepliesTo those of them that its sender has got: nobody else knows their Message-IDs
 * @param text what is new in it, without quoted text and signature, at most 100,000 characters; empty when there is none
 * @param isAutomatic no person wrote it for us: nobody may answer it
 * @param bounce says that a mail of ours did not arrive, null when it does not
 * @param attachments to be read only while the mail is
 */
public record MailContent(String sender, String subject, Set<String> repliesTo, Set<String> provenRepliesTo, String text,
    boolean isAutomatic, Bounce bounce, List<MailAttachment> attachments) {

  /**
   * What a mail server says about a mail of ours.
   *
   * @param key of our mail, null when it is not named
   * @param address that it was for, null when it is not named
   * @param isFinal whether the server has given up, rather than tries again
   */
  public record Bounce(String key, String address, boolean isFinal, String reason) {}
}
