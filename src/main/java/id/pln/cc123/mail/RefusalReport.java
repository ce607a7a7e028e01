package id.pln.cc123.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;

/**
 * An address that our mail server refuses at once is reported like one that another server refuses later: as a mail that
 * came back (RFC 3464), so that both go the same way.
 */
@Component
class RefusalReport {

  private static final int MAX_REPLY = 300;

  private final IncomingMails incoming;
  private final OwnMail own;

  RefusalReport(IncomingMails incoming, OwnMail own) {
    this.incoming = incoming;
    this.own = own;
  }

  /** Takes part in the transaction that marks the mail as sent. */
  void store(OutgoingMail mail, AddressRefused refused) {
    byte[] report = """
        From: MAILER-DAEMON@localhost
        MIME-Version: 1.0
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=report

        --report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; localhost

        Final-Recipient: rfc822; %1$s
        Action: failed
        Diagnostic-Code: smtp; %2$s

        --report
        Content-Type: text/rfc822-headers

        Message-ID: %3$s

        --report--
        """.formatted(mail.to(), SafeText.line(refused.getMessage(), MAX_REPLY), own.messageId(mail.key()))
        .replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    try {
      Path file = Files.createTempFile("report", ".eml");
      try {
        Files.write(file, report);
        incoming.store(MessageKey.ofRefusal(mail), file, report.length, false);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
