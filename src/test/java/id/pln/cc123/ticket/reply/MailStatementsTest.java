package id.pln.cc123.ticket.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.junit.jupiter.api.DisplayName;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.StoredMail;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** What a customer's reply costs the database from its sorting to the note, without the engine. */
class MailStatementsTest {

  private static final String REPLY = """
      From: sri@contoh.co.id
      In-Reply-To: %s
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Ini struknya
      --b
      Content-Type: text/plain
      Content-Disposition: attachment; filename=struk.txt

      struk
      --b--
      """;

  @OnEachDatabase
  @DisplayName("A reply with a file is read once, its ticket when it is sorted and when it is noted, and each file is looked for once among those that are kept (B3-l)")
  void once(TestDatabase database) {
    List<String> statements = Collections.synchronizedList(new ArrayList<>());
    try (HikariDataSource own = database.empty("mail_statements"); Domain domain = TestDatabase.domain(ProxyDataSourceBuilder.create(own)
        .afterQuery((execution, queries) -> queries.forEach(query -> statements.add(query.getQuery().replaceAll("\\s+", " ")))).build())) {
      Ticket ticket = domain.step(() -> domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi")));
      String key = "question-" + ticket.number() + "-1";
      domain.get(Outbox.class).queue(key, ticket.email(), "Tanya", "Isi", "" + ticket.number());
      long mail = StoredMail.of(domain, REPLY.formatted(StoredMail.messageId(domain, key)));
      statements.clear();
      domain.step(() -> {
        domain.get(MailSorter.class).sort(mail);
        return domain.get(MailedReplies.class).receive(mail);
      });
      assertThat(statements).filteredOn(statement -> statement.contains("incoming_mail_chunk")).as("%s", statements).hasSize(1);
      assertThat(statements).filteredOn(statement -> statement.contains(" from ticket t ")).as("%s", statements).hasSize(2);
      assertThat(statements).as("%s", statements).hasSizeLessThanOrEqualTo(15);
    }
  }
}
