package id.pln.cc123.privacy.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.privacy.CustomerErasure;
import id.pln.cc123.privacy.CustomerExport;
import id.pln.cc123.privacy.CustomerQuery;
import id.pln.cc123.privacy.CustomerReport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/customers")
@Tag(name = "Data pribadi pelanggan", description = "Hanya untuk administrator (camunda-admin). Pastikan dahulu bahwa yang meminta "
    + "benar-benar pelanggan itu. Langkahnya: 1) lihat dahulu data yang ditemukan; 2) ekspor bila pelanggan meminta salinannya; "
    + "3) hapus; 4) minta CRM dan APKT menghapus salinan yang disebut pada jawaban.")
class CustomerDataController {

  private static final String PHONES = "Nomor telepon, cara menulisnya bebas, misalnya 0812-3456-7890. Boleh lebih dari satu";
  private static final String IDS = "ID Pel (12 angka) atau nomor meter (11 angka). Boleh lebih dari satu";
  private static final String EMAILS = "Alamat e-mail. Boleh lebih dari satu";
  private static final String PERSONS = "Sapaan dan nama seperti pada data, misalnya Ibu Sri Wahyuni. Wajib bila nomor itu dipakai "
      + "beberapa orang. Boleh lebih dari satu bila namanya ditulis berbeda-beda";

  private final CustomerExport export;
  private final CustomerErasure erasure;
  private final Staff staff;

  CustomerDataController(CustomerExport export, CustomerErasure erasure, Staff staff) {
    this.export = export;
    this.erasure = erasure;
    this.staff = staff;
  }

  @GetMapping("/erasure")
  @Operation(summary = "Lihat data pelanggan yang ditemukan", description = "Tidak mengubah apa pun. Menunjukkan panggilan dan tiket "
      + "yang akan dihapus, yang belum dapat dihapus beserta alasannya, nomor dan alamat lain yang mungkin milik pelanggan yang sama, "
      + "serta salinan di CRM dan APKT.")
  CustomerReport preview(@ParameterObject Whose whose) {
    onlyAdministrators();
    return erasure.preview(whose.query());
  }

  @PostMapping("/erasure")
  @Operation(summary = "Hapus data pelanggan", description = "Menghapus semua yang sudah selesai: panggilan, masalah, tiket beserta "
      + "riwayat dan catatannya, lampiran, catatan kontak, e-mail, dan riwayat proses. Tidak dapat dibatalkan. Yang masih berjalan "
      + "disebut beserta alasannya, ditandai, dan dihapus pada malam pertama setelah selesai. Permintaan ini dicatat tanpa data pribadi.")
  CustomerErasure.Result erase(@RequestBody Whose whose) {
    onlyAdministrators();
    return erasure.erase(whose.query(), staff.currentUser());
  }

  @GetMapping("/export")
  @Operation(summary = "Ekspor data pelanggan sebagai JSON", description = "Semua baris yang diketahui tentang pelanggan, menurut tabel. "
      + "Lampiran disebut tanpa isinya; isinya ada pada ekspor ZIP. Tautan rahasia pada e-mail disamarkan.")
  Map<String, List<Map<String, Object>>> json(@ParameterObject Whose whose) {
    onlyAdministrators();
    return export.rows(whose.query(), staff.currentUser());
  }

  @GetMapping("/export.zip")
  @Operation(summary = "Ekspor data pelanggan beserta lampirannya sebagai ZIP", description = "data.json berisi hal yang sama dengan "
      + "ekspor JSON; isi lampiran ada di folder lampiran.")
  void zip(@ParameterObject Whose whose, HttpServletResponse response) throws IOException {
    onlyAdministrators();
    var rows = export.rows(whose.query(), staff.currentUser());
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-pelanggan.zip\"");
    export.write(rows, response.getOutputStream());
  }

  private void onlyAdministrators() {
    if (!staff.currentUserIsIn("camunda-admin")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Hanya administrator yang boleh mengekspor atau menghapus data pelanggan.");
    }
  }

  /** Who is meant. */
  @Schema(description = "Pelanggan yang dimaksud; isi sedikitnya satu dari phone, customerId, dan email")
  record Whose(@Parameter(description = PHONES) @Schema(description = PHONES) List<String> phone,
      @Parameter(description = IDS) @Schema(description = IDS) List<String> customerId,
      @Parameter(description = EMAILS) @Schema(description = EMAILS) List<String> email,
      @Parameter(description = PERSONS) @Schema(description = PERSONS) List<String> person) {

    CustomerQuery query() {
      return CustomerQuery.of(phone, customerId, email, person);
    }
  }
}
