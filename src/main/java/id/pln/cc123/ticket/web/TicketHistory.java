package id.pln.cc123.ticket.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.MailKind;
import id.pln.cc123.mail.MailStatus;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** All that happened to a ticket in one list (SOP B3-k). */
@Component
class TicketHistory {

  private final Tickets tickets;
  private final Outbox outbox;
  private final Staff staff;

  TicketHistory(Tickets tickets, Outbox outbox, Staff staff) {
    this.tickets = tickets;
    this.outbox = outbox;
    this.staff = staff;
  }

  /** @return the newest first: who opens a ticket wants to know how it stands */
  List<HistoryEntry> of(Ticket ticket, List<Attachment> files, List<IncomingMail> received) {
    Map<String, String> names = new HashMap<>(Map.of(Actor.CUSTOMER.id(), "Pelanggan", Actor.SYSTEM.id(), "Sistem"));
    List<HistoryEntry> entries = new ArrayList<>();
    tickets.events(ticket.number()).forEach(event -> entries.add(event(event, name(event.actor(), names))));
    outbox.mails(String.valueOf(ticket.number())).forEach(mail -> entries.add(mail(mail)));
    received.stream().filter(mail -> !isEvent(mail, ticket)).forEach(mail -> entries.add(incoming(mail)));
    files.forEach(file -> entries.add(file(file, name(file.uploadedBy(), names), ticket.createdAt())));
    // what happened at the same moment stays in its order
    entries.sort(Comparator.comparing(HistoryEntry::at));
    Collections.reverse(entries);
    return entries;
  }

  String name(String user) {
    return user == null ? null : staff.displayName(user);
  }

  private String name(String user, Map<String, String> known) {
    return known.computeIfAbsent(user, staff::displayName);
  }

  private static HistoryEntry event(TicketEvent event, String who) {
    boolean moved = event.fromStatus() != event.toStatus();
    return new HistoryEntry(event.kind().name(), event.occurredAt(), who, moved ? event.fromStatus() : null,
        moved ? event.toStatus() : null, null, event.reason(), event.rule(), null);
  }

  private static HistoryEntry mail(OutgoingMail mail) {
    String waits = mail.status() == MailStatus.SENT ? "" : " (menunggu dikirim)";
    return new HistoryEntry("MAIL", mail.queuedAt(), null, null, null, mail.subject() + " – kepada " + mail.to() + waits,
        mail.withoutSecrets().text(), null, null);
  }

  /** The customer's replies are events of the ticket, unless it was Closed by then. */
  private static boolean isEvent(IncomingMail mail, Ticket ticket) {
    return mail.kind() == MailKind.REPLY
        && !(ticket.status() == TicketStatus.CLOSED && mail.storedAt().isAfter(ticket.entry().since()));
  }

  private static HistoryEntry incoming(IncomingMail mail) {
    String title = mail.failedAddress() == null ? mail.subject() + " – dari " + mail.sender()
        : "Tidak sampai ke " + mail.failedAddress();
    return new HistoryEntry("INCOMING", mail.storedAt(), null, null, null, title,
        mail.reason() == null || mail.kind() == MailKind.REPLY ? mail.text() : mail.reason(), null, null);
  }

  /** Files that were attached before there was a ticket came with it. */
  private static HistoryEntry file(Attachment file, String who, Instant ticketMade) {
    Instant at = file.uploadedAt().isBefore(ticketMade) ? ticketMade : file.uploadedAt();
    return new HistoryEntry("FILE", at, who, null, null, null, null, null, file);
  }
}
