package id.pln.cc123.ticket;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.SqlTime;
import id.pln.cc123.Staff;
import id.pln.cc123.Staff.Colleague;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.catalog.ServiceType;
import id.pln.cc123.ticket.TicketRules.Policy;

/**
 * What the Service Desk, support and approvers do with a ticket (SOP B3-j, B3-l). Every change is allowed by
 * {@code ticket-transition}, leaves an event and takes part in the caller's transaction; a Closed ticket refuses all.
 */
@Service
@Transactional
public class TicketWork {

  private static final int MAX_REASON = 4000;

  private final Tickets tickets;
  private final TicketTable table;
  private final TicketEventTable events;
  private final TicketRules rules;
  private final Deadlines deadlines;
  private final DueDates dues;
  private final ServiceCatalog catalog;
  private final Staff staff;
  private final Clock clock;

  TicketWork(Tickets tickets, TicketTable table, TicketEventTable events, TicketRules rules, Deadlines deadlines,
      DueDates dues, ServiceCatalog catalog, Staff staff, Clock clock) {
    this.tickets = tickets;
    this.table = table;
    this.events = events;
    this.rules = rules;
    this.deadlines = deadlines;
    this.dues = dues;
    this.clock = clock;
    this.catalog = catalog;
    this.staff = staff;
  }

  /** @return the statuses that this person may bring the ticket into */
  @Transactional(readOnly = true)
  public List<TicketStatus> possible(Ticket ticket, Actor actor) {
    return rules.allowedFor(ticket.status(), actor.roles());
  }

  /** @return the teams that tickets are given to, of any service group */
  @Transactional(readOnly = true)
  public List<String> teams() {
    return catalog.types().stream().map(ServiceType::serviceGroup).distinct().map(rules::team).distinct().toList();
  }

  /**
   * Brings the ticket into another status; one that it has already changes nothing, so a step may be repeated.
   *
   * @param reason what is asked, needed, solved or why; may be null
   */
  public Ticket move(long number, TicketStatus to, Actor actor, String reason) {
    Ticket ticket = tickets.get(number);
    if (ticket.status() == to) {
      return ticket;
    }
    String role = actor.roles().stream().filter(member -> rules.allows(ticket.status(), to, member)).findFirst()
        .orElseThrow(() -> refusal(ticket, to));
    return move(ticket, to, actor, reason, "ticket-transition/" + role);
  }

  /** What {@code ticket-policy} says about a ticket that has had its status for too long; one whose time is not over stays. */
  public Ticket expire(long number, String reason) {
    // a mail that comes back at the same moment stops the clock
    Ticket ticket = tickets.hold(number);
    Optional<Policy> policy = rules.policy(ticket.status());
    if (policy.isEmpty() || deadlines.isEndAhead(ticket)) {
      return ticket;
    }
    TicketStatus to = policy.get().then();
    if (!rules.allows(ticket.status(), to, "system")) {
      throw refusal(ticket, to);
    }
    return move(ticket, to, Actor.SYSTEM, reason, policy.get().rule());
  }

  /**
   * Gives the ticket to a team or one of its members and sets it to work (SOP B3-j). An Active one only changes hands, at
   * the wish of whoever may do something with it.
   */
  public Ticket assign(long number, Assignment to, Actor actor, String reason) {
    Ticket ticket = tickets.open(number);
    check(to);
    Tickets.changed(table.updateAssignment(ticket, to), ticket);
    if (ticket.status() != TicketStatus.ACTIVE) {
      return move(number, TicketStatus.ACTIVE, actor, reason);
    }
    if (possible(ticket, actor).isEmpty()) {
      throw new Refusal(null, "Anda tidak dapat mengalihkan tiket " + number + ".");
    }
    events.insert(ticket, EventKind.ASSIGNED, actor.id(), reason);
    return tickets.get(number);
  }

  /** Whoever works on a ticket that nobody had by name has it from now on. */
  public void take(long number, String member) {
    Ticket ticket = tickets.get(number);
    if (ticket.assignment().member() == null && ticket.status() == TicketStatus.ACTIVE) {
      Tickets.changed(table.updateAssignment(ticket, new Assignment(ticket.assignment().team(), member)), ticket);
    }
  }

  /** Corrects call type and catalogue entry; priority and due date follow them. */
  public Ticket classify(long number, String callType, String serviceGroup, String serviceType, Actor actor) {
    tickets.checkClassification(callType, serviceGroup, serviceType);
    Ticket known = tickets.open(number);
    String before = classification(known);
    String after = classification(callType, serviceGroup, serviceType);
    if (before.equals(after)) {
      return known;
    }
    // a repeat report at the same moment counts as well
    table.hold(number);
    Ticket ticket = tickets.open(number);
    Tickets.changed(table.updateClassification(ticket, callType, serviceGroup, serviceType,
        dues.urgency(ticket, serviceType, callType, ticket.repeatCount())), ticket);
    events.insert(ticket, EventKind.CLASSIFIED, actor.id(), before + " → " + after);
    return tickets.get(number);
  }

  /** Holds both before either is changed: two that name each other at the same moment would wait for each other for ever. */
  public void holdDuplicates(long number, long of) {
    table.hold(number, of);
  }

  /** Closes the ticket for the sake of another open one of the same customer. */
  public Ticket closeAsDuplicate(long number, long of, Actor actor, String reason) {
    // two that name each other at the same moment would both be closed, and nobody would work on the matter
    holdDuplicates(number, of);
    Ticket ticket = tickets.open(number);
    Ticket other = tickets.find(of).filter(found -> found.isOfSameCustomer(ticket) && found.number() != number)
        .orElseThrow(() -> new Refusal("duplicateOf", "Tiket " + of + " bukan tiket lain dari pelanggan yang sama."));
    if (other.status() == TicketStatus.CLOSED) {
      throw new Refusal("duplicateOf", "Tiket " + of + " sudah Closed. Pilih tiket yang masih berjalan.");
    }
    Tickets.changed(table.updateDuplicate(ticket, of), ticket);
    return move(number, TicketStatus.CLOSED, actor, reason);
  }

  /** Waits for somebody outside PLN 123. */
  public Ticket waitForThirdParty(long number, ThirdParty party, Actor actor, String reason) {
    Ticket ticket = tickets.open(number);
    Tickets.changed(table.updateThirdParty(ticket, party), ticket);
    return move(number, TicketStatus.WAITING_FOR_3RD_PARTY, actor, reason);
  }

  private Ticket move(Ticket ticket, TicketStatus to, Actor actor, String reason, String rule) {
    if (ticket.status() == TicketStatus.CLOSED) {
      tickets.open(ticket.number());
    }
    String why = InputText.lines("reason", "Keterangan", reason, MAX_REASON);
    long event = events.insertStatus(ticket, to, actor, why, rule);
    Pause pause = dues.pause(ticket.pause(), to, SqlTime.now(clock));
    Tickets.changed(table.updateStatus(ticket, to, event, dues.due(ticket, pause), pause), ticket);
    return tickets.get(ticket.number());
  }

  private void check(Assignment to) {
    if (to.team() == null || !teams().contains(to.team())) {
      throw new Refusal("team", "Pilih tim dari daftar.");
    }
    if (to.member() != null && staff.colleagues(to.team()).stream().map(Colleague::id).noneMatch(to.member()::equals)) {
      throw new Refusal("member", "Pilih petugas yang termasuk dalam tim tersebut.");
    }
  }

  private Refusal refusal(Ticket ticket, TicketStatus to) {
    if (ticket.status() == TicketStatus.CLOSED) {
      tickets.open(ticket.number());
    }
    return new Refusal(null, "Anda tidak dapat mengubah status tiket " + ticket.number() + " dari " + ticket.status().word()
        + " menjadi " + to.word() + ".");
  }

  private static String classification(Ticket ticket) {
    return classification(ticket.callType(), ticket.serviceGroup(), ticket.serviceType());
  }

  private static String classification(String callType, String serviceGroup, String serviceType) {
    return callType + " · " + serviceGroup + " · " + serviceType;
  }
}
