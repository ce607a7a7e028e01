package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {

  private final OwnMail own;

  ReplyTextTest() throws Exception {
    own = new OwnMail(new MailSecret(null, null, "rahasia"), "PLN 123 <pln123@pln123.example>", "pln123.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--- Balas di atas baris ini ---\n\nBapak Ali yang terhormat,",
      "> --- Balas di atas baris ini ---\n> Bapak Ali yang terhormat,",
      "On Mon, 24 Nov 2026 at 10:00, PLN 123 <pln123@pln123.example> wrote:\n> Apakah sudah bisa?",
      "On Mon, 24 Nov 2026 at 10:00,\nPLN 123 <pln123@pln123.example>\nwrote:\n\n> Apakah sudah bisa?",
      "Pada tanggal Sen, 24 Nov 2026 pukul 10.00 PLN 123 <pln123@pln123.example> menulis:\n\n> Apakah sudah bisa?",
      "-----Original Message-----\nFrom: PLN 123",
      "---------- Pesan Terusan ----------\nDari: PLN 123",
      "________________________________\nFrom: PLN 123",
      "From: PLN 123 <pln123@pln123.example>\nSent: Monday, 24 November 2026\nTo: Ali\n\nApakah sudah bisa?",
      "*Dari:* PLN 123\n*Dikirim:* Senin\n*Kepada:* Ali",
      "-- \nAli\nDirektur",
      "Dikirim dari iPhone saya",
      "Sent from my Samsung Galaxy smartphone.\n\nOn Mon, PLN 123 wrote:\n> x",
      "Dapatkan Outlook untuk Android"})
  @DisplayName("The quoted mail and the signature, however a mail program adds them, are cut off")
  void cut(String end) {
    assertThat(newIn("Masih gagal.\n\nVersinya 2.1\n\n" + end)).isEqualTo("Masih gagal.\n\nVersinya 2.1");
  }

  @Test
  @DisplayName("Words that only look like it stay")
  void kept() {
    String text = "Pada menu itu tertulis:\ngagal\nDari: halaman utama saya pilih bayar\nlalu -- tidak ada\nOn/off sudah dicoba";
    assertThat(newIn(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("Who answers below the quoted mail, or between its lines, is heard too")
  void below() {
    assertThat(newIn("On Mon, PLN 123 wrote:\n> --- Balas di atas baris ini ---\n> Sudah?\n\nSudah bisa\n\n-- \nAli"))
        .isEqualTo("Sudah bisa");
    assertThat(newIn("> Versi berapa?\n2.1\n> HP apa?\nSamsung")).isEqualTo("2.1\nSamsung");
  }

  @Test
  @DisplayName("A mail with nothing new has no text")
  void nothing() {
    assertThat(newIn("On Mon, PLN 123 wrote:\n> Apakah sudah bisa?")).isEmpty();
    assertThat(newIn("")).isEmpty();
  }

  private String newIn(String text) {
    return ReplyText.newIn(text, own).words();
  }
}
