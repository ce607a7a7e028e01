package id.pln.cc123.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server of {@link ProductTest}: it can be taken down and comes up again at the same address. */
public final class TestMailServer implements AutoCloseable {

  private static final String LOCAL = "127.0.0.1";

  private final int port = FreePort.next();
  private final int imapPort = FreePort.next();
  private GreenMail server;

  /** Starts a server at a free port of this machine. */
  public TestMailServer() {
    up();
  }

  public int port() {
    return port;
  }

  public int imapPort() {
    return imapPort;
  }

  /** Starts the server if it is down. */
  public void up() {
    if (server == null) {
      server = new GreenMail(new ServerSetup[] {new ServerSetup(port, LOCAL, ServerSetup.PROTOCOL_SMTP),
          new ServerSetup(imapPort, LOCAL, ServerSetup.PROTOCOL_IMAP)})
          .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
      server.start();
    }
  }

  /** Stops the server if it is up. */
  public void down() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  @Override
  public void close() {
    down();
  }

  /** @return what arrived for this address since the server came up */
  public List<MimeMessage> receivedBy(String address) {
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isFor(mail, address)).toList();
  }

  /** @return Message-ID of every mail that arrived since the server came up, as often as it arrived */
  public List<String> messageIds() {
    return Arrays.stream(server.getReceivedMessages()).map(TestMailServer::messageId).toList();
  }

  /** A full one is slow: the server goes through all mails of a mailbox, once for each, to mark one. */
  public void emptyMailboxOf(String address) {
    GreenMailUser owner = server.getUserManager().getUserByEmail(address);
    try {
      server.getManagers().getImapHostManager().getInbox(owner).deleteAllMessages();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return the plain text of a mail */
  public static String text(Part mail) {
    try {
      if (mail.getContent() instanceof Multipart parts) {
        return text(parts.getBodyPart(0));
      }
      return mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a mail as it is, right or wrong, over SMTP. */
  public void send(String from, String to, String mime) {
    send(from, to, new ByteArrayInputStream(mime.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  public void send(String from, String to, InputStream mime) {
    Properties smtp = new Properties();
    smtp.putAll(Map.of("mail.smtp.host", LOCAL, "mail.smtp.port", String.valueOf(port), "mail.smtp.from", from,
        "mail.smtp.allow8bitmime", "true"));
    try (Transport transport = Session.getInstance(smtp).getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(new MimeMessage(Session.getInstance(smtp), mime), InternetAddress.parse(to));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isFor(MimeMessage mail, String address) {
    try {
      Address[] recipients = mail.getAllRecipients();
      return recipients != null && Arrays.stream(recipients).anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Settings {

    @Bean
    TestMailServer testMailServer() {
      return new TestMailServer();
    }

    @Bean
    DynamicPropertyRegistrar mailSettings(TestMailServer server) {
      return properties -> {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> server.port);
        properties.add("cc123.mail.inbox.port", () -> server.imapPort);
      };
    }
  }
}
