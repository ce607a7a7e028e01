package id.pln.cc123.ticket;

import java.time.Instant;

/**
 * How the due date of a ticket stands still while it waits ({@code ticket-policy}, column {@code pausesDueDate}, as it was when the
 * ticket came into the status).
 *
 * @param since null while the due date runs
 * @param workingSeconds working time that it has stood still for until then; the due date has been moved by it
 */
public record Pause(Instant since, long workingSeconds) {

  static final Pause NONE = new Pause(null, 0);
}
