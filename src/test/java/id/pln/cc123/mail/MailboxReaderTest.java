package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import com.zaxxer.hikari.HikariDataSource;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.TestMailServer;

/** Mails come from a real IMAP server into the database (SOP B3-l: the customer answers by e-mail). */
@ExtendWith(OutputCaptureExtension.class)
class MailboxReaderTest {

  private static final String MAILBOX = "cc123@pln.test";

  private final TestMailServer server = new TestMailServer();
  private final String id = "<mail-" + System.nanoTime() + "@contoh.co.id>";

  @AfterEach
  void stop() {
    server.down();
  }

  @OnEachDatabase
  @DisplayName("A new mail is stored as it came, looked into once, and marked as seen only then")
  void stored_once(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      arrive(id, "Versinya 2.1");
      MailboxReader reader = domain.get(MailboxReader.class);
      reader.poll();
      reader.poll();
      long mail = mailId(domain);
      assertThat(domain.engine().count("incoming " + mail)).isEqualTo(1);
      MailContent content = domain.get(IncomingMails.class).read(mail, read -> read);
      assertThat(content.sender()).isEqualTo("sri@contoh.co.id");
      assertThat(content.text()).isEqualTo("Versinya 2.1");
      assertThat(domain.get(IncomingMails.class).get(mail).truncated()).isFalse();
      assertThat(inMailbox(Flags.Flag.SEEN)).isEqualTo(1);
    }
  }

  @OnEachDatabase
  @DisplayName("The same mail delivered twice, or read by two nodes at once, counts once")
  void twice(TestDatabase database) throws Exception {
    try (Domain one = domain(database); Domain two = domain(database)) {
      arrive(id, "Satu kali");
      arrive(id, "Satu kali");
      CompletableFuture.allOf(CompletableFuture.runAsync(() -> one.get(MailboxReader.class).poll()),
          CompletableFuture.runAsync(() -> two.get(MailboxReader.class).poll())).join();
      one.get(MailboxReader.class).poll();
      long mail = mailId(one);
      assertThat(one.engine().count("incoming " + mail) + two.engine().count("incoming " + mail)).isEqualTo(1);
      assertThat(inMailbox(Flags.Flag.SEEN)).isEqualTo(2);
    }
  }

  @OnEachDatabase
  @DisplayName("A mail without a Message-ID is known by what it says, whenever it was delivered")
  void no_id(TestDatabase database) {
    try (Domain domain = domain(database)) {
      String subject = "tanpa id " + System.nanoTime();
      String mail = "From: sri@contoh.co.id\nSubject: " + subject + "\n\nisi";
      server.send("sri@contoh.co.id", MAILBOX, "Received: from satu; Tue, 24 Nov 2026 10:00:00 +0700\n" + mail);
      server.send("sri@contoh.co.id", MAILBOX, "Received: from dua; Tue, 24 Nov 2026 10:00:01 +0700\n" + mail);
      server.send("sri@contoh.co.id", MAILBOX, mail + " lain");
      long before = domain.rows("incoming_mail", "message_key like 'sha256:%'");
      domain.get(MailboxReader.class).poll();
      assertThat(domain.rows("incoming_mail", "message_key like 'sha256:%'") - before).isEqualTo(2);
    }
  }

  @OnEachDatabase
  @DisplayName("What cannot be stored stays in the mailbox, nothing half is kept, and the next time it is there")
  void stays(TestDatabase database) throws Exception {
    try (Domain domain = domain(database)) {
      arrive(id, "Nanti");
      domain.engine().broken(true);
      domain.get(MailboxReader.class).poll();
      assertThat(domain.rows("incoming_mail", "message_key = '" + id + "'")).isZero();
      assertThat(inMailbox(Flags.Flag.SEEN)).isZero();
      domain.engine().broken(false);
      domain.get(MailboxReader.class).poll();
      assertThat(domain.rows("incoming_mail", "message_key = '" + id + "'")).isEqualTo(1);
    }
  }

  @OnEachDatabase
  @DisplayName("A mail that can never be stored is flagged for a person after five tries and does not stop the others")
  void given_up(TestDatabase database, CapturedOutput log) throws Exception {
    try (Domain domain = domain(database)) {
      arrive(id, "Tidak pernah bisa");
      domain.engine().broken(true);
      for (int i = 0; i < 5; i++) {
        assertThat(inMailbox(Flags.Flag.FLAGGED)).isZero();
        domain.get(MailboxReader.class).poll();
      }
      assertThat(inMailbox(Flags.Flag.FLAGGED)).isEqualTo(1);
      assertThat(log).contains("is given up and flagged");
      domain.engine().broken(false);
      arrive(id.replace("mail", "next"), "Berikutnya");
      domain.get(MailboxReader.class).poll();
      assertThat(domain.rows("incoming_mail", "message_key = '" + id.replace("mail", "next") + "'")).isEqualTo(1);
    }
  }

  @OnEachDatabase
  @DisplayName("Of a mail that is too large only the headers are kept; a mail of 20 MB comes whole")
  void large(TestDatabase database) {
    String megabyte = ("x".repeat(98) + "\n").repeat(10_000);
    try (Domain domain = domain(database)) {
      arrive(id, megabyte.repeat(20));
      domain.get(MailboxReader.class).poll();
      assertThat(domain.get(IncomingMails.class).get(mailId(domain)).truncated()).isFalse();
      assertThat(domain.rows("incoming_mail_chunk", "mail_id = " + mailId(domain))).isGreaterThan(70);
      domain.get(IncomingMails.class).handled(mailId(domain));
      assertThat(domain.rows("incoming_mail_chunk", "mail_id = " + mailId(domain))).isGreaterThan(70);
    }
    try (Domain domain = domain(database, "cc123.mail.inbox.max-size", "1MB")) {
      String large = id.replace("mail", "large");
      arrive(large, megabyte.repeat(2));
      domain.get(MailboxReader.class).poll();
      long mail = mailId(domain, large);
      assertThat(domain.get(IncomingMails.class).get(mail).truncated()).isTrue();
      assertThat(domain.get(IncomingMails.class).get(mail).sizeBytes()).isGreaterThan(2_000_000 / 2);
      MailContent content = domain.get(IncomingMails.class).read(mail, read -> read);
      assertThat(content.sender()).isEqualTo("sri@contoh.co.id");
      assertThat(content.text()).isEmpty();
    }
  }

  @OnEachDatabase
  @DisplayName("While mails that nobody handled take too much room, the next large ones wait in the mailbox, which is said once, and do "
      + "not keep small ones out; handled ones make room")
  void no_room(TestDatabase database, CapturedOutput log) throws Exception {
    String large = ("x".repeat(98) + "\n").repeat(15_000);
    try (HikariDataSource own = database.empty("mailbox_room");
        Domain domain = TestDatabase.domain(own, settings("cc123.mail.inbox.max-unhandled", "4MB"))) {
      for (int i = 0; i < 4; i++) {
        arrive(id.replace("mail", "mail-" + i), large);
      }
      MailboxReader reader = domain.get(MailboxReader.class);
      reader.poll();
      assertThat(domain.rows("incoming_mail", "1 = 1")).isEqualTo(2);
      arrive(id.replace("mail", "small"), "Sudah bisa");
      reader.poll();
      reader.poll();
      assertThat(domain.rows("incoming_mail", "1 = 1")).isEqualTo(3);
      assertThat(domain.rows("incoming_mail", "message_key = '" + id.replace("mail", "small") + "'")).isEqualTo(1);
      assertThat(inMailbox(Flags.Flag.SEEN)).isEqualTo(3);
      assertThat(log.getAll().split("mails that nobody has handled take", -1)).hasSize(2);
      domain.get(IncomingMails.class).handled(mailId(domain, id.replace("mail", "mail-0")));
      domain.get(IncomingMails.class).handled(mailId(domain, id.replace("mail", "mail-1")));
      reader.poll();
      assertThat(domain.rows("incoming_mail", "1 = 1")).isEqualTo(5);
      assertThat(log.getAll().split("there is room for mails", -1)).hasSize(2);
    }
  }

  @OnEachDatabase
  @DisplayName("Handled mails stay as they came in so much room: beyond it the oldest that are about no ticket go first, and it is said")
  void kept_in_bounds(TestDatabase database, CapturedOutput log) {
    String large = ("x".repeat(98) + "\n").repeat(15_000);
    try (HikariDataSource own = database.empty("mailbox_kept");
        Domain domain = TestDatabase.domain(own, settings("cc123.mail.inbox.max-kept", "4MB"))) {
      IncomingMails mails = domain.get(IncomingMails.class);
      for (int i = 0; i < 4; i++) {
        arrive(id.replace("mail", "mail-" + i), large);
      }
      domain.get(MailboxReader.class).poll();
      domain.get(IncomingMails.class).filed(mailId(domain, id.replace("mail", "mail-0")), "700001");
      for (int i = 1; i < 4; i++) {
        mails.handled(mailId(domain, id.replace("mail", "mail-" + i)));
      }
      arrive(id.replace("mail", "next"), "Berikutnya");
      domain.get(MailboxReader.class).poll();
      domain.get(MailboxReader.class).poll();
      assertThat(domain.get(JdbcClient.class).sql("select message_key from incoming_mail where kept_bytes > 1000000 order by id").query(String.class).list())
          .containsExactly(id.replace("mail", "mail-0"), id.replace("mail", "mail-3"));
      assertThat(domain.get(JdbcClient.class).sql("select count(distinct mail_id) from incoming_mail_chunk").query(Long.class).single()).isEqualTo(3);
      assertThat(log.getAll().split("of the oldest can no longer be downloaded", -1)).hasSize(2);
    }
  }

  @OnEachDatabase
  @DisplayName("Of a mail that is too large only its headers take room")
  void headers_take_no_room(TestDatabase database) {
    try (HikariDataSource own = database.empty("mailbox_headers");
        Domain domain = TestDatabase.domain(own, settings("cc123.mail.inbox.max-unhandled", "1MB", "cc123.mail.inbox.max-size", "500KB"))) {
      arrive(id, ("x".repeat(98) + "\n").repeat(15_000));
      domain.get(MailboxReader.class).poll();
      assertThat(domain.get(IncomingMails.class).unhandledBytes()).isBetween(100L, 1000L);
      arrive(id.replace("mail", "next"), "Berikutnya");
      domain.get(MailboxReader.class).poll();
      assertThat(domain.rows("incoming_mail", "1 = 1")).isEqualTo(2);
      assertThat(domain.get(IncomingMails.class).unhandledBytes()).isBetween(200L, 2000L);
    }
  }

  @OnEachDatabase
  @DisplayName("How much room is taken is asked of the pieces that are there, not of all mails that ever came")
  void room_is_cheap(TestDatabase database) {
    try (HikariDataSource own = database.empty("mailbox_plan"); Domain domain = TestDatabase.domain(own, Map.of())) {
      JdbcClient jdbc = domain.get(JdbcClient.class);
      domain.step(() -> jdbc.sql("insert into incoming_mail (message_key, size_bytes, truncated, stored_at, handled_at) "
          + "select 'k' || n, 1000, false, current_timestamp, current_timestamp from " + numbers(database)).update());
      domain.step(() -> jdbc.sql("analyze").update());
      long one = StoredMail.of(domain, "From: sri@contoh.co.id\n\nisi");
      assertThat(domain.get(IncomingMails.class).unhandledBytes()).isEqualTo(domain.get(IncomingMails.class).get(one).sizeBytes());
      String plan = String.join("\n", jdbc.sql("explain " + IncomingMailTable.UNHANDLED_BYTES).query(String.class).list());
      assertThat(plan.toLowerCase(Locale.ROOT)).doesNotContain("seq scan on incoming_mail", "incoming_mail.tablescan");
    }
  }

  private static String numbers(TestDatabase database) {
    return database == TestDatabase.H2 ? "system_range(1, 20000) as t(n)" : "generate_series(1, 20000) as t(n)";
  }

  @OnEachDatabase
  @DisplayName("A mailbox that is down is said once, and read again when it is back")
  void down_and_back(TestDatabase database, CapturedOutput log) {
    try (Domain domain = domain(database)) {
      MailboxReader reader = domain.get(MailboxReader.class);
      server.down();
      reader.poll();
      reader.poll();
      reader.poll();
      assertThat(log.getAll().split("cannot be read now", -1)).hasSize(2);
      server.up();
      arrive(id, "Kembali");
      reader.poll();
      assertThat(domain.rows("incoming_mail", "message_key = '" + id + "'")).isEqualTo(1);
      assertThat(log).contains("can be read again");
    }
  }

  @OnEachDatabase
  @DisplayName("A mail server that takes the call but says nothing does not hold anybody for long")
  void silent(TestDatabase database) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Domain domain = domain(database, "cc123.mail.inbox.port", silent.getLocalPort(), "cc123.mail.inbox.timeout", 300)) {
      Instant start = Instant.now();
      domain.get(MailboxReader.class).poll();
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
  }

  private void arrive(String messageId, String text) {
    server.send("sri@contoh.co.id", MAILBOX, "From: sri@contoh.co.id\nTo: " + MAILBOX + "\nSubject: Re: Tiket\nMessage-ID: "
        + messageId
        + "\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n");
  }

  private long mailId(Domain domain) {
    return mailId(domain, id);
  }

  private static long mailId(Domain domain, String key) {
    return domain.get(JdbcClient.class).sql("select id from incoming_mail where message_key = :key").param("key", key)
        .query(Long.class).single();
  }

  private long inMailbox(Flags.Flag flag) throws Exception {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", server.imapPort(), MAILBOX, "");
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      long count = 0;
      for (Message message : inbox.getMessages()) {
        count += message.isSet(flag) ? 1 : 0;
      }
      return count;
    }
  }

  private Domain domain(TestDatabase database, Object... settings) {
    return database.domain(settings(settings));
  }

  private Map<String, Object> settings(Object... settings) {
    Map<String, Object> all = new HashMap<>(Map.of("cc123.mail.inbox.host", "127.0.0.1", "cc123.mail.inbox.port",
        server.imapPort(), "cc123.mail.inbox.user", MAILBOX));
    for (int i = 0; i < settings.length; i += 2) {
      all.put((String) settings[i], settings[i + 1]);
    }
    return all;
  }
}
