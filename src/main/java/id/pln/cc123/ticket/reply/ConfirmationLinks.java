package id.pln.cc123.ticket.reply;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.mail.MailSecret;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/**
 * The link with which a customer says whether the solution helped (SOP B3-l). It is good for one resolution only: as soon
 * as the ticket leaves that Resolved, by whatever way, the link has been used.
 */
@Service
public class ConfirmationLinks {

  private static final int SIGNED_BYTES = 2 * Long.BYTES;

  private final MailSecret secret;
  private final Tickets tickets;
  private final CustomerReplies replies;
  private final String publicUrl;

  ConfirmationLinks(MailSecret secret, Tickets tickets, CustomerReplies replies, @Value("${cc123.public-url}") String publicUrl) {
    this.secret = secret;
    this.tickets = tickets;
    this.replies = replies;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /** @return address of the page on which the customer confirms or refuses what the ticket was resolved with */
  public String linkFor(Ticket ticket) {
    byte[] what = ByteBuffer.allocate(SIGNED_BYTES).putLong(ticket.number()).putLong(ticket.entry().eventId()).array();
    byte[] signature = secret.sign(what);
    byte[] token = ByteBuffer.allocate(what.length + signature.length).put(what).put(signature).array();
    return publicUrl + "/konfirmasi/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** @return what the link is about, empty when it is not one of ours */
  @Transactional(readOnly = true)
  public Optional<Confirmation> open(String token) {
    return signed(token).flatMap(what -> {
      long number = what.getLong();
      long eventId = what.getLong();
      return tickets.find(number).map(ticket -> new Confirmation(ticket,
          ticket.status() == TicketStatus.RESOLVED && ticket.entry().eventId() == eventId));
    });
  }

  /**
   * Takes the customer's answer.
   *
   * @param reason why the solution did not help, needed when it is refused
   * @return false when the link is not good, or not any more: nothing has been changed
   */
  @Transactional
  public boolean answer(String token, CustomerAnswer answer, String reason) {
    // what is decided on stays: whoever is second at the same moment waits here, and finds the link used
    open(token).ifPresent(asked -> tickets.hold(asked.ticket().number()));
    Optional<Confirmation> confirmation = open(token).filter(Confirmation::isOpen);
    confirmation.ifPresent(open -> replies.receive(open.ticket().number(), answer, reason));
    return confirmation.isPresent();
  }

  private Optional<ByteBuffer> signed(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      byte[] what = Arrays.copyOf(bytes, SIGNED_BYTES);
      boolean ours = bytes.length > SIGNED_BYTES
          && MessageDigest.isEqual(secret.sign(what), Arrays.copyOfRange(bytes, SIGNED_BYTES, bytes.length));
      return ours ? Optional.of(ByteBuffer.wrap(what)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // not what an encoder makes
      return Optional.empty();
    }
  }

  /**
   * What a link is about.
   *
   * @param isOpen whether the ticket still waits for this very answer
   */
  public record Confirmation(Ticket ticket, boolean isOpen) {}
}
