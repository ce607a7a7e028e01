package id.pln.cc123.contactrecord.http;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;

import id.pln.cc123.contactrecord.ContactRecord;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is sent to CRM or APKT; absent fields have no value. */
@Schema(description = "Catatan yang dikirim ke CRM atau APKT")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactRecordMessage(
    @Schema(description = "CRM atau APKT") String system,
    @Schema(description = "Nomor panggilan", example = "PGL-100001") String callNumber,
    @Schema(description = "Status issue", example = "Issue Closed di CC PLN 123") String issueStatus,
    @Schema(example = "Lain-lain") String issueType,
    @Schema(example = "lain-lain") String subIssueType,
    @Schema(description = "Keterangan") String remark,
    @Schema(description = "Nomor tiket ITSM", example = "700001") Long ticketNumber,
    @Schema(description = "Nomor tiket ITSM yang lama") Long previousTicketNumber,
    @Schema(description = "Nama pelanggan dengan sapaan") String customerName,
    @Schema(description = "Nomor telepon, E.164", example = "+6281234567890") String phone,
    @Schema(description = "ID Pel (12 angka) atau nomor meter (11 angka)") String customerId,
    @Schema(description = "Petugas yang mencatat") String recordedBy,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedAt) {

  static ContactRecordMessage of(ContactRecord record) {
    return new ContactRecordMessage(record.system().name(), record.callNumber(), record.issueStatus(),
        record.issueType(), record.subIssueType(), record.remark(), record.ticketNumber(),
        record.previousTicketNumber(), record.customer(), record.phone(), record.customerId(), record.recordedBy(),
        record.recordedAt());
  }
}
