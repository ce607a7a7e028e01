package id.pln.cc123.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.database.Backup;

/** For the administrator, and for whatever calls it every night. */
@RestController
@Tag(name = "Cadangan")
class BackupController {

  private static final String ADMINISTRATORS = "camunda-admin";

  private final Backup backup;
  private final Staff staff;

  BackupController(Backup backup, Staff staff) {
    this.backup = backup;
    this.staff = staff;
  }

  @PostMapping("/api/backups")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Cadangkan basis data H2 selagi produk berjalan, ke folder cc123.backup-folder di server")
  Written write() throws IOException {
    if (!staff.currentUserIsIn(ADMINISTRATORS)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Hanya administrator yang membuat cadangan.");
    }
    Path file = backup.write();
    return new Written(file.toString(), Files.size(file));
  }

  /** @param file on the server */
  record Written(String file, long bytes) {}
}
