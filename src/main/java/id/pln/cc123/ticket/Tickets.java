package id.pln.cc123.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.InputText;
import id.pln.cc123.Page;
import id.pln.cc123.Refusal;
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
  private static final int MAX_NOTE = 1000;

  private final TicketTable tickets;
  private final ServiceCatalog catalog;
  private final TicketLifecycle lifecycle;

  Tickets(TicketTable tickets, ServiceCatalog catalog, TicketLifecycle lifecycle) {
    this.tickets = tickets;
    this.catalog = catalog;
    this.lifecycle = lifecycle;
  }

  /** Makes the ticket of a problem and sets it on its way; a second request for the problem gets the one that is there. */
  public Ticket create(NewTicket typed) {
    Optional<Ticket> made = tickets.insert(checked(typed));
    made.ifPresent(lifecycle::start);
    return made.or(() -> tickets.ofProblem(typed.problemId())).orElseThrow();
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

  /**
   * A page of tickets, newest first.
   *
   * @param before only tickets with a smaller number, null from the newest on
   * @param status null for any
   * @param createdBy user id, null for anybody's
   */
  @Transactional(readOnly = true)
  public Page<TicketSummary> page(Long before, TicketStatus status, String createdBy) {
    List<TicketSummary> rows = tickets.list(before, status, createdBy, Page.SIZE + 1);
    return Page.of(rows, Page.SIZE, TicketSummary::number);
  }

  @Transactional(readOnly = true)
  public List<TicketEvent> events(long number) {
    return tickets.events(number);
  }

  /** Adds a note to the ticket's history. */
  public void note(long number, String author, String text) {
    tickets.insertNote(number, author, InputText.required("reviewNote", "Catatan",
        InputText.lines("reviewNote", "Catatan", text, MAX_NOTE)));
  }

  /** @return the lines that every description ends with, as {@link #create} adds them (SOP B3-g) */
  public static String descriptionEnd(Customer customer, String email, String emailOwnerName, String signature) {
    return String.join("\n", DescriptionTemplate.contact(customer, email, emailOwnerName)) + "\n" + signature;
  }

  /** Mandatory are call type, catalogue entry, summary, description and e-mail address (SOP B3-c to B3-g). */
  private NewTicket checked(NewTicket typed) {
    if (typed.callType() == null || !CALL_TYPES.contains(typed.callType())) {
      throw new Refusal("callType", "Pilih Call Type: Incident atau Service Request.");
    }
    catalog.check(typed.serviceGroup(), typed.serviceType());
    String summary = InputText.required("summary", "Summary",
        InputText.line("summary", "Summary", typed.summary(), MAX_SUMMARY));
    String description = InputText.required("description", "Description",
        InputText.lines("description", "Description", typed.description(), MAX_DESCRIPTION));
    String email = EmailAddress.check(typed.email());
    return new NewTicket(typed.problemId(), typed.callNumber(), typed.callType(), typed.serviceGroup(),
        typed.serviceType(), summary, DescriptionTemplate.complete(description, typed, email), typed.customer(), email,
        typed.emailOwnerName(), typed.signature(), typed.createdBy());
  }
}
