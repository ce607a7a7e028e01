package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.SqlTime;
import id.pln.cc123.Staff;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.customer.EmailAddress;

/** Tickets and their lists. Everything that writes takes part in the caller's transaction. */
@Service
@Transactional
public class Tickets {

  private static final Set<String> CALL_TYPES = Set.of("Incident", "Service Request");
  private static final int MAX_SUMMARY = 200;
  private static final int MAX_DESCRIPTION = 4000;
  private static final int MAX_NOTE = 4000;

  private final TicketTable tickets;
  private final TicketEventTable events;
  private final TicketRules rules;
  private final DueDates dues;
  private final SearchTerms terms;
  private final Staff staff;
  private final Clock clock;
  private final ServiceCatalog catalog;
  private final TicketLifecycle lifecycle;

  Tickets(TicketTable tickets, TicketEventTable events, TicketRules rules, DueDates dues, SearchTerms terms,
      ServiceCatalog catalog, TicketLifecycle lifecycle, Staff staff, Clock clock) {
    this.tickets = tickets;
    this.events = events;
    this.rules = rules;
    this.dues = dues;
    this.terms = terms;
    this.staff = staff;
    this.clock = clock;
    this.catalog = catalog;
    this.lifecycle = lifecycle;
  }

  /** Makes the ticket of a problem and sets it on its way; a second request for the problem gets the one that is there. */
  public Ticket create(NewTicket typed) {
    NewTicket checked = checked(typed);
    int repeats = checked.previousNumber() == null ? 0 : get(checked.previousNumber()).repeatCount() + 1;
    Instant now = SqlTime.now(clock);
    Urgency urgency = rules.urgency(checked.serviceType(), checked.callType(), repeats, checked.previousNumber() != null, now);
    Optional<Ticket> made = tickets.insert(checked, rules.team(checked.serviceGroup()), urgency, repeats, now);
    made.ifPresent(this::begin);
    return made.or(() -> tickets.ofProblem(typed.problemId())).orElseThrow();
  }

  private void begin(Ticket ticket) {
    events.insertCreated(ticket);
    terms.insert(ticket);
    lifecycle.start(ticket);
  }

  @Transactional(readOnly = true)
  public Ticket get(long number) {
    return find(number).orElseThrow(() -> new IllegalArgumentException("unknown ticket " + number));
  }

  @Transactional(readOnly = true)
  public Optional<Ticket> find(long number) {
    return tickets.find(number);
  }

  /** @return the ticket as it stays until the caller's transaction ends: whoever else wants to change it waits */
  public Ticket hold(long number) {
    tickets.hold(number);
    return get(number);
  }

  /**
   * @param field key of the form field into which the number was typed
   * @return number of a ticket that there is; null when nothing was typed
   */
  @Transactional(readOnly = true)
  public Long existing(String field, String typed) {
    Long number = TicketNumber.check(field, typed);
    if (number != null && find(number).isEmpty()) {
      throw new Refusal(field, "Tidak ada tiket dengan nomor " + number + ". Periksa kembali nomornya, atau kosongkan.");
    }
    return number;
  }

  /** @return the same, empty when there is none */
  public Optional<Ticket> holdIfThere(long number) {
    tickets.hold(number);
    return find(number);
  }

  /** A finished ticket was reported again with a new one: one that waits for its confirmation is closed by that (SOP C2). */
  public void reportedAgain(long number, long newNumber) {
    Ticket ticket = get(number);
    if (ticket.status() == TicketStatus.RESOLVED) {
      lifecycle.reportedAgain(ticket, newNumber, Actor.of(staff));
    }
  }

  /** @return numbers of the tickets with which this finished one was reported again (SOP C2) */
  @Transactional(readOnly = true)
  public List<Long> followUps(long number) {
    return tickets.followUps(number);
  }

  @Transactional(readOnly = true)
  public List<Ticket> ofCall(String callNumber) {
    return tickets.ofCall(callNumber);
  }

  @Transactional(readOnly = true)
  public List<TicketEvent> events(long number) {
    return events.of(number);
  }

  /** @return the solution that a ticket became Resolved with and that was mailed, null when it never was */
  @Transactional(readOnly = true)
  public String solution(Ticket ticket) {
    if (ticket.status() == TicketStatus.RESOLVED) {
      return ticket.entry().reason();
    }
    return events.of(ticket.number()).stream()
        .filter(event -> event.toStatus() == TicketStatus.RESOLVED && event.fromStatus() != TicketStatus.RESOLVED)
        .reduce((earlier, later) -> later).map(TicketEvent::reason).orElse(null);
  }

  /**
   * Adds a note to the ticket's history; its status and the clock of its status stay.
   *
   * @param author user id; a CSO's note ends with the signature
   */
  public void note(long number, String author, String text) {
    String note = checkedNote(text);
    Ticket ticket = open(number);
    changed(tickets.touch(ticket), ticket);
    events.insert(ticket, EventKind.NOTE, author, signed(note, staff.signature(author).orElse("")));
  }

  /**
   * Adds the New Note of a repeat report (SOP C1-e2): it counts, so priority and due date may follow ({@code ticket-priority}),
   * but it is no change of status, and the clock of the status stays.
   *
   * @param author user id of a CSO, with whose signature the note ends
   */
  public void noteRepeat(long number, String author, String text) {
    String note = signed(checkedNote(text), staff.requiredSignature(author));
    tickets.hold(number);
    Ticket ticket = open(number);
    int count = ticket.repeatCount() + 1;
    Urgency urgency = dues.urgency(ticket, ticket.serviceType(), ticket.callType(), count);
    changed(tickets.updateRepeats(ticket, count, urgency), ticket);
    events.insert(ticket, EventKind.REPEAT, author, note);
    if (!urgency.equals(ticket.urgency())) {
      lifecycle.urgencyChanged(get(number));
    }
  }

  private static String checkedNote(String text) {
    return InputText.required("note", "Catatan", InputText.lines("note", "Catatan", text, MAX_NOTE));
  }

  /** Keeps the customer's own words in the ticket's history. */
  void reply(Ticket ticket, String text) {
    changed(tickets.touch(ticket), ticket);
    events.insert(ticket, EventKind.REPLY, Actor.CUSTOMER.id(), text);
  }

  /** Sends the follow-up to another address from now on (SOP B6, C1-c). */
  public Ticket correctEmail(long number, String email, Actor actor) {
    Ticket ticket = open(number);
    String checked = EmailAddress.check(email);
    if (!checked.equals(ticket.email())) {
      changed(tickets.updateEmail(ticket, checked), ticket);
      events.insert(ticket, EventKind.EMAIL, actor.id(), ticket.email() + " → " + checked);
      terms.replace(get(number));
    }
    return get(number);
  }

  /** @return the ticket, refused when it is Closed: no change of any kind is possible (SOP B3-l) */
  Ticket open(long number) {
    Ticket ticket = get(number);
    if (ticket.status() == TicketStatus.CLOSED) {
      throw new Refusal(null, "Tiket " + number + " sudah Closed dan tidak dapat diubah lagi.");
    }
    return ticket;
  }

  static void changed(boolean done, Ticket ticket) {
    if (!done) {
      throw new Refusal(null, "Tiket " + ticket.number() + " baru saja diubah orang lain. Muat ulang, lalu coba lagi.");
    }
  }

  private static String signed(String note, String signature) {
    return note.endsWith(signature) ? note : note + " " + signature;
  }

  /** @return the lines that every description ends with, as {@link #create} adds them (SOP B3-g, C2) */
  public static String descriptionEnd(Customer customer, String email, String emailOwnerName, Long previousNumber, String signature) {
    return String.join("\n", DescriptionTemplate.end(customer, email, emailOwnerName, previousNumber)) + "\n" + signature;
  }

  /** @return a description without the lines that it ends with: what the customer said */
  public static String said(String description) {
    return DescriptionTemplate.beginning(description);
  }

  /** Mandatory are call type, catalogue entry, summary, description and e-mail address (SOP B3-c to B3-g). */
  private NewTicket checked(NewTicket typed) {
    checkClassification(typed.callType(), typed.serviceGroup(), typed.serviceType());
    String summary = InputText.required("summary", "Summary",
        InputText.line("summary", "Summary", typed.summary(), MAX_SUMMARY));
    String description = InputText.required("description", "Description",
        InputText.lines("description", "Description", typed.description(), MAX_DESCRIPTION));
    String email = EmailAddress.check(typed.email());
    return new NewTicket(typed.problemId(), typed.callNumber(), typed.callType(), typed.serviceGroup(),
        typed.serviceType(), summary, DescriptionTemplate.complete(description, typed, email), typed.customer(), email,
        typed.emailOwnerName(), typed.signature(), typed.createdBy(), typed.previousNumber());
  }

  /** Refuses what is neither in the SOP (B3-c) nor in the catalogue. */
  void checkClassification(String callType, String serviceGroup, String serviceType) {
    if (callType == null || !CALL_TYPES.contains(callType)) {
      throw new Refusal("callType", "Pilih Call Type: Incident atau Service Request.");
    }
    catalog.check(serviceGroup, serviceType);
  }
}
