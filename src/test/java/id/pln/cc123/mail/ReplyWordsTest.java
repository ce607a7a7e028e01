package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The customer's words in a reply, as the common mail programs send it (B3-l)")
class ReplyWordsTest {

  private static final String US = "PLN 123 <cc123@pln.test>";

  private final OwnMail own;

  ReplyWordsTest() throws Exception {
    own = new OwnMail(new MailSecret(null, null, "rahasia"), US, "cc123.pln.test");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Pada tanggal Sen, 23 Nov 2026 pukul 10.00 PLN 123 <cc123@pln.test> menulis:",
      "Pada tanggal Sen, 23 Nov 2026 pukul 10.00 PLN 123 <cc123@pln.test>\nmenulis:",
      "Pada 23 November 2026 10.00, PLN 123 <cc123@pln.test> menulis:",
      "Pada Senin, 23 November 2026 pukul 10.00.00 WIB, PLN 123 <cc123@pln.test> menulis: ",
      "Pada 2026-11-23 10:00, PLN 123 menulis:",
      "Pada 23/11/26 10.00, PLN 123 menulis:",
      "On Mon, 23 Nov 2026 at 10:00, PLN 123 <cc123@pln.test> wrote:",
      "On Mon, Nov 23, 2026 at 10:00 AM PLN 123 <\ncc123@pln.test> wrote:",
      "On Nov 23, 2026, at 10:00 AM, PLN 123 <cc123@pln.test> wrote:",
      "On Monday, November 23rd, 2026 at 10:00 AM, PLN 123 <cc123@pln.test> wrote:",
      "On 23/11/2026 10:00, PLN 123 wrote:",
      "On 23 Nov 2026, 10:00 +0700, PLN 123 <cc123@pln.test>, wrote:",
      "Il giorno lun 23 nov 2026 alle ore 10:00 PLN 123 <cc123@pln.test> ha scritto:",
      "Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb PLN 123 <cc123@pln.test>:",
      "PLN 123 <cc123@pln.test> \u4e8e2026\u5e7411\u670823\u65e5\u5468\u4e00 10:00\u5199\u9053\uff1a",
      "\"PLN 123\" <cc123@pln.test> menulis:",
      "------ Pada 23 Nov 2026 10.00 PLN 123 cc123@pln.test menulis ------"})
  @DisplayName("The header of a quote goes with it, and an answer below it stays")
  void headers(String header) {
    String quote = header + "\n\n> Versi berapa?\n> HP apa?\n";
    assertThat(words("Versi 2.1\n\n" + quote)).isEqualTo("Versi 2.1");
    assertThat(words("Versi 2.1\n" + quote)).isEqualTo("Versi 2.1");
    assertThat(words(quote + "\nVersi 2.1")).isEqualTo("Versi 2.1");
    assertThat(words("Selamat pagi,\n\n" + quote + "\nVersi 2.1\n\n-- \nSri")).isEqualTo("Selamat pagi,\n\nVersi 2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Dari: PLN 123 <cc123@pln.test>\nDikirim: Senin, 23 November 2026 10.00\nKepada: sri@example.com\nPerihal: [Tiket 700001] Pertanyaan",
      "From: PLN 123 <cc123@pln.test>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Sri <sri@example.com>\nSubject: [Tiket 700001] x",
      "________________________________\nFrom: PLN 123 <cc123@pln.test>\nSent: Monday, 23 November 2026 10:00\nTo: sri@example.com",
      "-------- Pesan asli --------\nDari: PLN 123 <cc123@pln.test>\nTanggal: 23/11/26 10.00 (GMT+07:00)\nKe: sri@example.com",
      "-------- Original message --------\nFrom: PLN 123 <cc123@pln.test>\nDate: 23/11/26 10:00 (GMT+07:00)\nTo: sri@example.com",
      "-------- \u539f\u59cb\u90ae\u4ef6 --------\n\u53d1\u4ef6\u4eba\uff1a PLN 123 <cc123@pln.test>\n\u65e5\u671f\uff1a 2026\u5e7411\u670823\u65e5",
      "Date: Mon, 23 Nov 2026 10:00:00 +0700\nSubject: [Tiket 700001] x\nFrom: cc123@pln.test\nTo: sri@example.com",
      "*From:* PLN 123 [mailto:cc123@pln.test]\n*Sent:* Monday, November 23, 2026\n*To:* Sri",
      "Pada tanggal Sen, 23 Nov 2026 pukul 10.00 PLN 123 <cc123@pln.test> menulis:",
      "--- Balas di atas baris ini ---"})
  @DisplayName("A mail of ours that is quoted as it is ends where it ends: what stands below it is the customer's")
  void unmarked(String header) {
    String quote = header + "\n\nIbu Sri yang terhormat,\n\nVersi berapa?\n\nHormat kami,\nPLN 123";
    assertThat(words("Versi 2.1\n\n" + quote)).isEqualTo("Versi 2.1");
    assertThat(words("Selamat pagi,\n\n" + quote + "\n\nVersi 2.1")).isEqualTo("Selamat pagi,\n\nVersi 2.1");
    assertThat(words(quote)).isEmpty();
    ReplyText.Reply unended = ReplyText.newIn(header + "\n\nVersi berapa?\n\nVersi 2.1", own);
    assertThat(unended.isWhole()).isTrue();
    assertThat(unended.words()).startsWith(header.strip()).endsWith("Versi 2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Dikirim dari iPhone saya", "Dikirim dari Yahoo Mail di Android", "Dikirim dari Outlook untuk Android<https://aka.ms/AAb9ysg>",
      "Dapatkan Outlook untuk iOS", "Get Outlook for Android<https://aka.ms/ghei36>", "Sent from my Galaxy", "Sent from Mail for Windows",
      "Dikirim dari Mail untuk Windows", "Dikirim dari perangkat Samsung Galaxy saya.", "Terkirim dari ponsel Xiaomi saya",
      "Sent from my Huawei phone", "Sent with Proton Mail secure email.", "Dikirim dengan aman oleh Proton Mail", "Sent using Zoho Mail",
      "Dikirim menggunakan Zoho Mail", "\u53d1\u81ea\u6211\u7684\u5c0f\u7c73\u624b\u673a", "Sent from Yahoo Mail on Android\nhttps://example.com/x",
      "[Sent from Yahoo Mail for iPhone](https://overview.example.com/app?x=1)", "-- \nSri Lestari\nPT Contoh\n0812-0000-0000", "--\nSri"})
  @DisplayName("What a device or a person puts below every mail is cut off, where it stands last")
  void signatures(String signature) {
    assertThat(words("Versi 2.1\n\n" + signature)).isEqualTo("Versi 2.1");
    assertThat(words("Versi 2.1\n\n" + signature + "\n\nOn Mon, 23 Nov 2026, PLN 123 wrote:\n> Versi berapa?")).isEqualTo("Versi 2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Token belum masuk.\n--\nNomor meter saya 14012345678",
      "Token belum masuk.\n\n--\nSri\n\nNB: nomor meter 14012345678",
      "Dikirim dari HP suami saya, mohon dicek",
      "Begini.\nSent from my desk, which is much easier than with my mobile phone.",
      "Dikirim dari iPhone saya\ntetapi fotonya gelap.",
      "Terkirim dari bank kemarin, tokennya ditolak.",
      "Struk:\nDari: Toko Contoh <toko@example.com>\nKepada: PLN 123\nTanggal: 22/11/2026\nJumlah: 100.000",
      "Perihal: Token tidak masuk\nDari: Sri Lestari\nKepada: PLN 123\n\nDengan hormat,\nToken tidak masuk.",
      "Ini buktinya:\n\n---------- Forwarded message ---------\nDari: Bank Contoh <info@example.com>\nDate: Min, 22 Nov 2026\nTo: <sri@example.com>\n\nBerhasil",
      "Ini buktinya:\n\n> Begin forwarded message:\n>\n> From: Bank Contoh <info@example.com>\n> Date: 22 Nov 2026\n>\n> Berhasil, referensi 887766",
      "> 3 jam listrik padam", "Padam:\n> 3 hari", "Menu:\n> Pembayaran\n> Riwayat\nlalu macet",
      "Pada 20 November 2026 petugas menulis:\nSudah diganti",
      "Pada struk kasir menulis:\n> Lunas\npadahal belum",
      "Saya kirim ke info@example.com lalu petugas menulis:\n\"Sudah\"",
      "Pada aplikasi tertulis:\n==========\nGagal\n==========\nMohon dicek.",
      "Apa itu --- Balas di atas baris ini --- ya?",
      "Pada tanggal 23 Nov 2026 pukul 10.00 saya transfer.\nMohon dicek."})
  @DisplayName("Words of the customer that look like a quote or a signature stay")
  void kept(String text) {
    assertThat(words(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("An answer that begins like the header of a quote stays, right above one")
  void answer_above_header() {
    String quote = "\nPada tanggal Sen, 23 Nov 2026 pukul 10.00 PLN 123 <cc123@pln.test> menulis:\n> Kapan?";
    for (String answer : List.of("Pada hari Kamis jam 9.", "Pada struk tertulis 20 Nov 2026", "Tanggal 20 Nov 2026 jam 10.00", "Jam 9")) {
      assertThat(words(answer + quote)).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div>Versi 2.1</div><div class=\"moz-cite-prefix\">Pada 23/11/26 10.00, PLN 123 menulis:<br></div><blockquote type=\"cite\"><p>Versi?</p></blockquote>",
      "<p>Versi 2.1</p><div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p><b>Dari:</b> PLN 123 &lt;cc123@pln.test&gt;<br><b>Dikirim:</b> Senin<br><b>Kepada:</b> Sri</p></div></div><p>Versi?</p>",
      "<div>Versi 2.1</div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> PLN 123 &lt;cc123@pln.test&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Sri<br></div><div>Versi?</div>",
      "<div>Versi 2.1</div><div class=\"yahoo_quoted\"><div>Pada Senin, 23 November 2026 pukul 10.00.00 WIB, PLN 123 &lt;cc123@pln.test&gt; menulis:</div><div>Versi?</div></div>",
      "<div>Versi 2.1</div><div class=\"zmail_extra\"><div>---- Pada Sen, 23 Nov 2026 10:00:00 +0700 PLN 123 &lt;cc123@pln.test&gt; menulis ----</div><blockquote style=\"margin:0\">Versi?</blockquote></div>",
      "<div class=\"protonmail_quote\">On Monday, November 23rd, 2026 at 10:00, PLN 123 &lt;cc123@pln.test&gt; wrote:<br><blockquote class=\"protonmail_quote\" type=\"cite\">Versi?</blockquote></div><div>Versi 2.1</div>",
      "<div dir=\"ltr\">Versi 2.1</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">Pada tanggal Sen, 23 Nov 2026 pukul 10.00 PLN 123 &lt;<a>cc123@pln.test</a>&gt; menulis:<br></div><blockquote class=\"gmail_quote\" style=\"border-left:1px solid rgb(204,204,204)\">--- Balas di atas baris ini ---<p>Versi?</p></blockquote></div>",
      "<div>Versi 2.1</div><div style=\"border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt\"><p><b>From:</b> PLN 123<br><b>Sent:</b> Monday<br><b>To:</b> Sri</p><p>Versi?</p></div>",
      "<blockquote style=\"margin:0 0 0 40px;border:none\">Versi 2.1</blockquote><div>On Mon, 23 Nov 2026, PLN 123 wrote:</div><blockquote>Versi?</blockquote>",
      "<pre>Versi 2.1\n\nPada 23/11/26 10.00, PLN 123 menulis:\n&gt; Versi?\n</pre>"})
  @DisplayName("Of an HTML mail the quote goes, in whatever boxes mail programs put it, and the answer stays")
  void html(String html) {
    assertThat(words(HtmlText.of(html, own))).isEqualTo("Versi 2.1");
  }

  @Test
  @DisplayName("A reply that is made to be read for ever is read in a moment")
  void linear() {
    for (String line : List.of("> ", "Dari: a\n", "-- \n", "--\nDikirim dari iPhone saya\n", "On 10:00 a@b.test wrote:\n> x\n\n", "a@b.test:\n",
        "-----Original Message-----\n", "______________\n\n", "PLN 123 <cc123@pln.test> wrote:\n", "Sent from my https://www.\n",
        "a.a.a.a.a@", "<blockquote>", "Pada 2026 10.00\n", "Perihal: PLN 123\nDari: x\n")) {
      String text = line.repeat(200_000 / line.length());
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
        words(text);
        words(HtmlText.of(text, own));
      }, line);
    }
  }

  private String words(String text) {
    return ReplyText.newIn(SafeText.lines(text), own).words();
  }
}
