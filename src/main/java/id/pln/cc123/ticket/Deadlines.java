package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.ticket.TicketRules.Policy;

/** How long a ticket may have a status ({@code ticket-policy}), counted from when it got it: a note changes nothing. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

  private final Tickets tickets;
  private final TicketRules rules;
  private final Clock clock;

  Deadlines(Tickets tickets, TicketRules rules, Clock clock) {
    this.tickets = tickets;
    this.rules = rules;
    this.clock = clock;
  }

  public boolean isLimited(String status) {
    return policy(status).isPresent();
  }

  public boolean hasReminder(String status) {
    return policy(status).map(Policy::remindAfter).isPresent();
  }

  /** @return when the customer is reminded; there has to be a reminder */
  public Instant reminder(long number) {
    Ticket ticket = tickets.get(number);
    return ticket.entry().since().plus(rules.policy(ticket.status()).orElseThrow().remindAfter());
  }

  /** @return when the status ends by itself; now, when its limit was taken away meanwhile: nothing is left to wait for */
  public Instant end(long number) {
    return end(tickets.get(number)).orElseGet(clock::instant);
  }

  public Optional<Instant> end(Ticket ticket) {
    return rules.policy(ticket.status()).map(policy -> ticket.entry().since().plus(policy.after()));
  }

  private Optional<Policy> policy(String status) {
    return TicketStatus.of(status).flatMap(rules::policy);
  }
}
