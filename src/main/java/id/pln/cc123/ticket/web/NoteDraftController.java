package id.pln.cc123.ticket.web;

import java.time.Instant;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import id.pln.cc123.Staff;
import id.pln.cc123.draft.Draft;
import id.pln.cc123.draft.Drafts;
import id.pln.cc123.ticket.Tickets;

/** Keeps a note about a ticket while it is being written, for who writes it alone. */
@RestController
@RequestMapping("/api/tickets/{number}/notes/draft")
@Tag(name = "Tiket")
class NoteDraftController {

  private final Drafts drafts;
  private final Tickets tickets;
  private final TicketRights rights;
  private final Staff staff;

  NoteDraftController(Drafts drafts, Tickets tickets, TicketRights rights, Staff staff) {
    this.drafts = drafts;
    this.tickets = tickets;
    this.rights = rights;
    this.staff = staff;
  }

  @GetMapping
  @Operation(summary = "Catatan Anda yang belum disimpan pada tiket ini; 204 bila tidak ada")
  ResponseEntity<Draft> get(@PathVariable("number") long number) {
    rights.checkAdd();
    return drafts.ofNote(number, staff.currentUser()).map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  @PutMapping
  @Operation(summary = "Menyimpan sementara catatan yang sedang ditulis; catatan kosong membuangnya")
  Saved save(@PathVariable("number") long number, @RequestBody TicketController.Note note) {
    rights.checkAdd();
    if (tickets.find(number).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Tiket " + number + " tidak ditemukan.");
    }
    return new Saved(drafts.saveNote(number, staff.currentUser(), note.text() == null ? "" : note.text()));
  }

  /** @param savedAt null when nothing is kept any more */
  record Saved(Instant savedAt) {

    Saved(Optional<Instant> savedAt) {
      this(savedAt.orElse(null));
    }
  }
}
