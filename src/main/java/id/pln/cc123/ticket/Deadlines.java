package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.mail.HandOver;
import id.pln.cc123.mail.HandOvers;
import id.pln.cc123.ticket.TicketRules.Policy;

/**
 * How long a ticket may have a status ({@code ticket-policy}, SOP B3-l). A note changes nothing. A status that waits for the
 * customer counts from when the mail server took the mail that says so; one that came back stops the clock, and the next that is
 * handed over starts it anew: nobody is closed for silence who was not asked.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

  private final Tickets tickets;
  private final TicketRules rules;
  private final HandOvers mails;
  private final Clock clock;

  Deadlines(Tickets tickets, TicketRules rules, HandOvers mails, Clock clock) {
    this.tickets = tickets;
    this.rules = rules;
    this.mails = mails;
    this.clock = clock;
  }

  public boolean isLimited(String status) {
    return policy(status).isPresent();
  }

  public boolean hasReminder(String status) {
    return policy(status).map(Policy::remindAfter).isPresent();
  }

  /** @return when the customer is reminded, or the earliest moment for it while the clock stands; there has to be a reminder */
  public Instant reminder(long number) {
    Ticket ticket = tickets.get(number);
    return start(ticket).orElseGet(clock::instant).plus(rules.policy(ticket.status()).orElseThrow().remindAfter());
  }

  /** @return whether it is too early to remind the customer; a reminder that was taken away meanwhile is not waited for */
  public boolean isReminderAhead(long number) {
    Ticket ticket = tickets.get(number);
    return rules.policy(ticket.status()).map(Policy::remindAfter).filter(after -> isAhead(ticket, after)).isPresent();
  }

  /**
   * @return when the status ends by itself, or the earliest moment for it while the clock stands; now, when its limit was taken
   *     away meanwhile: nothing is left to wait for
   */
  public Instant end(long number) {
    Ticket ticket = tickets.get(number);
    return rules.policy(ticket.status()).map(policy -> start(ticket).orElseGet(clock::instant).plus(policy.after()))
        .orElseGet(clock::instant);
  }

  /** @return whether it is too early to end the status; a limit that was taken away meanwhile is not waited for */
  public boolean isEndAhead(long number) {
    return isEndAhead(tickets.get(number));
  }

  boolean isEndAhead(Ticket ticket) {
    return rules.policy(ticket.status()).filter(policy -> isAhead(ticket, policy.after())).isPresent();
  }

  /** @return when the status ends by itself, empty when it does not or while the clock stands */
  public Optional<Instant> end(Ticket ticket) {
    return rules.policy(ticket.status()).flatMap(policy -> start(ticket).map(start -> start.plus(policy.after())));
  }

  /** Timers are due to the millisecond. */
  private boolean isAhead(Ticket ticket, Duration after) {
    return start(ticket).map(start -> start.plus(after).truncatedTo(ChronoUnit.MILLIS).isAfter(clock.instant())).orElse(true);
  }

  /** @return since when the status counts, empty while the customer has not been told */
  private Optional<Instant> start(Ticket ticket) {
    Instant since = ticket.entry().since();
    if (!CustomerReplies.isAwaited(ticket.status())) {
      return Optional.of(since);
    }
    HandOver told = mails.since(Long.toString(ticket.number()), ticket.email(), since);
    // a model may leave out the mail: then there is nothing to wait for
    return told.written() ? Optional.ofNullable(told.at()) : Optional.of(since);
  }

  private Optional<Policy> policy(String status) {
    return TicketStatus.of(status).flatMap(rules::policy);
  }
}
