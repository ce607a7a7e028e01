package id.pln.cc123.ticket.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.VisibleToModels;
import id.pln.cc123.customer.EmailSpelling;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** What the forms about mails that have come in show. */
@Component("mailForms")
@VisibleToModels
public class MailForms {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm");

  private final IncomingMails mails;
  private final Tickets tickets;
  private final EmailSpelling spelling;
  private final Clock clock;

  MailForms(IncomingMails mails, Tickets tickets, EmailSpelling spelling, Clock clock) {
    this.mails = mails;
    this.tickets = tickets;
    this.spelling = spelling;
    this.clock = clock;
  }

  /** @return user id of the CSO who made the ticket */
  public String creator(String ticketNumber) {
    return tickets.get(Long.parseLong(ticketNumber)).createdBy();
  }

  /**
   * The customer to call, and the address that our mail did not reach.
   *
   * @param cause as the table {@code bounce-cause} tells it; null for mails that came back before there was one
   */
  public Map<String, Object> wrongAddress(long mailId, Object cause) {
    IncomingMail mail = mails.get(mailId);
    Ticket ticket = tickets.get(Long.parseLong(mail.reference()));
    Map<String, Object> form = new HashMap<>();
    form.put("shownNumber", mail.reference());
    form.put("shownSummary", ticket.summary());
    form.put("shownCustomer", ticket.customer().addressedAs());
    form.put("shownPhone", ticket.customer().shownPhone());
    form.put("failedAddress", mail.failedAddress());
    form.put("failedReason", mail.reason());
    form.put("bounceCause", cause);
    form.put("email", mail.failedAddress());
    form.put("emailSpelling", spelling.rows());
    form.put("ticketClosed", ticket.status() == TicketStatus.CLOSED);
    return form;
  }

  /** What an administrator needs who finds out why a server refuses our mails. */
  public Map<String, Object> refused(long mailId) {
    IncomingMail mail = mails.get(mailId);
    return Map.of("shownNumber", mail.reference(), "failedAddress", mail.failedAddress(), "failedReason", mail.reason(),
        "shownReceived", MINUTE.format(mail.storedAt().atZone(clock.getZone())));
  }

  /** A mail that fits nothing, the ticket that it names, and what can be done about it. */
  public Map<String, Object> unknown(long mailId) {
    IncomingMail mail = mails.get(mailId);
    boolean open = mail.named() != null
        && tickets.find(Long.parseLong(mail.named())).filter(ticket -> ticket.status() != TicketStatus.CLOSED).isPresent();
    Map<String, Object> form = new HashMap<>();
    form.put("shownSender", mail.sender() == null ? "(tidak ada)" : mail.sender());
    form.put("shownSubject", mail.subject());
    form.put("shownReceived", MINUTE.format(mail.storedAt().atZone(clock.getZone())));
    form.put("shownText", mail.text());
    form.put("shownReason", mail.reason());
    form.put("rawMail", mail.keptBytes() == 0 ? null : "/api/mails/" + mailId + "/raw");
    form.put("noteTicketNumber", mail.named());
    List<String> possible = new ArrayList<>(List.of("note", "none"));
    // what cannot be read answers nothing
    if (open && mail.unreadable()) {
      possible.add("again");
    } else if (open && mail.proven()) {
      possible.add("answer");
    }
    form.put("possible", possible);
    return form;
  }
}
