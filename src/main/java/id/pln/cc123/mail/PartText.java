package id.pln.cc123.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;

/**
 * The text of a part, of any charset, encoded rightly or wrongly.
 *
 * @param isGarbled it is of a charset that nobody can make out
 */
record PartText(String words, boolean isGarbled) {

  /** far more than anybody writes */
  private static final int MAX_BYTES = 1024 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_STRANGE_PERCENT = 30;

  static PartText of(Part part) {
    try (InputStream content = open(part)) {
      return decode(upToFault(content), charset(part));
    } catch (MessagingException | IOException e) {
      return raw(part);
    }
  }

  /** @return what stands in the mail, when nobody can say what it means */
  static PartText raw(Part part) {
    try (InputStream content = rawContent(part)) {
      return decode(upToFault(content), Optional.empty());
    } catch (MessagingException | IOException e) {
      return new PartText("", false);
    }
  }

  /** @return the content of a part, as far as its encoding holds */
  static InputStream open(Part part) throws MessagingException, IOException {
    boolean base64 = part instanceof MimePart mime && "base64".equalsIgnoreCase(mime.getEncoding());
    return base64 ? new LenientBase64(rawContent(part)) : part.getInputStream();
  }

  private static InputStream rawContent(Part part) throws MessagingException {
    return part instanceof MimeMessage message ? message.getRawInputStream()
        : part instanceof MimeBodyPart body ? body.getRawInputStream() : InputStream.nullInputStream();
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

  /** What a mail says about its charset holds only where its bytes do not prove otherwise. */
  static PartText decode(byte[] bytes, Optional<Charset> named) {
    Utf8 utf8 = Utf8.in(bytes);
    boolean proven = utf8.characters() > 0 && utf8.faults() == 0;
    if (hasWideMark(bytes)) {
      return new PartText(new String(bytes, StandardCharsets.UTF_16), false);
    }
    if (named.isEmpty() || named.get().equals(StandardCharsets.UTF_8) || named.get().equals(StandardCharsets.US_ASCII)) {
      boolean right = utf8.faults() == 0 || utf8.characters() > utf8.faults();
      return right ? new PartText(new String(bytes, StandardCharsets.UTF_8), false)
          : new PartText(new String(bytes, WINDOWS), isMany(utf8.faults(), bytes.length));
    }
    if (isWide(named.get()) ? utf8.zeros() == 0 && utf8.faults() == 0 : isSingleByte(named.get()) && proven) {
      return new PartText(new String(bytes, StandardCharsets.UTF_8), false);
    }
    String text = new String(bytes, asMeant(named.get()));
    long strange = text.chars().filter(character -> character == '\ufffd').count();
    return strange > 0 && proven ? new PartText(new String(bytes, StandardCharsets.UTF_8), false)
        : new PartText(text, isMany(strange, text.length()));
  }

  private static boolean isMany(long strange, int length) {
    return strange * 100L > (long) MOST_STRANGE_PERCENT * length;
  }

  private static boolean hasWideMark(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
  }

  /** Who says Latin-1 means what Windows makes of it: the same, with quotation marks and dashes where Latin-1 has nothing. */
  private static Charset asMeant(Charset named) {
    return named.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : named;
  }

  private static Optional<Charset> charset(Part part) {
    try {
      return named(new ContentType(part.getContentType()).getParameter("charset"));
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  /** @return empty when it is null or nobody knows it */
  static Optional<Charset> named(String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * How much bytes look like UTF-8, which text of another charset hardly ever does.
   *
   * @param characters that are made of several bytes
   * @param faults bytes that belong to no character
   */
  private record Utf8(int characters, int faults, int zeros) {

    static Utf8 in(byte[] bytes) {
      int characters = 0;
      int faults = 0;
      int zeros = 0;
      for (int at = 0; at < bytes.length; at++) {
        int first = bytes[at] & 0xff;
        zeros += first == 0 ? 1 : 0;
        if (first >= 0x80) {
          int more = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
          int found = 0;
          while (found < more && at + found + 1 < bytes.length && (bytes[at + found + 1] & 0xc0) == 0x80) {
            found++;
          }
          boolean whole = more > 0 && found == more;
          // the last character of many may be cut off
          boolean cutOff = more > 0 && at + found + 1 == bytes.length && characters > 0;
          characters += whole ? 1 : 0;
          faults += whole || cutOff ? 0 : 1;
          at += whole || cutOff ? found : 0;
        }
      }
      return new Utf8(characters, faults, zeros);
    }
  }
}
