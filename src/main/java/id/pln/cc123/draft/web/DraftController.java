package id.pln.cc123.draft.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import id.pln.cc123.Staff;
import id.pln.cc123.draft.Draft;
import id.pln.cc123.draft.Drafts;

/** Where Tasklist keeps what is being typed. What was typed into a task comes back with the data of its form. */
@RestController
@RequestMapping("/api/drafts")
@Tag(name = "drafts", description = "Isian formulir yang belum dikirim, milik pengguna ini sendiri")
class DraftController {

  private final Drafts drafts;
  private final Staff staff;

  DraftController(Drafts drafts, Staff staff) {
    this.drafts = drafts;
    this.staff = staff;
  }

  @PutMapping("/tasks/{taskId}")
  @Operation(summary = "Menyimpan isian sebuah langkah yang sedang Anda kerjakan; 404 bila sudah selesai atau dikerjakan orang lain")
  Saved save(@PathVariable String taskId, @RequestBody Map<String, Object> values) {
    return new Saved(settled(() -> drafts.save(taskId, staff.currentUser(), values)).orElseThrow(
        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Langkah ini sudah selesai atau bukan milik Anda.")));
  }

  @GetMapping("/start")
  @Operation(summary = "Isian Anda tentang penelepon yang belum terdaftar; 204 bila tidak ada")
  ResponseEntity<Draft> start() {
    checkTakesCalls();
    Optional<Draft> draft = drafts.ofStart(staff.currentUser());
    return draft.map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  @PutMapping("/start")
  @Operation(summary = "Menyimpan isian tentang penelepon yang belum terdaftar")
  Saved saveStart(@RequestBody Map<String, Object> values) {
    checkTakesCalls();
    return new Saved(settled(() -> drafts.saveStart(staff.currentUser(), values)));
  }

  @DeleteMapping("/start")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Membuang isian tentang penelepon yang belum terdaftar")
  void discardStart() {
    checkTakesCalls();
    drafts.discardStart(staff.currentUser());
  }

  /** The step ended, or another tab saved, at the same moment: a moment later it is known which. */
  private static <T> T settled(Supplier<T> save) {
    try {
      return save.get();
    } catch (DataIntegrityViolationException e) {
      return save.get();
    }
  }

  private void checkTakesCalls() {
    if (!staff.currentUserIsIn("cso")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Hanya CSO yang menerima panggilan.");
    }
  }

  record Saved(Instant savedAt) {}
}
