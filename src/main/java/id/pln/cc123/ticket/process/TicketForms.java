package id.pln.cc123.ticket.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.VisibleToModels;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.Tickets;

/** What the forms of a ticket show. */
@Component("ticketForms")
@VisibleToModels
public class TicketForms {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm");

  private final Tickets tickets;
  private final Clock clock;

  TicketForms(Tickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  public Map<String, Object> ticket(String number) {
    Ticket ticket = tickets.get(Long.parseLong(number));
    List<Map<String, String>> history = tickets.events(ticket.number()).stream().map(this::shown).toList();
    return Map.of("shownNumber", number, "shownStatus", ticket.status().word(), "shownCallType", ticket.callType(),
        "shownService", ticket.serviceGroup() + " / " + ticket.serviceType(), "shownSummary", ticket.summary(),
        "shownDescription", ticket.description(), "history", history);
  }

  private Map<String, String> shown(TicketEvent event) {
    return Map.of("at", MINUTE.format(event.occurredAt().atZone(clock.getZone())), "actor", event.actor(),
        "status", event.toStatus().word(), "reason", event.reason() == null ? "" : event.reason());
  }
}
