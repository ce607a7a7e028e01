package id.pln.cc123.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;

/** By what a mail is known again when it is read or delivered twice. */
final class MessageKey {

  private static final Pattern PLAIN = Pattern.compile("<[\\x21-\\x7e]{1,248}>");

  private MessageKey() {}

  /** @return its Message-ID, or a digest of its headers when it has none that can be kept */
  static String of(Path raw) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(raw))) {
      InternetHeaders headers = new InternetHeaders(content);
      String id = headers.getHeader("Message-ID", null);
      return id != null && PLAIN.matcher(id.strip()).matches() ? id.strip() : digest(headers);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String digest(InternetHeaders headers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Collections.list(headers.getAllHeaderLines()).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
