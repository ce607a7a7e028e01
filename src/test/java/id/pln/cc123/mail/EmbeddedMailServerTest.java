package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.ServerSocket;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmbeddedMailServerTest {

  @Test
  @DisplayName("The server that comes with the product takes mail by SMTP and shows it by IMAP with any password")
  void takes_and_shows() throws Exception {
    int smtp = freePort();
    int imap = freePort();
    EmbeddedMailServer server = new EmbeddedMailServer(smtp, imap);
    server.start();
    try {
      GreenMailUtil.sendTextEmail("sri@contoh.co.id", "cc123@pln.test", "Tiket", "Isi",
          new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      try (Store mails = Session.getInstance(new Properties()).getStore("imap")) {
        mails.connect("127.0.0.1", imap, "sri@contoh.co.id", "apa saja");
        Folder inbox = mails.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        assertThat(inbox.getMessage(1).getSubject()).isEqualTo("Tiket");
      }
    } finally {
      server.stop();
    }
    assertThatCode(() -> new ServerSocket(smtp).close()).as("the port is free again").doesNotThrowAnyException();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
