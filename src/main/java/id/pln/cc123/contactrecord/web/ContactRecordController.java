package id.pln.cc123.contactrecord.web;

import java.io.IOException;
import java.io.Writer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Page;
import id.pln.cc123.Staff;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.contactrecord.ContactRecords;
import id.pln.cc123.contactrecord.TargetSystem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@Tag(name = "Catatan kontak")
class ContactRecordController {

  /** read at a time, so that an export of any length needs little memory */
  private static final int CSV_ROWS = 500;

  private final ContactRecords records;
  private final Staff staff;

  ContactRecordController(ContactRecords records, Staff staff) {
    this.records = records;
    this.staff = staff;
  }

  @GetMapping("/api/contact-records")
  @Operation(summary = "Catatan CRM dan APKT, yang terbaru lebih dahulu; CSO melihat catatannya sendiri")
  Page<ContactRecord> list(@RequestParam(name = "call", required = false) String call,
      @RequestParam(name = "system", required = false) TargetSystem system,
      @RequestParam(name = "before", required = false) Long before) {
    return records.page(call, system, onlyRecordedBy(), before, Page.SIZE);
  }

  @GetMapping("/api/contact-records.csv")
  @Operation(summary = "Catatan CRM dan APKT sebagai CSV; isi yang mirip rumus diawali tanda petik tunggal")
  void csv(@RequestParam(name = "call", required = false) String call,
      @RequestParam(name = "system", required = false) TargetSystem system, HttpServletResponse response)
      throws IOException {
    String recordedBy = onlyRecordedBy();
    Page<ContactRecord> page = records.page(call, system, recordedBy, null, CSV_ROWS);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catatan-kontak.csv\"");
    Writer out = response.getWriter();
    Csv csv = new Csv(out);
    csv.row("Sistem", "No. Panggilan", "Issue", "Issue Type", "Sub Issue Type", "Keterangan", "No. Tiket ITSM",
        "No. Tiket ITSM lama", "Pelanggan", "No. Telp.", "ID Pel/No. Meter", "Dicatat oleh", "Waktu", "Keadaan",
        "Referensi");
    write(page, csv);
    while (page.next() != null) {
      page = records.page(call, system, recordedBy, page.next(), CSV_ROWS);
      write(page, csv);
    }
    out.flush();
  }

  private static void write(Page<ContactRecord> page, Csv csv) throws IOException {
    for (ContactRecord r : page.items()) {
      csv.row(r.system(), r.callNumber(), r.issueStatus(), r.issueType(), r.subIssueType(), r.remark(),
          r.ticketNumber(), r.previousTicketNumber(), r.customer(), r.phone(), r.customerId(), r.recordedBy(),
          r.recordedAt(), r.state(), r.reference());
    }
  }

  /** @return null when the user may read everybody's */
  private String onlyRecordedBy() {
    if (staff.currentUserIsIn("manager", "camunda-admin")) {
      return null;
    }
    if (staff.currentUserIsIn("cso")) {
      return staff.currentUser();
    }
    throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda tidak berhak membaca catatan CRM dan APKT.");
  }
}
