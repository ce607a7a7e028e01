package id.pln.cc123.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;

/**
 * By what a mail is known again when it is read or delivered twice. Strangers choose Message-IDs: a mail that we make ourselves
 * has a key that begins like none of theirs.
 */
final class MessageKey {

  private static final Pattern PLAIN = Pattern.compile("<[\\x21-\\x7e]{1,248}>");
  /** what mail servers write on the way, another time at each delivery */
  private static final Pattern TRACE = Pattern.compile("(?i)(Received|Return-Path|Delivered-To):.*", Pattern.DOTALL);

  private MessageKey() {}

  /** @return key of our own report that a mail was refused */
  static String ofRefusal(OutgoingMail mail) {
    return "refused:" + mail.key();
  }

  /** @return its Message-ID, or a digest of what it says when it has none that can be kept */
  static String of(Path raw) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(raw))) {
      InternetHeaders headers = new InternetHeaders(content);
      String id = headers.getHeader("Message-ID", null);
      return id != null && PLAIN.matcher(id.strip()).matches() ? id.strip() : digest(headers, content);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String digest(InternetHeaders headers, InputStream body) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Collections.list(headers.getAllHeaderLines()).stream().filter(line -> !TRACE.matcher(line).matches())
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      new DigestInputStream(body, digest).transferTo(OutputStream.nullOutputStream());
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
