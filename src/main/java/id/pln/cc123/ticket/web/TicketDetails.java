package id.pln.cc123.ticket.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Ticket;

/**
 * A ticket with what belongs to it.
 *
 * @param phone the customer's, as it is dialled in the country
 * @param overdue whether it should have been solved by now and is not
 * @param assigneeName null while nobody works on it by name
 * @param history the newest first
 * @param mails those that came in and can still be downloaded as they came, the oldest first
 * @param followUps numbers of the tickets with which this finished one was reported again (SOP C2)
 * @param mayAdd whether the user may add notes and files
 */
record TicketDetails(@JsonUnwrapped Ticket ticket, String phone, boolean overdue, @JsonUnwrapped TicketTimes times, String createdByName,
    String assigneeName, List<HistoryEntry> history, List<Attachment> attachments, List<RawMail> mails, List<Long> followUps,
    boolean mayAdd) {

  /**
   * A mail as it came.
   *
   * @param sender null when it names none or several
   */
  record RawMail(long id, String sender, String subject, Instant receivedAt, long sizeBytes) {

    static RawMail of(IncomingMail mail) {
      return new RawMail(mail.id(), mail.sender(), mail.subject(), mail.storedAt(), mail.keptBytes());
    }
  }
}
