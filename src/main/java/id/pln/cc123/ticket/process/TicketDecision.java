package id.pln.cc123.ticket.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import id.pln.cc123.Refusal;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.Assignment;
import id.pln.cc123.ticket.ThirdParty;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketNumber;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

/**
 * What a form's field {@code nextStep} asks for: a status in the SOP's words, {@code assign} to a team or member, or
 * {@code duplicate} of another ticket. Only as a duplicate is a ticket closed from here.
 */
@Component
class TicketDecision {

  private static final String DUPLICATE = "duplicate";

  private final TicketWork work;

  TicketDecision(TicketWork work) {
    this.work = work;
  }

  /** Whoever writes to the ticket before the decision is carried out begins with this. */
  void hold(TicketStep step) {
    if (DUPLICATE.equals(step.text("nextStep"))) {
      work.holdDuplicates(step.number(), duplicateOf(step));
    }
  }

  Ticket carryOut(TicketStep step, Actor actor) {
    String next = step.text("nextStep");
    String reason = step.anyText("question", "approvalRequest", "solution", "duplicateReason", "reason");
    return switch (next) {
      case "assign" -> work.assign(step.number(), new Assignment(step.text("team"), step.text("member")), actor, reason);
      case DUPLICATE -> work.closeAsDuplicate(step.number(), duplicateOf(step), actor, reason);
      case "Waiting for 3rd Party" -> work.waitForThirdParty(step.number(), new ThirdParty(step.text("thirdParty"),
          step.text("thirdPartyReference"), step.date("thirdPartyExpectedOn")), actor, reason);
      default -> work.move(step.number(), status(next), actor, reason);
    };
  }

  private static TicketStatus status(String word) {
    return TicketStatus.of(word).filter(status -> status != TicketStatus.CLOSED)
        .orElseThrow(() -> new Refusal("nextStep", "Pilih langkah selanjutnya dari daftar."));
  }

  private static long duplicateOf(TicketStep step) {
    return Optional.ofNullable(TicketNumber.check("duplicateOf", step.text("duplicateOf")))
        .orElseThrow(() -> new Refusal("duplicateOf", "Nomor tiket yang sama wajib diisi."));
  }
}
