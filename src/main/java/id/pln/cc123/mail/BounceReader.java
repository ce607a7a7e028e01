package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

import id.pln.cc123.mail.MailContent.Bounce;
import id.pln.cc123.mail.MailContent.Cause;

/** Reads what a mail server says about a mail of ours that it could not deliver (RFC 3464), or what looks like it. */
final class BounceReader {

  private static final int MAX_REASON = 300;
  private static final int MAX_ADDRESS = 254;
  private static final Pattern TRIES_AGAIN =
      Pattern.compile("delayed|will (be retried|retry|keep trying)|still being retried|no need to resend|warning",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SMTP_REPLY = Pattern.compile("(?m)^.*\\b5\\d\\d[ -]\\S.*$|^.*\\b5\\.\\d{1,3}\\.\\d{1,3}\\b.*$");

  private BounceReader() {}

  /** @return null when the mail is nothing of the kind */
  static Bounce read(MimeMessage message, MailHeaders headers, String text, OwnMail own) {
    try {
      if (message.isMimeType("multipart/report")) {
        return report(message, own).orElse(null);
      }
    } catch (MessagingException | IOException e) {
      // a broken report may still say enough in its text
    }
    return headers.isFromMailSystem() ? own.key(text).map(key -> told(key, text)).orElse(null) : null;
  }

  /** Not by the standard, but our Message-ID in the mail of a mail server says the same. */
  private static Bounce told(String key, String text) {
    Matcher reply = SMTP_REPLY.matcher(text);
    String reason = reply.find() ? reply.group() : "";
    return new Bounce(key, null, Cause.OTHER, !TRIES_AGAIN.matcher(text).find(), SafeText.line(reason, MAX_REASON));
  }

  private static Optional<Bounce> report(MimeMessage message, OwnMail own) throws MessagingException, IOException {
    InternetHeaders recipient = null;
    String key = null;
    Multipart parts = (Multipart) message.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      Part part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        recipient = firstRecipient(part);
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        key = own.key(headers(part).getHeader("Message-ID", null)).orElse(null);
      }
    }
    return recipient == null ? Optional.empty() : Optional.of(bounce(key, recipient));
  }

  private static Bounce bounce(String key, InternetHeaders recipient) {
    String action = value(recipient, "Action").toLowerCase(Locale.ROOT);
    String diagnosis = value(recipient, "Diagnostic-Code");
    String address = typed(value(recipient, "Final-Recipient"));
    return new Bounce(key, address.isEmpty() || address.length() > MAX_ADDRESS ? null : address, Cause.OTHER, action.equals("failed"),
        SafeText.line(diagnosis.isEmpty() ? value(recipient, "Status") : typed(diagnosis), MAX_REASON));
  }

  /** The status of the mail as a whole comes first, then that of each recipient; ours have one. */
  private static InternetHeaders firstRecipient(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      for (int block = 0; block < 10; block++) {
        InternetHeaders headers = new InternetHeaders(content);
        if (headers.getHeader("Action") != null) {
          return headers;
        }
      }
      return null;
    }
  }

  private static InternetHeaders headers(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new InternetHeaders(content);
    }
  }

  private static String value(InternetHeaders headers, String name) {
    String value = headers.getHeader(name, " ");
    return value == null ? "" : SafeText.line(value, 2 * MAX_REASON);
  }

  /** @return the value behind its type, as in {@code rfc822; nama@contoh.co.id} */
  private static String typed(String value) {
    return value.substring(value.indexOf(';') + 1).strip();
  }
}
