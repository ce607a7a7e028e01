package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintResolutionTest {

    private final DecisionTable resolution = DecisionTable.named("complaint-resolution");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A1a | Cara download aplikasi                              | Service Request | E1.1
            A1b | Tidak dapat download atau instal aplikasi           | Incident        | E1.2
            A1c | Download atau pendaftaran berhenti di loading       | Incident        | E1.1
            A2a | Cara pendaftaran                                    | Service Request | E2.1
            A2b | Lupa password                                       | Service Request | E2.2
            A3a | Menambah lebih dari satu ID Pel dalam satu akun     | Service Request | E2.3
            A3b | Satu ID Pel di dua akun email                       | Service Request | E2.3
            A3c | Mengganti ID Pel yang sudah terdaftar               | Service Request | E2.3
            A3d | Mengganti foto profil                               | Service Request | E2.6
            A3e | Lokasi/koordinat tidak update (profil user)         | Incident        | E2.3
            A3f | Error saat akses, misalnya tambah ID Pel            | Incident        | E2.3
            A3g | Nama akun berbeda dengan KTP saat verifikasi        | Service Request | E2.5
            A3h | Mengulang foto KTP dan selfie verifikasi            | Service Request | E2.5
            A3i | Cara berubah dari Basic ke Full Service             | Service Request | E2.5
            A3j | Perbedaan User Basic dan Full Service               | Service Request | E2.5
            A4a | Melihat riwayat penggunaan kWh pascabayar           | Service Request | E3.1
            A4b | Melihat riwayat pembelian token/pembayaran tagihan  | Service Request | E3.2
            A5a | Klaim token gratis stimulus Covid-19                | Service Request | E4.1
            A6a | Metode pembayaran yang tersedia                     | Service Request | E5.1
            A6b | Error pembayaran dengan LinkAja                     | Incident        | E5.3
            A6c | Unbinding LinkAja                                   | Service Request | E5.2
            A6d | Pembayaran GoPay tidak menampilkan halaman status   | Incident        | E5.4
            A6e | Biaya admin metode pembayaran                       | Service Request | E10.1
            A6f | Menambah metode pembayaran Direct Debit             | Service Request | E5.1
            A6g | Lama refund pembayaran melalui Iconpay              | Incident        | E10.1
            A7a | Bantuan penggunaan aplikasi                         | Service Request | E10.1
            A7b | Rating dan feedback untuk petugas                   | Service Request | E6.3
            A8a | Lokasi menu tambah ID Pel tidak update              | Incident        | E2.3
            A8b | Update dari PLN Mobile versi lama                   | Service Request | E1.2
            """)
    @DisplayName("A question of section A has its answer form, and its catalogue entry should the answer not help (A, B3)")
    void questionOfTheSop(String code, String label, String callType, String catalogueCode) {
        SopCatalogue.Entry entry = SopCatalogue.entry(catalogueCode);

        assertThat(resolution.row(Map.of("complaint", code))).containsAllEntriesOf(Map.of(
                "label", label,
                "answerForm", "answer-" + code.toLowerCase(Locale.ROOT),
                "callType", callType,
                "serviceGroup", entry.group(),
                "serviceType", entry.type()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    @DisplayName("A type of the catalogue goes to the Service Desk under its own name, without an answer form (B1, E)")
    void typeOfTheCatalogue(SopCatalogue.Entry entry) {
        String callType = entry.group().equals("INSTALASI") ? "Incident" : "Service Request";

        assertThat(resolution.row(Map.of("complaint", entry.code())))
                .containsEntry("label", entry.type())
                .containsEntry("answerForm", null)
                .containsEntry("callType", callType)
                .containsEntry("serviceGroup", entry.group())
                .containsEntry("serviceType", entry.type());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            L1 | Tidak dapat login                          | MANAJEMEN USER                 | Reset Password User
            L2 | Kode OTP atau kode aktivasi tidak diterima | MANAJEMEN USER                 | Pendaftaran User
            L3 | Token belum diterima setelah pembayaran    | MODUL PEMBAYARAN DAN PEMBELIAN |
            L4 | Akun terblokir                             | MANAJEMEN USER                 | Reset Password User
            L5 | Pembayaran gagal atau tidak selesai        | MODUL PEMBAYARAN DAN PEMBELIAN |
            """)
    @DisplayName("The commonest calls have a row of their own; how the customer paid decides the type, which the CSO asks (B1, E)")
    void commonestCall(String code, String label, String group, String type) {
        assertThat(resolution.row(Map.of("complaint", code))).containsEntry("label", label).containsEntry("answerForm", null)
                .containsEntry("callType", "Incident").containsEntry("serviceGroup", group).containsEntry("serviceType", type);
    }

    @Test
    @DisplayName("What is in no list can still go to the Service Desk, with a suggested group and type (B1)")
    void otherProblem() {
        assertThat(resolution.row(Map.of("complaint", "OTHER")))
                .containsEntry("label", "Permasalahan lain tentang New PLN Mobile")
                .containsEntry("answerForm", null)
                .containsEntry("callType", "Service Request")
                .containsEntry("serviceGroup", "PROSES BISNIS")
                .containsEntry("serviceType", "Pertanyaan terkait Proses Bisnis Aplikasi");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            N1 | Bukan tentang aplikasi            | other-subject | OTHER_SUBJECT
            N2 | Tidak jadi                        | -             | DROPPED
            N3 | Pertanyaan lain, langsung dijawab | own-answer    | ANSWERED_OTHER
            """)
    @DisplayName("What ends without an answer of the SOP and without a ticket has its outcome, and can still become a ticket (D, derived)")
    void otherEnding(String code, String label, String form, String outcome) {
        assertThat(resolution.row(Map.of("complaint", code))).containsEntry("label", label).containsEntry("answerForm", form)
                .containsEntry("callType", "Service Request").containsEntry("serviceGroup", "PROSES BISNIS");
        assertThat(DecisionTable.named("call-ending").row(Map.of("complaint", code)))
                .isEqualTo(Map.of("code", code, "outcome", outcome));
        assertThat(DecisionTable.named("contact-record").row(Map.of("outcome", outcome))).isNotEmpty();
    }

    @Test
    @DisplayName("Complaints of the SOP have no other ending, and all endings come in the order of the table (D, derived)")
    void endings() {
        DecisionTable endings = DecisionTable.named("call-ending");
        assertThat(endings.rows(Map.of("complaint", "A1b"))).isEmpty();
        assertThat(endings.rows(Map.of())).extracting(row -> row.get("code")).containsExactly("N1", "N2", "N3");
    }

    @Test
    @DisplayName("A code that nobody gave out resolves to nothing (A, B)")
    void unknownCode() {
        assertThat(resolution.row(Map.of("complaint", "A9z"))).isEmpty();
    }

    static Stream<SopCatalogue.Entry> catalogue() {
        return SopCatalogue.ENTRIES.stream();
    }
}
