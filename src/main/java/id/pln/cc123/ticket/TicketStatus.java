package id.pln.cc123.ticket;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a ticket stands, in the SOP's words (B3-l). */
public enum TicketStatus {

  LOGGED("Logged"),
  ACTIVE("Active"),
  WAITING_FOR_CUSTOMER("Waiting For Customer"),
  WAITING_FOR_3RD_PARTY("Waiting for 3rd Party"),
  WAITING_FOR_APPROVAL("Waiting for Approval"),
  RESOLVED("Resolved"),
  CLOSED("Closed");

  private final String word;

  TicketStatus(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }

  /**
   * @param dueAt null when it is never due
   * @param pausedSince since when the due date stands still, null while it runs
   * @return whether a ticket of this status should have been solved by now; a solved one is late no more, one that is paused does not become it
   */
  public boolean isOverdue(Instant dueAt, Instant pausedSince, Instant now) {
    return dueAt != null && this != RESOLVED && this != CLOSED && dueAt.isBefore(pausedSince == null ? now : pausedSince);
  }

  public static Optional<TicketStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word.equals(word)).findFirst();
  }
}
