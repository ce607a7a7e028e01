package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * An earlier report of somebody who calls (SOP C), with what a CSO has to know to recognise it.
 *
 * @param isCallers whether phone number, ID Pel or e-mail address are the caller's; if not, the caller only named its number
 * @param customer such as {@code Ibu Siti Rahma}
 * @param question what the customer was asked while it waits for the answer, else null
 * @param last the newest note, answer or mail, null without one
 */
public record TicketOfCaller(long number, boolean isCallers, String customer, String summary, String serviceType,
    TicketStatus status, Instant createdAt, String question, LastWord last) {

  /**
   * What was said last.
   *
   * @param isMail whether it is the subject of a mail to the customer
   */
  public record LastWord(boolean isMail, Instant at, String text) {}
}
