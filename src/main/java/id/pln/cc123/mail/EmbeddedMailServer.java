package id.pln.cc123.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A mail server for trying the product out: SMTP and IMAP on this machine only, any password, mails in memory. Whoever gets
 * a mail has a mailbox, of the name of the address: customers, who can answer from there, and the product itself.
 */
@Component
@ConditionalOnProperty("cc123.mail.embedded.enabled")
class EmbeddedMailServer implements SmartLifecycle {

  private static final String LOCAL = "127.0.0.1";

  private final GreenMail server;

  EmbeddedMailServer(@Value("${cc123.mail.embedded.smtp-port:3025}") int smtpPort,
      @Value("${cc123.mail.embedded.imap-port:3143}") int imapPort) {
    server = new GreenMail(new ServerSetup[] {
        new ServerSetup(smtpPort, LOCAL, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(imapPort, LOCAL, ServerSetup.PROTOCOL_IMAP)})
        .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
  }

  @Override
  public void start() {
    server.start();
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public boolean isRunning() {
    return server.isRunning();
  }

  /** Before anything that may send a mail. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
