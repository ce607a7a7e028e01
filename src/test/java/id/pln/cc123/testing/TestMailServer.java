package id.pln.cc123.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server of {@link ProductTest}: it can be taken down and comes up again at the same address. */
public final class TestMailServer {

  private final int port = freePort();
  private GreenMail server;

  /** Starts a server at a free port of this machine. */
  public TestMailServer() {
    up();
  }

  public int port() {
    return port;
  }

  /** Starts the server if it is down. */
  public void up() {
    if (server == null) {
      server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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

  /** @return what arrived for this address since the server came up */
  public List<MimeMessage> receivedBy(String address) {
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isFor(mail, address)).toList();
  }

  private static boolean isFor(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Settings {

    @Bean(destroyMethod = "down")
    TestMailServer testMailServer() {
      return new TestMailServer();
    }

    @Bean
    DynamicPropertyRegistrar mailSettings(TestMailServer server) {
      return properties -> {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> server.port);
      };
    }
  }
}
