package id.pln.cc123.ticket.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.mail.MailKind;
import id.pln.cc123.mail.MailSorting;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.mail.StoredMail;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** Which ticket a mail is about, on each database; the process that follows is in {@code MailIntakeTest}. */
class MailSorterTest {

  @OnEachDatabase
  @DisplayName("A reply is known by our mail that it answers, and only from the customer's address (B3-l)")
  void reply(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String key = queue(domain, "question-" + number + "-1", ticket.email(), number);
    assertThat(domain.get(Outbox.class).references(List.of(key, "tidak-ada"))).isEqualTo(Set.of(number));
    String answer = "From: SRI@contoh.co.id\nIn-Reply-To: " + sentId(domain, key) + "\n\nJawab";
    assertThat(sort(domain, answer)).isEqualTo(MailSorting.reply(number));
    assertThat(sort(domain, answer.replace("SRI@", "jahat@")).kind()).isEqualTo(MailKind.UNKNOWN);
    assertThat(sort(domain, "From: sri@contoh.co.id\nSubject: [Tiket " + number + "]\n\nJawab"))
        .isEqualTo(MailSorting.unprovenReply(number, "Bukan balasan atas e-mail kami, sehingga pengirimnya belum pasti."));
  }

  @OnEachDatabase
  @DisplayName("Only a mail that we sent to the ticket's address about this ticket proves who answers: not an older form of its "
      + "Message-ID, one that went elsewhere, or one about another ticket (B3-l)")
  void proof(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String own = queue(domain, "question-" + number + "-3", ticket.email(), number);
    String elsewhere = queue(domain, "ticket-number-" + number + "-3", "salah@contoh.co.id", number);
    String otherNumber = "" + ticket(domain).number();
    String other = queue(domain, "question-" + otherNumber + "-3", ticket.email(), otherNumber);
    String answer = "From: sri@contoh.co.id\nSubject: [Tiket " + number + "]\nReferences: %s\n\nYa";
    assertThat(sort(domain, answer.formatted("<" + own + "@cc123.pln.test>")).reason()).contains("belum pasti");
    assertThat(sort(domain, answer.formatted(sentId(domain, elsewhere))).reason()).contains("belum pasti");
    assertThat(sort(domain, answer.formatted(sentId(domain, other))).kind()).isEqualTo(MailKind.UNKNOWN);
    assertThat(sort(domain, answer.formatted(sentId(domain, elsewhere) + " " + sentId(domain, own))))
        .isEqualTo(MailSorting.reply(number));
  }

  @OnEachDatabase
  @DisplayName("Who answers a mail whose Message-ID a relay has changed is known by its code; after three of them in a row the administrator "
      + "is told, once (B3-l)")
  @ExtendWith(OutputCaptureExtension.class)
  void relay(TestDatabase database, CapturedOutput log) {
    try (Domain domain = database.domain(Map.of())) {
      Ticket ticket = ticket(domain);
      String number = "" + ticket.number();
      String key = queue(domain, "question-" + number + "-4", ticket.email(), number);
      String answer = "From: %s\nIn-Reply-To: <7@relai.example>\n\nJawab\n\n> " + StoredMail.codeLine(domain, key);
      for (int i = 0; i < 5; i++) {
        assertThat(sort(domain, answer.formatted("sri@contoh.co.id"))).isEqualTo(MailSorting.reply(number));
      }
      assertThat(sort(domain, answer.formatted("kantor@contoh.co.id"))).satisfies(other -> {
        assertThat(other.named()).isEqualTo(number);
        assertThat(other.proven()).isTrue();
      });
      assertThat(log.getAll().split("relai mengubah Message-ID", -1)).hasSize(2);
    }
  }

  @OnEachDatabase
  @DisplayName("Of several mails that came back from one address, one is to be worked on until it is done (C1-c)")
  void bounces(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String key = "question-" + ticket.number() + "-2";
    domain.get(Outbox.class).queue(key, ticket.email(), "Tanya", "Isi", "" + ticket.number());
    String bounce = "From: mailer-daemon@mx.test\n\n550 no such user\nMessage-ID: <" + key + "@cc123.pln.test>";
    long first = StoredMail.of(domain, bounce);
    assertThat(domain.get(MailSorter.class).sort(first))
        .isEqualTo(MailSorting.bounce("" + ticket.number(), "550 no such user", "sri@contoh.co.id", "550", 0));
    assertThat(sort(domain, bounce).kind()).isEqualTo(MailKind.IGNORED);
    domain.get(IncomingMails.class).handled(first);
    assertThat(sort(domain, bounce).kind()).isEqualTo(MailKind.BOUNCE);
    assertThat(domain.get(Outbox.class).lastTo("sri@contoh.co.id")).map(OutgoingMail::key).hasValue(key);
  }

  @OnEachDatabase
  @DisplayName("Who answers our mail from the customer's address is the customer, whatever a list or a server adds to it (B3-l)")
  void people(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String key = queue(domain, "question-" + number + "-4", ticket.email(), number);
    for (String header : List.of("Precedence: bulk", "List-Id: <staf.contoh.co.id>", "X-Auto-Response-Suppress: All")) {
      assertThat(sort(domain, "From: sri@contoh.co.id\nIn-Reply-To: " + sentId(domain, key) + "\n" + header + "\n\nJawab"))
          .isEqualTo(MailSorting.reply(number));
    }
    assertThat(sort(domain, "From: lain@contoh.co.id\nIn-Reply-To: " + sentId(domain, key) + "\nPrecedence: bulk\n\nJawab").kind())
        .isEqualTo(MailKind.UNKNOWN);
  }

  @OnEachDatabase
  @DisplayName("What cannot be read is no answer, though it answers our mail: a person sees it with its ticket and the reason (B3-l)")
  void unreadable(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String key = queue(domain, "question-" + number + "-5", ticket.email(), number);
    String head = "From: sri@contoh.co.id\nIn-Reply-To: " + sentId(domain, key) + "\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n";
    Map.of("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "terenkripsi",
        "application/ms-tnef; name=winmail.dat", "winmail.dat").forEach((type, reason) ->
            assertThat(sort(domain, head + "Content-Type: " + type + "\n\nMIIBqQYJKoZIhvcNAQcD")).satisfies(sorted -> {
              assertThat(sorted.kind()).isEqualTo(MailKind.UNKNOWN);
              assertThat(sorted.named()).isEqualTo(number);
              assertThat(sorted.proven()).isTrue();
              assertThat(sorted.reason()).contains("tidak dapat dibaca", reason);
            }));
  }

  @OnEachDatabase
  @DisplayName("What a robot sends carries nothing on; the ticket whose mail it answers, or names from the customer's address, keeps "
      + "that it came (B3-l)")
  void robots(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String key = queue(domain, "question-" + number + "-5", ticket.email(), number);
    MailSorting kept = MailSorting.ignored(number, "Balasan otomatis, tidak ditulis oleh orang. Isinya: Cuti");
    assertThat(sort(domain, "From: lain@contoh.co.id\nSubject: Automatic reply\nIn-Reply-To: " + sentId(domain, key) + "\n\nCuti")).isEqualTo(kept);
    assertThat(sort(domain, "From: sri@contoh.co.id\nSubject: Automatic reply: [Tiket " + number + "]\n\nCuti")).isEqualTo(kept);
    assertThat(sort(domain, "From: lain@contoh.co.id\nSubject: Automatic reply: [Tiket " + number + "]\n\nCuti").reference()).isNull();
    assertThat(sort(domain, "From: sri@contoh.co.id\nSubject: Automatic reply: [Tiket 999999999]\n\nCuti").reference()).isNull();
  }

  @OnEachDatabase
  @DisplayName("A mail that is tried again says how often it was, and is found by the address where its server writes it differently (C1-c)")
  void tried_again(TestDatabase database) {
    Domain domain = database.domain();
    Ticket ticket = ticket(domain);
    String number = "" + ticket.number();
    String key = queue(domain, "again-2-" + number + "-17", ticket.email(), number);
    String report = "From: mailer-daemon@mx.test\n\n552 5.2.2 %s mailbox full\n";
    MailSorting full = MailSorting.bounce(number, "552 5.2.2 <sri@CONTOH.co.id> mailbox full", ticket.email(), "5.2.2", 2);
    assertThat(sort(domain, report.formatted("<sri@CONTOH.co.id>"))).isEqualTo(full);
    assertThat(sort(domain, report.formatted("x") + "Message-ID: " + sentId(domain, key)).kind()).isEqualTo(MailKind.IGNORED);
  }

  private static String queue(Domain domain, String key, String to, String number) {
    domain.get(Outbox.class).queue(key, to, "Tanya", "Isi", number);
    return key;
  }

  private static String sentId(Domain domain, String key) {
    return StoredMail.messageId(domain, key);
  }

  private static MailSorting sort(Domain domain, String mime) {
    return domain.get(MailSorter.class).sort(StoredMail.of(domain, mime));
  }

  private static Ticket ticket(Domain domain) {
    return domain.step(() -> domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi")));
  }
}
