package id.pln.cc123.mail.web;

import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Page;
import id.pln.cc123.Staff;
import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;

/** Mails that nobody had to look at: no robot is answered, and no person who was taken for one is lost. */
@RestController
@Tag(name = "E-mail")
class SetAsideController {

  private final IncomingMails mails;
  private final Staff staff;

  SetAsideController(IncomingMails mails, Staff staff) {
    this.mails = mails;
    this.staff = staff;
  }

  @GetMapping("/api/mails/set-aside")
  @Operation(summary = "E-mail yang dikesampingkan beserta alasannya, yang terbaru lebih dahulu, 20 tiap halaman")
  Page<SetAside> list(@RequestParam(name = "before", required = false) Long before) {
    check();
    Page<IncomingMail> page = mails.setAside(before);
    return new Page<>(page.items().stream().map(SetAside::of).toList(), page.next());
  }

  @PostMapping("/api/mails/{id}/bring-back")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Mengembalikan e-mail yang dikesampingkan ke daftar E-mail tak dikenal", description = """
      409 bila sudah dikembalikan atau sudah dihapus menurut masa simpannya.""")
  void bringBack(@PathVariable("id") long id) {
    check();
    if (!mails.bringBack(id, staff.displayName(staff.currentUser()))) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "E-mail ini sudah dikembalikan atau sudah dihapus.");
    }
  }

  private void check() {
    if (!staff.currentUserIsIn("service-desk")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda tidak berhak atas e-mail yang dikesampingkan.");
    }
  }

  /**
   * A mail that was set aside.
   *
   * @param sender null when the mail names none or several
   * @param reason why nobody had to look at it
   * @param ticketNumber that it is about, or null
   * @param sizeBytes of what can be downloaded as it came; none once its time is over
   */
  record SetAside(long id, String sender, String subject, String text, String reason, String ticketNumber, Instant receivedAt, long sizeBytes) {

    static SetAside of(IncomingMail mail) {
      return new SetAside(mail.id(), mail.sender(), mail.subject(), mail.text(), mail.reason(),
          mail.reference() == null ? mail.named() : mail.reference(), mail.storedAt(), mail.keptBytes());
    }
  }
}
