package id.pln.cc123.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
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
  private final String from;
  private final String domain;

  MailTransport(JavaMailSender smtp, Clock clock, @Value("${cc123.mail.from}") String from,
      @Value("${cc123.mail.domain}") String domain) {
    this.smtp = smtp;
    this.clock = clock;
    this.from = from;
    this.domain = domain;
  }

  void send(OutgoingMail mail) {
    try {
      smtp.send(message(mail));
    } catch (MessagingException | MailException e) {
      throw new IllegalStateException("E-mail " + mail.key() + " untuk tiket " + mail.reference()
          + " belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.", e);
    }
  }

  private MimeMessage message(OutgoingMail mail) throws MessagingException {
    MimeMessage message = new IdentifiedMessage(smtp.createMimeMessage().getSession(),
        "<" + mail.key() + "@" + domain + ">");
    MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(oneLine(from));
    helper.setTo(oneLine(mail.to()));
    helper.setSubject(oneLine(mail.subject()));
    helper.setText(mail.text(), html(mail.text()));
    helper.setSentDate(Date.from(clock.instant()));
    // robots must not answer a robot
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    return message;
  }

  /** A line break would start another header. */
  private static String oneLine(String header) {
    return header.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
  }

  private static String html(String text) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"id\"><body>");
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      html.append("<p>").append(HtmlUtils.htmlEscape(paragraph, "UTF-8").replaceAll("\\R", "<br>")).append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  /** A mail that is sent again has the same Message-ID, so that mail programs know it as the same. */
  private static class IdentifiedMessage extends MimeMessage {

    private final String id;

    IdentifiedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
