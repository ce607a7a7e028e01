package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;

/**
 * A mail as anybody but its sender may have it: byte by byte as it came, unless it quotes a link that answers in the customer's
 * name or a Message-ID that proves who answers. Then these alone are left out.
 */
final class RedactedMail extends MimeMessage {

  private static final int MAX_DEPTH = 20;
  private static final List<String> NAMES_OURS = List.of("In-Reply-To", "References");

  private RedactedMail(InputStream raw) throws MessagingException {
    super(MimeReader.LENIENT, raw);
  }

  static void write(Path raw, OwnMail own, OutputStream out) throws IOException {
    try (InputStream file = RawMail.open(raw)) {
      RedactedMail mail = new RedactedMail(file);
      if (hide(mail, own, 0)) {
        mail.saveChanges();
        mail.writeTo(out);
        return;
      }
    } catch (MessagingException e) {
      // too broken to find anything in it: whoever could read a link in it reads it byte by byte
    }
    Files.copy(raw, out);
  }

  @Override
  protected void updateMessageID() {
    // it stays the customer's
  }

  /** @return whether something was left out */
  private static boolean hide(MimePart part, OwnMail own, int depth) throws MessagingException, IOException {
    boolean hidden = false;
    for (String name : NAMES_OURS) {
      String value = part.getHeader(name, " ");
      if (value != null && !own.withoutSecrets(value).equals(value)) {
        part.setHeader(name, own.withoutSecrets(value));
        hidden = true;
      }
    }
    return hideInContent(part, own, depth) || hidden;
  }

  private static boolean hideInContent(MimePart part, OwnMail own, int depth) throws MessagingException, IOException {
    if (part.isMimeType("text/*")) {
      String text = PartText.of(part).words();
      String shown = own.withoutSecrets(text);
      if (shown.equals(text)) {
        return false;
      }
      part.setText(shown, "UTF-8", new ContentType(part.getContentType()).getSubType());
      return true;
    }
    if (depth > MAX_DEPTH || !part.isMimeType("multipart/*") && !part.isMimeType("message/rfc822")) {
      return false;
    }
    Object content = part.getContent();
    boolean hidden = false;
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        hidden |= parts.getBodyPart(i) instanceof MimePart child && hide(child, own, depth + 1);
      }
    } else if (content instanceof MimeMessage quoted && hide(quoted, own, depth + 1)) {
      quoted.saveChanges();
      hidden = true;
    }
    return hidden;
  }
}
