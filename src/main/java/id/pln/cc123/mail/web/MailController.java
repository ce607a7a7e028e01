package id.pln.cc123.mail.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.mail.Outbox;
import id.pln.cc123.mail.OutgoingMail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@Tag(name = "E-mail")
class MailController {

  private final Outbox outbox;
  private final Staff staff;

  MailController(Outbox outbox, Staff staff) {
    this.outbox = outbox;
    this.staff = staff;
  }

  /** A CSO reads the mails of an own ticket with the ticket. */
  @GetMapping("/api/mails")
  @Operation(summary = "E-mail tentang satu tiket, yang terlama lebih dahulu")
  List<OutgoingMail> list(@RequestParam("reference") String ticketNumber) {
    if (!staff.currentUserIsIn("manager", "service-desk", "camunda-admin")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda tidak berhak membaca e-mail tiket.");
    }
    return outbox.mails(ticketNumber).stream().map(OutgoingMail::withoutSecrets).toList();
  }
}
