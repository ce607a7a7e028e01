package id.pln.cc123.ticket;

import java.time.Clock;
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
  private final SearchTerms terms;
  private final Staff staff;
  private final Clock clock;
  private final ServiceCatalog catalog;
  private final TicketLifecycle lifecycle;

  Tickets(TicketTable tickets, TicketEventTable events, TicketRules rules, SearchTerms terms, ServiceCatalog catalog,
      TicketLifecycle lifecycle, Staff staff, Clock clock) {
    this.tickets = tickets;
    this.events = events;
    this.rules = rules;
    this.terms = terms;
    this.staff = staff;
    this.clock = clock;
    this.catalog = catalog;
    this.lifecycle = lifecycle;
  }

  /** Makes the ticket of a problem and sets it on its way; a second request for the problem gets the one that is there. */
  public Ticket create(NewTicket typed) {
    NewTicket checked = checked(typed);
    Optional<Ticket> made = tickets.insert(checked, rules.team(checked.serviceGroup()),
        rules.urgency(checked.serviceType(), checked.callType(), 0, SqlTime.now(clock)));
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

  @Transactional(readOnly = true)
  public List<Ticket> ofCall(String callNumber) {
    return tickets.ofCall(callNumber);
  }

  @Transactional(readOnly = true)
  public List<TicketEvent> events(long number) {
    return events.of(number);
  }

  /**
   * Adds a New Note to the ticket's history; its status and the clock of its status stay (SOP C1-e2).
   *
   * @param author user id; a CSO's note ends with the signature
   */
  public void note(long number, String author, String text) {
    String note = InputText.required("note", "Catatan", InputText.lines("note", "Catatan", text, MAX_NOTE));
    Ticket ticket = open(number);
    changed(tickets.touch(ticket), ticket);
    events.insert(ticket, EventKind.NOTE, author, signed(note, author));
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

  private String signed(String note, String author) {
    return staff.signature(author).filter(signature -> !note.endsWith(signature))
        .map(signature -> note + " " + signature).orElse(note);
  }

  /** @return the lines that every description ends with, as {@link #create} adds them (SOP B3-g) */
  public static String descriptionEnd(Customer customer, String email, String emailOwnerName, String signature) {
    return String.join("\n", DescriptionTemplate.contact(customer, email, emailOwnerName)) + "\n" + signature;
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
        typed.emailOwnerName(), typed.signature(), typed.createdBy());
  }

  /** Refuses what is neither in the SOP (B3-c) nor in the catalogue. */
  void checkClassification(String callType, String serviceGroup, String serviceType) {
    if (callType == null || !CALL_TYPES.contains(callType)) {
      throw new Refusal("callType", "Pilih Call Type: Incident atau Service Request.");
    }
    catalog.check(serviceGroup, serviceType);
  }
}
