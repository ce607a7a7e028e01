package id.pln.cc123.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes a MIME message of an outbox mail and hands it to the SMTP server. */
@Component
class MailTransport {

  private final JavaMailSender smtp;
  private final Clock clock;
  private final OwnMail own;
  private final String from;
  private final String publicUrl;

  MailTransport(JavaMailSender smtp, Clock clock, OwnMail own, @Value("${cc123.mail.from}") String from,
      @Value("${cc123.public-url}") String publicUrl) {
    this.smtp = smtp;
    this.clock = clock;
    this.own = own;
    this.from = from;
    this.publicUrl = publicUrl;
  }

  /**
   * Hands the mail to the server.
   *
   * @param firstKey of the first mail about the same ticket: mail programs show them together
   * @throws AddressRefused when the server takes no mail for this address, now or later
   */
  void send(OutgoingMail mail, String firstKey) {
    try {
      smtp.send(message(mail, firstKey));
    } catch (MessagingException | MailException e) {
      AddressRefused.in(e).ifPresent(refused -> {
        throw refused;
      });
      throw new IllegalStateException("E-mail " + mail.key() + " untuk tiket " + mail.reference()
          + " belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.", e);
    }
  }

  private MimeMessage message(OutgoingMail mail, String firstKey) throws MessagingException {
    MimeMessage message = smtp.createMimeMessage();
    // a mail that is sent again has the same one, so that mail programs know it as the same
    message.setHeader("Message-ID", own.messageId(mail.key()));
    MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(oneLine(from));
    helper.setReplyTo(oneLine(from));
    helper.setTo(oneLine(mail.to()));
    helper.setSubject(oneLine(mail.subject()));
    String text = ReplyText.MARKER + "\n\n" + mail.text() + "\n\n" + own.codeLine(mail.key());
    helper.setText(text, html(text));
    helper.setSentDate(Date.from(clock.instant()));
    // robots must not answer a robot
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (!firstKey.equals(mail.key())) {
      message.setHeader("In-Reply-To", own.messageId(firstKey));
      message.setHeader("References", own.messageId(firstKey));
    }
    return message;
  }

  /** A line break would start another header. */
  private static String oneLine(String header) {
    return header.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
  }

  private String html(String text) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"id\"><body>");
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      html.append("<p>").append(linked(HtmlUtils.htmlEscape(paragraph, "UTF-8")).replaceAll("\\R", "<br>")).append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  /** Our own addresses can be clicked; one that somebody typed stays text. */
  private String linked(String escaped) {
    String ours = Pattern.quote(HtmlUtils.htmlEscape(publicUrl, "UTF-8")) + "/[A-Za-z0-9/_-]+";
    return escaped.replaceAll(ours, "<a href=\"$0\">$0</a>");
  }
}
