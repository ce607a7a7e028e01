package id.pln.cc123.ticket.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.ProblemOwner;

/**
 * Who may see and add what. Any CSO treats a customer who calls again (SOP C), so tickets are open to all who work with
 * them; files of a problem that has no ticket yet are the matter of the CSO who has the call.
 */
@Component
class TicketRights {

  private static final String[] WORKS_ON_TICKETS = {"service-desk", "support", "approver"};
  private static final String[] SEES_ALL = {"manager", "camunda-admin"};

  private final Staff staff;

  TicketRights(Staff staff) {
    this.staff = staff;
  }

  boolean isCso() {
    return staff.currentUserIsIn("cso");
  }

  void checkRead() {
    refuseUnless(mayAdd() || staff.currentUserIsIn(SEES_ALL));
  }

  /** Notes and files are added by whoever has something to do with the ticket. */
  boolean mayAdd() {
    return isCso() || staff.currentUserIsIn(WORKS_ON_TICKETS);
  }

  void checkAdd() {
    refuseUnless(mayAdd());
  }

  /** What fits no ticket yet is nobody else's business. */
  void checkServiceDesk() {
    refuseUnless(staff.currentUserIsIn("service-desk"));
  }

  void checkRead(ProblemOwner owner) {
    if (owner.hasTicket()) {
      checkRead();
    } else {
      refuseUnless(staff.currentUserIsIn(WORKS_ON_TICKETS) || staff.currentUserIsIn(SEES_ALL) || owner.is(staff.currentUser()));
    }
  }

  void checkAdd(ProblemOwner owner) {
    if (owner.hasTicket()) {
      checkAdd();
    } else {
      checkRemove(owner);
    }
  }

  /** Only who has the customer on the line takes files away. */
  void checkRemove(ProblemOwner owner) {
    refuseUnless(owner.cso().equals(staff.currentUser()));
  }

  private static void refuseUnless(boolean may) {
    if (!may) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda tidak berhak atas tiket, lampiran, atau e-mail ini.");
    }
  }
}
