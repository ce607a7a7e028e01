package id.pln.cc123.decision;

import java.util.List;

/** The service catalogue as section E of the SOP prints it: family NEW PLN MOBILE, 10 groups, 37 types. */
final class SopCatalogue {

    static final String FAMILY = "32. NEW PLN MOBILE";

    static final List<Entry> ENTRIES = """
            E1.1   | INSTALASI | Download Aplikasi
            E1.2   | INSTALASI | Instalasi Aplikasi
            E2.1   | MANAJEMEN USER | Pendaftaran User
            E2.2   | MANAJEMEN USER | Reset Password User
            E2.3   | MANAJEMEN USER | Penambahan ID Pel/Nomor Meter
            E2.4   | MANAJEMEN USER | Undang Anggota
            E2.5   | MANAJEMEN USER | Upgrade User
            E2.6   | MANAJEMEN USER | Update Profil User
            E3.1   | MODUL RIWAYAT PENGGUNAAN DAN PEMBELIAN | Permintaan Layanan History atau Riwayat Penggunaan
            E3.2   | MODUL RIWAYAT PENGGUNAAN DAN PEMBELIAN | Permintaan Layanan History atau Riwayat Transaksi
            E4.1   | MODUL STIMULUS COVID-19 | Permintaan Layanan Klaim Token Listrik
            E5.1   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Penambahan Metode Pembayaran
            E5.2   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Binding LinkAja
            E5.3   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via LinkAja
            E5.4   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via GoPay
            E5.5   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via OVO
            E5.6   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via Doku Credit Card
            E5.7   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via VA Mandiri
            E5.8   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via VA BRI
            E5.9   | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via VA BNI
            E5.10  | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via VA BCA
            E5.11  | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via Direct Debit BRI
            E5.12  | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via Direct Debit BNI
            E5.13  | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via Direct Debit Mandiri
            E5.14  | MODUL PEMBAYARAN DAN PEMBELIAN | Permintaan Layanan Pembayaran via BCA OneKlik
            E6.1   | MODUL PENGADUAN | Permintaan Layanan Pengajuan Pengaduan Gangguan/Keluhan
            E6.2   | MODUL PENGADUAN | Permintaan Layanan Status Pengaduan
            E6.3   | MODUL PENGADUAN | Permintaan Layanan Rating dan Feedback Petugas
            E7.1   | MODUL PB/PD | Permintaan Layanan Pasang Baru
            E7.2   | MODUL PB/PD | Permintaan Layanan Perubahan Daya
            E7.3   | MODUL PB/PD | Permintaan Layanan Riwayat dan Status Pasang Baru
            E7.4   | MODUL PB/PD | Permintaan Layanan Riwayat dan Status Perubahan Daya
            E8.1   | MODUL SIMULASI PB/PD | Permintaan Layanan Simulasi Pasang Baru
            E8.2   | MODUL SIMULASI PB/PD | Permintaan Layanan Simulasi Perubahan Daya
            E9.1   | MODUL SWACAM | Permintaan Layanan Baca Meter Mandiri/SWACAM
            E10.1  | PROSES BISNIS | Pertanyaan terkait Proses Bisnis Aplikasi
            E10.2  | PROSES BISNIS | Permintaan Dokumentasi
            """.lines().map(Entry::parse).toList();

    private SopCatalogue() {
    }

    static Entry entry(String code) {
        return ENTRIES.stream().filter(entry -> entry.code().equals(code)).findFirst().orElseThrow();
    }

    /** One line of the catalogue; {@code code} is E, the group's place, a dot and the number inside the group. */
    record Entry(String code, String group, String type) {

        private static Entry parse(String line) {
            String[] cells = line.split("\\|");
            return new Entry(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        int number() {
            return Integer.parseInt(code.substring(code.indexOf('.') + 1));
        }
    }
}
