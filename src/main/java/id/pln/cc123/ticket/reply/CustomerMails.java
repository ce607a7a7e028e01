package id.pln.cc123.ticket.reply;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.mail.MailDeadline;
import id.pln.cc123.mail.MailText;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

/** Mails to the customer of a ticket, made of texts that process owners keep in the models. */
@Service
@Transactional
public class CustomerMails {

  private final Tickets tickets;
  private final ConfirmationLinks links;
  private final Outbox outbox;

  CustomerMails(Tickets tickets, ConfirmationLinks links, Outbox outbox) {
    this.tickets = tickets;
    this.links = links;
    this.outbox = outbox;
  }

  /**
   * Queues a mail about the ticket as it is now. In subject and text {@code {nomor}}, {@code {ringkasan}}, {@code {sapaan}},
   * {@code {nama}}, {@code {status}}, {@code {keterangan}} (the reason for its status), {@code {batas}} (when its status
   * ends by itself, as it is when the mail leaves) and {@code {tautan}} (the page on which the customer confirms a solution) are filled in.
   *
   * @param kind one mail of a kind is sent for each time that a ticket comes into a status
   * @param once null, or what takes the place of that time, such as a day
   * @param more values for this mail only, by their names
   */
  public void queue(long number, String kind, String once, String subject, String text, Map<String, String> more) {
    Ticket ticket = tickets.get(number);
    Map<String, String> values = values(ticket);
    values.putAll(more);
    if (text.contains("{tautan}")) {
      values.put("tautan", links.linkFor(ticket));
    }
    outbox.queue(kind + "-" + number + "-" + (once == null ? ticket.entry().eventId() : once), ticket.email(), MailText.fill(subject, values),
        MailText.fill(text, values), Long.toString(number));
  }

  private Map<String, String> values(Ticket ticket) {
    Map<String, String> values = new HashMap<>();
    values.put("nomor", Long.toString(ticket.number()));
    values.put("ringkasan", ticket.summary());
    values.put("sapaan", ticket.customer().salutation());
    values.put("nama", ticket.customer().name());
    values.put("status", ticket.status().word());
    values.put("keterangan", ticket.entry().reason() == null ? "–" : ticket.entry().reason());
    // whoever writes {batas} means the word
    values.replaceAll((name, value) -> value.replace(MailDeadline.PLACEHOLDER, MailDeadline.NAME));
    values.put(MailDeadline.NAME, MailDeadline.PLACEHOLDER);
    return values;
  }
}
