package id.pln.cc123.ticket.web;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.mail.IncomingMail;
import id.pln.cc123.mail.IncomingMails;

/** Mails as they came, to be saved and looked at with a mail program: no browser ever shows what a stranger sent. */
@RestController
@Tag(name = "E-mail")
class RawMailController {

  private final IncomingMails mails;
  private final TicketRights rights;

  RawMailController(IncomingMails mails, TicketRights rights) {
    this.mails = mails;
    this.rights = rights;
  }

  @GetMapping("/api/mails/{id}/raw")
  @Operation(summary = "Mengunduh e-mail asli sebagaimana diterima", description = """
      E-mail sebuah tiket: siapa pun yang boleh membaca tiketnya. E-mail yang belum dicocokkan dengan tiket: Service Desk. \
      404 setelah masa simpannya habis (tabel data-retention).""")
  void download(@PathVariable("id") long id, HttpServletResponse response) throws IOException {
    IncomingMail mail = mails.find(id).orElseThrow(RawMailController::gone);
    if (mail.reference() == null) {
      rights.checkServiceDesk();
    } else {
      rights.checkRead();
    }
    if (mail.keptBytes() == 0) {
      throw gone();
    }
    response.setContentType("message/rfc822");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"e-mail-" + id + ".eml\"");
    mails.copyTo(id, response.getOutputStream());
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "E-mail asli tidak ditemukan atau sudah dihapus menurut masa simpannya.");
  }
}
