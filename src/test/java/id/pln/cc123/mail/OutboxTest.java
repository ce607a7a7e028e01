package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.Refusal;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.RefusingServer;
import id.pln.cc123.testing.TestDatabase;

class OutboxTest {

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final String reference = "ref-" + System.nanoTime();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @OnEachDatabase
  @DisplayName("An address that the mail server refuses for good is reported like a mail that came back; nothing is tried again (B6)")
  void refused_address(TestDatabase database) {
    try (RefusingServer refusing = new RefusingServer("550 5.1.1 <sri@salah.test>: User unknown");
        Domain domain = database.domain(Domain.mailPort(refusing.port()))) {
      Outbox outbox = domain.get(Outbox.class);
      // known to whoever knows how a report of ours was named once
      StoredMail.of(domain, "<refused-" + reference + ".refused@localhost>", "From: jahat@lain.test\n\nx");
      StoredMail.of(domain, "refused:" + reference + ".refused", "From: jahat@lain.test\n\nx");
      outbox.queue(reference + ".refused", "sri@salah.test", "Judul", "Isi", reference);
      outbox.sendPending(reference);
      outbox.sendPending(reference);
      assertThat(domain.rows("incoming_mail", "message_key = 'refused:" + reference + ".refused'")).isEqualTo(1);
      long id = domain.get(JdbcClient.class).sql("select max(id) from incoming_mail").query(Long.class).single();
      assertThat(domain.engine().count("incoming " + id)).isEqualTo(1);
      assertThat(domain.get(IncomingMails.class).<MailContent>read(id, mail -> mail).bounce()).satisfies(bounce -> {
        assertThat(bounce.key()).isEqualTo(reference + ".refused");
        assertThat(bounce.address()).isEqualTo("sri@salah.test");
        assertThat(bounce.isFinal()).isTrue();
        assertThat(bounce.reason()).contains("User unknown");
      });
    }
  }

  @OnEachDatabase
  @DisplayName("A refusal that is about us or may pass is tried again, as when the server is down")
  void refused_for_now(TestDatabase database) {
    for (String reply : List.of("450 4.2.1 Mailbox busy", "550 5.7.1 Relaying denied", "554 5.7.0 Policy")) {
      try (RefusingServer refusing = new RefusingServer(reply);
          Domain domain = database.domain(Domain.mailPort(refusing.port()))) {
        Outbox outbox = domain.get(Outbox.class);
        outbox.queue(reference + ".busy", "sri@contoh.co.id", "Judul", "Isi", reference);
        assertThatThrownBy(() -> outbox.sendPending(reference)).isInstanceOf(IllegalStateException.class);
        assertThat(outbox.mails(reference)).extracting(OutgoingMail::status).containsOnly(MailStatus.PENDING);
        assertThat(domain.rows("incoming_mail", "message_key like '%refused:" + reference + "%'")).isZero();
      }
    }
  }

  @OnEachDatabase
  @DisplayName("A mail says that it is automatic, has text and HTML, and an id made of its key (B7)")
  void one_mail(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      Outbox outbox = domain.get(Outbox.class);
      outbox.queue(reference + ".made", "sri@contoh.co.id", "[#700001] Tiket \u2013 dibuat",
          "Ibu Sri \uD83D\uDE00,\n\nbaris 1\nbaris 2 <script>alert(1)</script> & ${1+1}", reference);
      assertThat(domain.engine().count("mail " + reference)).isEqualTo(1);
      assertThat(server.getReceivedMessages()).isEmpty();
      outbox.sendPending(reference);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getMessageID()).isEqualTo(domain.get(OwnMail.class).messageId(reference + ".made"))
          .startsWith("<" + reference + ".made.");
      assertThat(mail.getSubject()).isEqualTo("[#700001] Tiket \u2013 dibuat");
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
      assertThat(mail.getFrom()[0].toString()).isEqualTo("PLN 123 <cc123@pln.test>");
      List<String> parts = parts((MimeMultipart) mail.getContent());
      assertThat(parts).allSatisfy(part -> assertThat(part).contains(domain.get(OwnMail.class).codeLine(reference + ".made")));
      assertThat(parts.get(0)).startsWith("text/plain")
          .contains("baris 2 <script>alert(1)</script> & ${1+1}", "\uD83D\uDE00");
      assertThat(parts.get(1)).startsWith("text/html").contains("<p>baris 1<br>baris 2 &lt;script&gt;", "&amp; ${1+1}")
          .doesNotContain("<script>");
      assertThat(outbox.mails(reference)).extracting(OutgoingMail::status).containsExactly(MailStatus.SENT);
    }
  }

  @OnEachDatabase
  @DisplayName("A line break in a subject or address starts no header")
  void no_header_injection(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      Outbox outbox = domain.get(Outbox.class);
      outbox.queue(reference, "sri@contoh.co.id", "Tiket\r\nBcc: budi@contoh.co.id\r\n\r\nisi", "Isi", reference);
      outbox.sendPending(reference);
      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getSubject()).isEqualTo("Tiket Bcc: budi@contoh.co.id isi");
      assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain("\nBcc:");
      outbox.queue(reference + "2", "sri@contoh.co.id\r\nBcc: budi@contoh.co.id", "Tiket", "Isi", reference);
      assertThatThrownBy(() -> outbox.sendPending(reference)).isInstanceOf(IllegalStateException.class);
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThatThrownBy(() -> outbox.queue("kunci\r\nBcc: x", "sri@contoh.co.id", "Tiket", "Isi", reference))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @OnEachDatabase
  @DisplayName("The same key queued twice is one mail, and a job that runs twice sends it once (B7)")
  void once(TestDatabase database) {
    try (Domain domain = domain(database)) {
      Outbox outbox = domain.get(Outbox.class);
      domain.step(() -> {
        outbox.queue(reference, "sri@contoh.co.id", "Tiket", "Isi", reference);
        outbox.queue(reference, "lain@contoh.co.id", "Lain", "Lain", reference);
        return null;
      });
      assertThat(domain.engine().count("mail " + reference)).isEqualTo(1);
      CompletableFuture<?>[] jobs = new CompletableFuture<?>[4];
      for (int i = 0; i < jobs.length; i++) {
        jobs[i] = CompletableFuture.runAsync(() -> outbox.sendPending(reference));
      }
      CompletableFuture.allOf(jobs).join();
      outbox.sendPending(reference);
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  @OnEachDatabase
  @DisplayName("A step that is refused queues no mail")
  void refused_step(TestDatabase database) {
    try (Domain domain = domain(database)) {
      assertThatThrownBy(() -> domain.step(() -> {
        domain.get(Outbox.class).queue(reference, "sri@contoh.co.id", "Tiket", "Isi", reference);
        throw new Refusal("x", "x");
      })).isInstanceOf(Refusal.class);
      assertThat(domain.get(Outbox.class).mails(reference)).isEmpty();
    }
  }

  @OnEachDatabase
  @DisplayName("A mail server that is down is said in Indonesian, and the mail goes later under the same id")
  void server_down(TestDatabase database) throws Exception {
    try (Domain down = database.domain(Domain.mailPort(1)); Domain up = domain(database)) {
      down.get(Outbox.class).queue(reference + ".1", "sri@contoh.co.id", "Satu", "Isi", reference);
      down.get(Outbox.class).queue(reference + ".2", "sri@contoh.co.id", "Dua", "Isi", reference);
      assertThatThrownBy(() -> down.get(Outbox.class).sendPending(reference))
          .hasMessageContaining("belum diterima server e-mail").hasMessageContaining(reference);
      assertThat(down.get(Outbox.class).mails(reference)).extracting(OutgoingMail::status).containsOnly(MailStatus.PENDING);
      up.get(Outbox.class).sendPending(reference);
      assertThat(server.getReceivedMessages()).hasSize(2);
      assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(down.get(OwnMail.class).messageId(reference + ".1"))
          .isEqualTo(up.get(OwnMail.class).messageId(reference + ".1"));
      assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("Dua");
    }
  }

  @OnEachDatabase
  @DisplayName("A mail that cannot be sent does not take back the one before it")
  void sent_stays_sent(TestDatabase database) {
    try (Domain domain = domain(database)) {
      Outbox outbox = domain.get(Outbox.class);
      outbox.queue(reference + ".1", "sri@contoh.co.id", "Satu", "Isi", reference);
      outbox.queue(reference + ".2", "bukan alamat", "Dua", "Isi", reference);
      for (int retry = 0; retry < 2; retry++) {
        assertThatThrownBy(() -> outbox.sendPending(reference)).isInstanceOf(IllegalStateException.class);
      }
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  @OnEachDatabase
  @DisplayName("Mails of one ticket hang together, say where an answer ends, and link to nothing but our own pages")
  void threads(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      Outbox outbox = domain.get(Outbox.class);
      outbox.queue(reference + ".1", "sri@contoh.co.id", "Satu", "Isi", reference);
      outbox.queue(reference + ".2", "sri@contoh.co.id", "Dua",
          "Buka http://cc123.pln.test/konfirmasi/aB-_9\natau http://jahat.test/x http://cc123.pln.test.jahat.test/x", reference);
      outbox.sendPending(reference);
      MimeMessage first = server.getReceivedMessages()[0];
      MimeMessage second = server.getReceivedMessages()[1];
      assertThat(first.getHeader("References")).isNull();
      assertThat(second.getHeader("References")).containsExactly(first.getMessageID());
      assertThat(second.getReplyTo()[0].toString()).isEqualTo("PLN 123 <cc123@pln.test>");
      List<String> parts = parts((MimeMultipart) second.getContent());
      assertThat(parts.get(0)).contains("\n--- Balas di atas baris ini ---\n\nBuka http://cc123.pln.test/konfirmasi/aB-_9");
      assertThat(parts.get(1))
          .contains("<a href=\"http://cc123.pln.test/konfirmasi/aB-_9\">http://cc123.pln.test/konfirmasi/aB-_9</a><br>")
          .containsOnlyOnce("<a ");
    }
  }

  @OnEachDatabase
  @DisplayName("The last mail since the ticket has its status goes to a corrected address once more, as a mail of its own (C1-c)")
  void again(TestDatabase database) {
    Domain domain = database.domain();
    Outbox outbox = domain.get(Outbox.class);
    outbox.queueAgain(reference + ".0", "sri@contoh.co.id", reference, Instant.MIN);
    assertThat(outbox.mails(reference)).isEmpty();
    outbox.queue(reference + ".1", "salah@contoh.co.id", "Satu", "Isi satu", reference);
    outbox.queue(reference + ".2", "salah@contoh.co.id", "Dua", "Isi dua", reference);
    Instant since = outbox.mails(reference).get(1).queuedAt();
    outbox.queueAgain(reference + ".3", "sri@contoh.co.id", reference, since);
    outbox.queueAgain(reference + ".3", "sri@contoh.co.id", reference, since);
    assertThat(outbox.mails(reference)).hasSize(3).last().satisfies(mail -> {
      assertThat(mail.to()).isEqualTo("sri@contoh.co.id");
      assertThat(mail.subject()).isEqualTo("Dua");
      assertThat(mail.text()).isEqualTo("Isi dua");
    });
  }

  @OnEachDatabase
  @DisplayName("What was asked before the ticket got its status is not asked again: the mail with the ticket's number goes instead (C1-c)")
  void answered(TestDatabase database) {
    Outbox outbox = database.domain().get(Outbox.class);
    outbox.queue(reference + ".1", "salah@contoh.co.id", "Nomor tiket", "Isi satu", reference);
    outbox.queue(reference + ".2", "salah@contoh.co.id", "Pertanyaan", "Isi dua", reference);
    Instant since = outbox.mails(reference).get(1).queuedAt().plusMillis(1);
    outbox.queueAgain(reference + ".3", "sri@contoh.co.id", reference, since);
    assertThat(outbox.mails(reference)).last().satisfies(mail -> {
      assertThat(mail.to()).isEqualTo("sri@contoh.co.id");
      assertThat(mail.subject()).isEqualTo("Nomor tiket");
    });
  }

  @OnEachDatabase
  @DisplayName("The Service Desk sees the mails of a ticket, a CSO only with an own ticket")
  void listed(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      domain.get(Outbox.class).queue(reference, "sri@contoh.co.id", "Tiket", "Isi", reference);
      domain.staff().logIn("sari", "service-desk");
      domain.http().perform(get("/api/mails").param("reference", reference)).andExpect(jsonPath("$", hasSize(1)))
          .andExpect(jsonPath("$[0].status").value("PENDING"));
      domain.staff().logIn("desi", "cso");
      domain.http().perform(get("/api/mails").param("reference", reference)).andExpect(status().isForbidden());
    }
  }

  private Domain domain(TestDatabase database) {
    return database.domain(Domain.mailPort(server.getSmtp().getPort()));
  }

  private static List<String> parts(MimeMultipart content) throws Exception {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < content.getCount(); i++) {
      Object part = content.getBodyPart(i).getContent();
      if (part instanceof MimeMultipart inner) {
        parts.addAll(parts(inner));
      } else {
        parts.add(content.getBodyPart(i).getContentType() + "\n" + part.toString().replace("\r\n", "\n"));
      }
    }
    return parts;
  }
}
