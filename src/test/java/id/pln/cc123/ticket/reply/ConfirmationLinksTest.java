package id.pln.cc123.ticket.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.mail.MailSecret;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;
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

  @OnEachDatabase
  @DisplayName("Whose answer is second at the same moment is told so, not thanked for what is nowhere (B3-l)")
  void second_at_the_same_moment(TestDatabase database) {
    Domain domain = database.domain();
    TicketWork work = domain.get(TicketWork.class);
    Actor agent = new Actor("andi", List.of("support", "service-desk"));
    long number = ticket(domain).number();
    work.move(number, TicketStatus.ACTIVE, agent, null);
    Ticket resolved = work.move(number, TicketStatus.RESOLVED, agent, "Sudah kami perbaiki.");
    Tickets tickets = domain.get(Tickets.class);
    // the other answer arrives just after this one has looked at the ticket
    Tickets meanwhile = mock(Tickets.class, delegatesTo(tickets));
    AtomicBoolean closed = new AtomicBoolean();
    doAnswer(look -> {
      Optional<Ticket> found = tickets.find(number);
      if (closed.compareAndSet(false, true)) {
        CompletableFuture.runAsync(() -> work.move(number, TicketStatus.CLOSED, Actor.CUSTOMER, "Sudah teratasi")).join();
      }
      return found;
    }).when(meanwhile).find(number);
    ConfirmationLinks links = new ConfirmationLinks(domain.get(MailSecret.class), meanwhile, domain.get(CustomerReplies.class), "");
    boolean taken = domain.step(() -> links.answer(token(links.linkFor(resolved)), CustomerAnswer.REFUSED, "Masih gagal"));
    assertThat(tickets.get(number).status()).isEqualTo(TicketStatus.CLOSED);
    assertThat(taken).isFalse();
  }

  private static Ticket ticket(Domain domain) {
    return domain.step(() -> domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi")));
  }

  private static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
