package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormFactsTest {

    /** The facts of a clause are parted by semicolons. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            A1a ~ Play Store; App Store; PLN Mobile; install/update
            A1b ~ Megabytes; uninstall; lebih baru
            A1b ~ Pengaturan (Settings) | Storage (Perawatan Perangkat) | Internal Storage (Memori)
            A1b ~ Pengaturan (Settings) | General | iPhone Storage
            A1c ~ khusus Android; Pengaturan >> Aplikasi >> Pilih Google Playstore >> Clear cache
            A2a ~ email; activation code/link; 4 ID Pel; ID Pel/Nomor Meter; lokasi; PERLU DILENGKAPI PEMILIK PROSES
            A2b ~ Masuk dengan Email >> Lupa Password; pojok kanan bawah; email terdaftar; activation code/link; login kembali
            A3a ~ 4 ID Pelanggan; satu akun
            A3b ~ 1 ID Pelanggan; 2 akun email; otomatis
            A3c ~ dihapus dahulu; Klik ID Pel/No Meter; scroll ke bawah; Hapus Nomor Meter; tambah ID Pel baru
            A3d ~ Profile --> Ubah Profile --> Ganti Foto Profile --> Pilih di galeri/Ambil Gambar --> Simpan
            A3e ~ izin; allow; pop up; pertama kali; titik lokasi; manual
            A3f ~ Login ke New PLN Mobile --> Profil; di bawah menu Keluar; versi; Play Store; App Store
            A3g ~ ditolak; foto KTP; selfie beserta KTP; verifikasi ulang; sesuai dengan akun
            A3h ~ sudah disimpan tidak bisa diulang; verifikasi ditolak; foto KTP; selfie
            A3i ~ Profile >> Verify >> Verifikasi >> Foto KTP >> Selfie dengan KTP; OK; Menunggu Verifikasi dari Admin
            A3i ~ Data Anda berhasil terkirim untuk Verifikasi
            A3j ~ User Basic; User Full Service; riwayat penggunaan pascabayar; riwayat pembelian prabayar; perubahan daya; ubah daya
            A4a ~ Profile / Gambar meter di bawah Nama >> ID Pel/Nomor Meter >> Pilih salah satu ID Pel/Nomor Meter >> Tab Histori Penggunaan/Histori Pembelian Token
            A4a ~ halaman utama >> pilih salah satu ID Pel/Nomor Meter >> Tab Histori Penggunaan/Histori Pembelian Token
            A4b ~ Profil >> Menu Transaksi (pada Daftar Riwayat); seluruh transaksi; 3 bulan terakhir; Filter
            A5a ~ Home >> PLN Peduli Token Gratis >> ID Pel/Nomor Meter; banner
            A6a ~ Mandiri VA; BRI VA; BNI VA; BCA VA; LinkAja; GoPay; OVO; Doku; BRI Direct Debit; BCA One Klik; Virtual Account; Kartu kredit
            A6b ~ LinkAja; binding ulang
            A6c ~ Unbinding LinkAja; nomor handphone; Ubah Profil
            A6d ~ GoPay; menu Riwayat; status pembayaran; token listrik
            A6e ~ Biaya admin (Rp); prabayar; pascabayar
            A6f ~ Profil >> tambah metode pembayaran (di bawah opsi LinkAja); bank; ikuti langkah selanjutnya; BCA; BRI
            A6g ~ Iconpay; hari kerja; sejak pembayaran; Batas waktu refund sudah lewat. Pilih Belum, teruskan ke Service Desk
            A7a ~ Profil >> Bantuan; Call Center 123; helpdesk-mobile123@pln.co.id
            A7b ~ Pengaduan >> Pengaduan PLN >> Pilih pada Nomor Laporan Gangguan/Keluhan; “Nyala”; rating dan feedback
            A8a ~ izin; allow; pop up; pertama kali; titik lokasi; manual
            A8b ~ App Store; Play Store; update; langsung bisa dipakai; ganti password; login pertama
            """)
    @DisplayName("An answer tells every fact of its clause (A1a to A8b)")
    void factsOfAClause(String clause, String facts) {
        assertThat(facts.split("; ")).allSatisfy(fact -> assertThat(AnswerForm.of(clause).text()).contains(fact));
    }
}
