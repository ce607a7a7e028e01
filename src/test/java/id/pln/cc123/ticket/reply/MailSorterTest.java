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
        .isEqualTo(MailSorting.bounce("" + ticket.number(), "550 no such user", "sri@contoh.co.id"));
    assertThat(sort(domain, bounce).kind()).isEqualTo(MailKind.IGNORED);
    domain.get(IncomingMails.class).handled(first);
    assertThat(sort(domain, bounce).kind()).isEqualTo(MailKind.BOUNCE);
    assertThat(domain.get(Outbox.class).lastTo("sri@contoh.co.id")).map(OutgoingMail::key).hasValue(key);
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
