package id.pln.cc123.ticket.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

class ConfirmationLinksTest {

  @OnEachDatabase
  @DisplayName("Every node makes and knows the same links, with a secret that is made once and kept")
  void nodes(TestDatabase database) {
    try (Domain one = database.domain(Map.of()); Domain two = database.domain(Map.of())) {
      Ticket ticket = ticket(one);
      String link = one.get(ConfirmationLinks.class).linkFor(ticket);
      assertThat(link).startsWith("http://cc123.pln.test/konfirmasi/").isEqualTo(two.get(ConfirmationLinks.class)
          .linkFor(ticket));
      assertThat(one.rows("link_secret", "1 = 1")).isEqualTo(1);
      assertThat(two.get(ConfirmationLinks.class).open(token(link))).hasValueSatisfying(confirmation -> {
        assertThat(confirmation.ticket().number()).isEqualTo(ticket.number());
        assertThat(confirmation.isOpen()).as("a ticket that is not Resolved waits for no answer").isFalse();
      });
    }
  }

  @OnEachDatabase
  @DisplayName("A secret of one's own makes other links")
  void own_secret(TestDatabase database) {
    try (Domain usual = database.domain(Map.of());
        Domain own = database.domain(Map.of("cc123.mail.link-secret", "rahasia kita", "cc123.public-url",
            "https://layanan.pln.test/"))) {
      String link = own.get(ConfirmationLinks.class).linkFor(ticket(usual));
      assertThat(link).startsWith("https://layanan.pln.test/konfirmasi/");
      assertThat(own.get(ConfirmationLinks.class).open(token(link))).isPresent();
      assertThat(usual.get(ConfirmationLinks.class).open(token(link))).isEmpty();
    }
  }

  private static Ticket ticket(Domain domain) {
    return domain.step(() -> domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi")));
  }

  private static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
