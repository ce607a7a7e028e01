package id.pln.cc123.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import id.pln.cc123.Staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Where people are kept by the engine, not by a directory: Admin has no field for the signature of a CSO (SOP B3-g). */
@RestController
@Tag(name = "Pengguna")
class SignatureController {

  private final IdentityService identity;
  private final Staff staff;

  SignatureController(IdentityService identity, Staff staff) {
    this.identity = identity;
    this.staff = staff;
  }

  @PutMapping("/api/users/{id}/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Tanda tangan CSO yang menutup setiap tiket dan catatan")
  void sign(@PathVariable String id, @Valid @RequestBody Signature signature) {
    if (!staff.currentUserIsIn(Groups.CAMUNDA_ADMIN)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Hanya administrator yang mengubah tanda tangan.");
    }
    if (identity.createUserQuery().userId(id).count() == 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Pengguna " + id + " tidak ditemukan.");
    }
    identity.setUserInfo(id, StaffDirectory.SIGNATURE, signature.signature());
  }

  /** @param signature site, number and first name, such as {@code CC.54.DESI} */
  record Signature(@NotNull @Pattern(regexp = "[A-Z]{2}\\.[0-9]{1,4}\\.[A-Z]{1,30}") String signature) {}
}
