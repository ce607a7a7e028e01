package id.pln.cc123.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** The text of a part, of any charset, encoded rightly or wrongly. */
final class PartText {

  /** far more than anybody writes */
  private static final int MAX_BYTES = 1024 * 1024;
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private PartText() {}

  static String of(Part part) {
    try (InputStream content = part.getInputStream()) {
      return decode(upToFault(content), charset(part));
    } catch (MessagingException | IOException e) {
      return raw(part);
    }
  }

  /** @return what stands in the mail, when nobody can say what it means */
  static String raw(Part part) {
    try (InputStream content = part instanceof MimeMessage message ? message.getRawInputStream()
        : part instanceof MimeBodyPart body ? body.getRawInputStream() : InputStream.nullInputStream()) {
      return decode(upToFault(content), Optional.empty());
    } catch (MessagingException | IOException e) {
      return "";
    }
  }

  private static byte[] upToFault(InputStream content) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      byte[] buffer = new byte[8192];
      for (int n = content.read(buffer); n >= 0 && read.size() < MAX_BYTES; n = content.read(buffer)) {
        read.write(buffer, 0, n);
      }
    } catch (IOException e) {
      // a broken encoding: what came before it is all there is
    }
    return read.toByteArray();
  }

  private static String decode(byte[] bytes, Optional<Charset> named) {
    if (named.isPresent() && !named.get().equals(StandardCharsets.US_ASCII)) {
      return new String(bytes, named.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, FALLBACK);
    }
  }

  private static Optional<Charset> charset(Part part) {
    try {
      String name = new ContentType(part.getContentType()).getParameter("charset");
      return name == null ? Optional.empty() : Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
    } catch (MessagingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
