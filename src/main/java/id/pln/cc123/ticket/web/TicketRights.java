package id.pln.cc123.ticket.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.ProblemOwner;

/** Who may see which tickets and files: a CSO those of the own calls, whoever works on tickets or manages all of them. */
@Component
class TicketRights {

  private static final String[] ALL_TICKETS = {"service-desk", "support", "approver", "manager", "camunda-admin"};

  private final Staff staff;

  TicketRights(Staff staff) {
    this.staff = staff;
  }

  /** @return whose tickets alone the user may list, empty when all */
  Optional<String> onlyCreatedBy() {
    if (staff.currentUserIsIn(ALL_TICKETS)) {
      return Optional.empty();
    }
    if (staff.currentUserIsIn("cso")) {
      return Optional.of(staff.currentUser());
    }
    throw forbidden();
  }

  void checkRead(ProblemOwner owner) {
    if (!staff.currentUserIsIn(ALL_TICKETS) && !owner.is(staff.currentUser())) {
      throw forbidden();
    }
  }

  /** Only who has the customer on the line attaches files or takes them away. */
  void checkAttach(ProblemOwner owner) {
    if (!owner.cso().equals(staff.currentUser())) {
      throw forbidden();
    }
  }

  private static ResponseStatusException forbidden() {
    return new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda tidak berhak atas tiket atau lampiran ini.");
  }
}
