package id.pln.cc123.ticket.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.VisibleToModels;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Deadlines;
import id.pln.cc123.ticket.ThirdParty;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;
import id.pln.cc123.ticket.Tickets;

/** What the forms of a ticket show. Each method answers the {@code formData} of user tasks. */
@Component("ticketForms")
@VisibleToModels
public class TicketForms {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final String UNKNOWN_END = "belum ditentukan: e-mail belum sampai";

  private final Tickets tickets;
  private final TicketWork work;
  private final Deadlines deadlines;
  private final ServiceCatalog catalog;
  private final Staff staff;
  private final Clock clock;

  TicketForms(Tickets tickets, TicketWork work, Deadlines deadlines, ServiceCatalog catalog, Staff staff, Clock clock) {
    this.tickets = tickets;
    this.work = work;
    this.deadlines = deadlines;
    this.catalog = catalog;
    this.staff = staff;
    this.clock = clock;
  }

  /** A Logged ticket with its classification as it is, and whom it can be given to. */
  public Map<String, Object> assignment(String number) {
    Ticket ticket = ticket(number);
    Map<String, Object> form = shown(ticket);
    form.put("callType", ticket.callType());
    form.put("serviceGroup", ticket.serviceGroup());
    form.put("serviceType", ticket.serviceType());
    form.put("serviceGroups", catalog.types().stream().map(type -> type.serviceGroup()).distinct().toList());
    form.put("catalog", catalog.types().stream().map(type -> Map.of("group", type.serviceGroup(), "type", type.serviceType(),
        "label", type.number() + ". " + type.serviceType())).toList());
    form.put("possible", possible(ticket));
    form.put("team", ticket.assignment().team());
    return form;
  }

  /** An Active ticket, and what this person may do with it. */
  public Map<String, Object> work(String number) {
    Ticket ticket = ticket(number);
    Map<String, Object> form = shown(ticket);
    form.put("possible", possible(ticket, ticket.status()));
    form.put("team", ticket.assignment().team());
    form.put("member", ticket.assignment().member());
    return form;
  }

  /** A ticket that waits: since when, until when, and for what, or for whom. */
  public Map<String, Object> waiting(String number) {
    Ticket ticket = ticket(number);
    Map<String, Object> form = new HashMap<>();
    form.put("shownSince", MINUTE.format(ticket.entry().since().atZone(clock.getZone())));
    form.put("shownReason", ticket.entry().reason());
    form.put("shownEnd", deadlines.isLimited(ticket.status().word())
        ? deadlines.end(ticket).map(end -> MINUTE.format(end.atZone(clock.getZone()))).orElse(UNKNOWN_END) : null);
    ThirdParty party = ticket.thirdParty();
    if (party != null) {
      form.put("shownParty", party.name());
      form.put("shownPartyReference", party.reference());
      form.put("shownPartyExpectedOn", party.expectedOn() == null ? null : DAY.format(party.expectedOn()));
    }
    return form;
  }

  private Map<String, Object> shown(Ticket ticket) {
    Map<String, Object> form = new HashMap<>();
    form.put("shownDescription", ticket.description());
    List<String> teams = work.teams();
    form.put("teams", teams);
    form.put("members", teams.stream().flatMap(team -> staff.colleagues(team).stream()
        .map(colleague -> Map.of("team", team, "id", colleague.id(), "name", colleague.name()))).toList());
    return form;
  }

  /** @return where this person may bring the ticket, and what else the form is to offer */
  private List<String> possible(Ticket ticket, TicketStatus... others) {
    return Stream.concat(work.possible(ticket, Actor.of(staff)).stream(), Stream.of(others)).map(TicketStatus::word).toList();
  }

  private Ticket ticket(String number) {
    return tickets.get(Long.parseLong(number));
  }
}
