package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is known of a customer, what of it can be erased now, and what has to wait. */
@Schema(description = "Data pelanggan yang ditemukan, mana yang dapat dihapus sekarang, dan mana yang masih harus disimpan")
public record CustomerReport(
    @Schema(description = "Nama-nama yang memakai data ini; bila lebih dari satu, sebutkan siapa yang dimaksud pada \"person\"")
    Set<String> persons,
    @Schema(description = "Nomor telepon, ID Pel, dan e-mail lain pada data yang ditemukan. Tanyakan kepada pelanggan, lalu "
        + "sertakan pada permintaan bila memang miliknya")
    Set<String> otherContacts,
    @Schema(description = "Panggilan beserta masalah, tiket, lampiran, catatan kontak, dan e-mailnya")
    List<Case> calls,
    @Schema(description = "Panggilan pelanggan lain yang memakai alamat e-mail ini atas izin pemiliknya. Tidak ikut dihapus dan "
        + "tidak ikut diekspor: data itu milik pelanggan tersebut")
    List<String> callsOfOthers,
    @Schema(description = "Tiket pelanggan lain yang dilaporkan kembali pada panggilan ini. Catatan dan lampiran laporan itu "
        + "disimpan pada tiket tersebut: tidak ikut dihapus dan tidak ikut diekspor. Putuskan bersama pelanggannya")
    List<Long> ticketsOfOthers,
    @Schema(description = "E-mail dari alamat ini yang tidak cocok dengan tiket mana pun")
    List<Mail> mails,
    @Schema(description = "Salinan yang sudah dikirim ke sistem lain; mintalah sistem itu menghapusnya juga")
    List<Copy> copiesOutside) {

  /**
   * A call and what belongs to it.
   *
   * @param keptBecause empty when it can be erased
   */
  public record Case(
      @Schema(example = "PGL-100001") String callNumber,
      @Schema(example = "Ibu Sri") String person,
      Instant openedAt,
      List<Long> tickets,
      @Schema(description = "Mengapa belum dapat dihapus; kosong bila dapat dihapus sekarang") List<String> keptBecause) {}

  /** @param keptBecause null when it can be erased */
  public record Mail(long id, Instant receivedAt,
      @Schema(description = "Mengapa belum dapat dihapus; kosong bila dapat dihapus sekarang") String keptBecause) {}

  /** What CRM or APKT was given. */
  public record Copy(
      @Schema(example = "CRM") String system,
      @Schema(description = "Nomor catatan di sistem itu, bila diberitahukan") String reference,
      @Schema(description = "Kunci yang kami kirim bersama catatan itu") String idempotencyKey, Instant deliveredAt) {}
}
