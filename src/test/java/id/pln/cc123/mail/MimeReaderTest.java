package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as strangers send them, right and wrong. */
class MimeReaderTest {

  private static final String HEADERS = """
      From: Sri Wahyuni <sri@contoh.co.id>
      To: PLN 123 <cc123@pln.test>
      Subject: Re: [Tiket 700001] Pertanyaan
      Message-ID: <abc@contoh.co.id>
      """;

  private final OwnMail own;

  @TempDir
  private Path folder;

  MimeReaderTest() throws Exception {
    own = new OwnMail(new MailSecret(null, null, "rahasia"), "PLN 123 <cc123@pln.test>", "cc123.pln.test");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
      "Subject:|' =?utf-8?q?a?= '", "Content-Disposition: x;| a=b;",
      "'Content-Type: multipart/mixed; boundary=b\n'|'\n--b\n\n\n'"})
  @DisplayName("A mail of 20 MB that is made to be read for ever is read in a moment, from its beginning")
  void made_to_be_read_for_ever(String start, String again) {
    String mime = HEADERS + start + again.repeat(20_000_000 / again.length()) + "\n\nisi";
    MailContent mail = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(mime));
    assertThat(mail.sender()).isEqualTo("sri@contoh.co.id");
    assertThat(mail.text()).isEmpty();
  }

  @Test
  @DisplayName("A relay that changes Message-IDs hides nobody: the code at the end of our mail proves its reader wherever it is quoted, in HTML "
      + "as well, and is no part of the answer (B3-l)")
  void code() throws IOException {
    String code = own.codeLine("question-700001-9");
    for (String quoted : List.of("Content-Type: text/plain\n\nVersi 2.1\n\nPada Sen, PLN 123 menulis:\n> Versi berapa?\n>\n> " + code,
        "Content-Type: text/html\n\n<p>Versi 2.1</p><blockquote>Versi berapa?<p>" + code.toUpperCase(Locale.ROOT).replace("QUESTION", "question")
            + "</p></blockquote>",
        "Content-Type: text/plain\n\nVersi 2.1\n" + code)) {
      MailContent content = read("From: sri@contoh.co.id\nIn-Reply-To: <1234@relai.example>\n" + quoted);
      assertThat(content.provenRepliesTo()).containsExactly("question-700001-9");
      assertThat(content.repliesTo()).isEmpty();
      assertThat(content.text()).isEqualTo("Versi 2.1");
    }
    for (String forged : List.of(code.replace("-9-", "-8-"), code.substring(0, code.length() - 1), code + "a",
        "Kode: T-question-700001-9-" + "a".repeat(20))) {
      assertThat(read("From: sri@contoh.co.id\nContent-Type: text/plain\n\n" + forged).provenRepliesTo()).isEmpty();
    }
  }

  @Test
  @DisplayName("A plain reply: who wrote it, which mail of ours it answers, and its text")
  void plain() {
    MailContent mail = read(HEADERS
        + "In-Reply-To: <question-700001-9@cc123.pln.test>\nReferences: <a@b> <ticket-number-700001-1@CC123.pln.test>\n"
        + "\nVersinya 2.1.\nTerima kasih");
    assertThat(mail.sender()).isEqualTo("sri@contoh.co.id");
    assertThat(mail.subject()).isEqualTo("Re: [Tiket 700001] Pertanyaan");
    assertThat(mail.repliesTo()).containsExactly("question-700001-9", "ticket-number-700001-1");
    assertThat(mail.provenRepliesTo()).isEmpty();
    assertThat(mail.text()).isEqualTo("Versinya 2.1.\nTerima kasih");
    assertThat(mail.isAutomatic()).isFalse();
    assertThat(mail.bounce()).isNull();
  }

  @Test
  @DisplayName("Who names the Message-ID of a mail of ours has got it, in whatever case mail programs write it; a guess is no proof")
  void proof() throws Exception {
    String id = own.messageId("question-700001-9");
    assertThat(id).matches("<question-700001-9\\.[0-9a-f]{24}@cc123\\.pln\\.test>");
    String guess = id.replaceFirst("\\.[0-9a-f]{24}@", ".0123456789abcdef01234567@");
    for (String named : List.of(id, id.replace("cc123.pln.test", "CC123.PLN.test"), "<a@b>\n " + guess + "\n " + id)) {
      MailContent mail = read(HEADERS + "References: " + named + "\n\nx");
      assertThat(mail.repliesTo()).containsExactly("question-700001-9");
      assertThat(mail.provenRepliesTo()).containsExactly("question-700001-9");
    }
    String ofAnother = new OwnMail(new MailSecret(null, null, "lain"), "a@b.test", "cc123.pln.test").messageId("question-700001-9");
    for (String named : List.of(guess, ofAnother, id.replace("700001", "700002"), id.replaceFirst("..@", "@"))) {
      assertThat(read(HEADERS + "In-Reply-To: " + named + "\n\nx").provenRepliesTo()).isEmpty();
    }
    assertThat(read(HEADERS + "In-Reply-To: " + guess + "\n\nx").repliesTo()).containsExactly("question-700001-9");
  }

  @Test
  @DisplayName("A mail of ours that comes back to us is known as ours, with a signature or as earlier versions sent it")
  void own_mail() {
    for (String id : List.of(own.messageId("ticket-number-700001-1"), "<ticket-number-700001-1@cc123.pln.test>")) {
      assertThat(read("From: sri@contoh.co.id\nMessage-ID: " + id + "\n\nx").isAutomatic()).isTrue();
      assertThat(read(report("failed").replace("<ticket-number-700001-1@cc123.pln.test>", id)).bounce().key())
          .isEqualTo("ticket-number-700001-1");
      assertThat(read("From: MAILER-DAEMON@contoh.co.id\n\n550 no\nMessage-ID: " + id).bounce().key())
          .isEqualTo("ticket-number-700001-1");
    }
  }

  @Test
  @DisplayName("Of an HTML mail only its words are kept: no script, no markup, and nothing remote is named")
  void html() {
    assertThat(text("text/html; charset=utf-8", """
        <html><head><style>p{color:red}</style><title>x</title></head><body onload="alert(1)">
        <p>Sudah &amp; <b>bisa</b>&nbsp;dibuka.</p><script>fetch('https://jahat.test')</script>
        <div>Baris dua<br>baris tiga</div><img src="https://pelacak.test/1.png" alt="x"><iframe src="https://jahat.test"></iframe>
        <div class="gmail_quote">Pada Sen, PLN 123 menulis:<blockquote>Apakah sudah bisa?</blockquote></div></body></html>"""))
        .isEqualTo("Sudah & bisa\u00a0dibuka.\n\nBaris dua\nbaris tiga".replace('\u00a0', ' '));
  }

  @Test
  @DisplayName("Plain text is taken before HTML, and files beside it are set aside")
  void files() throws IOException {
    String mime = HEADERS + """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=luar

        --luar
        Content-Type: multipart/alternative; boundary=dalam

        --dalam
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Caf=E9 di layar
        --dalam
        Content-Type: text/html

        <p>lain</p>
        --dalam--
        --luar
        Content-Type: text/plain
        Content-Disposition: attachment; filename="=?utf-8?q?../../x=2Etxt?="
        Content-Transfer-Encoding: base64

        aXNp
        --luar
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --luar--
        """;
    read(mime, mail -> {
      assertThat(mail.text()).isEqualTo("Café di layar");
      assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("../../x.txt", "lampiran-2.png");
      assertThat(sizes(mail)).containsExactly(3L, 8L);
      return null;
    });
  }

  @Test
  @DisplayName("An unknown charset, a broken encoding or a missing end still give text")
  void broken() {
    assertThat(text("text/plain; charset=x-bukan-apa-apa", "Tetap terbaca: é")).isEqualTo("Tetap terbaca: é");
    assertThat(text("text/plain; charset=\"", "Tetap terbaca")).isEqualTo("Tetap terbaca");
    assertThat(text("bukan tipe sama sekali", "Tetap terbaca")).isEqualTo("Tetap terbaca");
    assertThat(text("text/plain\nContent-Transfer-Encoding: rot13", "Tetap terbaca")).isEqualTo("Tetap terbaca");
    assertThat(text("text/plain\nContent-Transfer-Encoding: base64", "VGV0YXAgdGVyYmFjYQ==\n#")).startsWith("Tetap terbaca");
    assertThat(text("multipart/mixed; boundary=ada", "--ada\nContent-Type: text/plain\n\nTetap terbaca"))
        .isEqualTo("Tetap terbaca");
    assertThat(text("multipart/mixed", "Tetap terbaca")).isEqualTo("Tetap terbaca");
    assertThat(text("multipart/mixed; boundary=lain", "Tetap terbaca")).isEqualTo("Tetap terbaca");
  }

  @Test
  @DisplayName("Parts within parts without end, and parts without number, end")
  void bombs() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
    }
    assertThat(read(HEADERS + deep + "\n\nisi").text()).isEmpty();
    String many = "--b\nContent-Type: image/png\n\nx\n".repeat(5000);
    assertThat(read(HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n" + many).attachments()).hasSizeLessThan(200);
    assertThat(text("text/html", "<div>".repeat(100_000) + "isi")).contains("isi");
    String references = IntStream.range(0, 10_000).mapToObj(i -> "<k" + i + "@cc123.pln.test>").collect(Collectors.joining(" "));
    assertThat(read(HEADERS + "References: " + references + "\n\nisi").repliesTo()).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html"})
  @Timeout(120)
  @DisplayName("Of a mail of 24 MB that is all text in short lines the beginning is read, which costs little memory")
  void text_bomb(String type) throws IOException {
    String part = "--b\r\nContent-Type: " + type + "\r\n\r\n" + "a\n".repeat(62_500) + "\r\n";
    Path file = Files.writeString(folder.resolve("bomb.eml"), (HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n"
        + "--b\nContent-Type: text/plain\n\nSudah bisa.\n").replace("\n", "\r\n") + part.repeat(194) + "--b--\r\n");
    assertThat(Files.size(file)).isGreaterThan(24_000_000);
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long before = threads.getCurrentThreadAllocatedBytes();
    String text = MimeReader.read(file, own, MailContent::text);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(500_000_000);
    assertThat(text).startsWith("Sudah bisa.").hasSizeLessThanOrEqualTo(100_000);
  }

  @Test
  @DisplayName("An answer is found under a quoted mail of 100,000 characters")
  void below_long_quote() {
    assertThat(read(HEADERS + "\n" + "> kutipan\n".repeat(10_000) + "\nSudah bisa.").text()).isEqualTo("Sudah bisa.");
  }

  @Test
  @DisplayName("Nothing at all, or only headers, is a mail too")
  void empty() {
    assertThat(read("").sender()).isNull();
    assertThat(read("\n\n\n").text()).isEmpty();
    assertThat(read(HEADERS).text()).isEmpty();
  }

  @Test
  @DisplayName("A sender who names two addresses, none, or another one in the display name is not the customer")
  void senders() {
    assertThat(read("From: sri@contoh.co.id, jahat@lain.test\n\nx").sender()).isNull();
    assertThat(read("From: sri@contoh.co.id\nFrom: jahat@lain.test\n\nx").sender()).isNull();
    assertThat(read("From: \"sri@contoh.co.id\" <jahat@lain.test>\n\nx").sender()).isEqualTo("jahat@lain.test");
    assertThat(read("From: =?utf-8?q?sri=40contoh.co.id?= <jahat@lain.test>\n\nx").sender()).isEqualTo("jahat@lain.test");
    assertThat(read("From: Sri\n\nx").sender()).isNull();
    assertThat(read("Subject: x\n\nx").sender()).isNull();
  }

  @Test
  @DisplayName("A line break or control character that is encoded into a subject does not stay in it")
  void header_injection() {
    assertThat(read("Subject: =?utf-8?q?Halo=0D=0ABcc:_a@b.test=00=E2=80=AE?=\n\nx").subject()).isEqualTo("Halo Bcc: a@b.test");
  }

  @Test
  @DisplayName("Control characters go, and a text that is too long is cut between characters")
  void safe_text() {
    assertThat(read(HEADERS + "\na\u0000b\u001b[31m\u202ec\td").text()).isEqualTo("ab[31mc\td");
    assertThat(read(HEADERS + "\n" + "\uD83D\uDE00".repeat(60_000)).text()).hasSizeLessThanOrEqualTo(100_000)
        .endsWith("\uD83D\uDE00…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Auto-Submitted: auto-replied (vacation)", "Auto-Submitted: auto-generated; x=y", "Precedence: bulk",
      "Precedence: LIST", "X-Autoreply: yes", "X-Autorespond: x",
      "List-Id: <berita.contoh.co.id>", "Return-Path: <>"})
  @DisplayName("A mail that no person wrote for us is automatic")
  void automatic(String header) {
    assertThat(read(header + "\n" + HEADERS + "\nSaya sedang cuti").isAutomatic()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"From: MAILER-DAEMON@contoh.co.id", "From: Mail System <postmaster@contoh.co.id>",
      "From: MAILER-DAEMON",
      "From: PLN 123 <CC123@pln.test>", "From: sri@contoh.co.id\nMessage-ID: <ticket-number-700001-1@cc123.pln.test>"})
  @DisplayName("Mail servers and we ourselves are robots")
  void robots(String headers) {
    assertThat(read(headers + "\n\nx").isAutomatic()).isTrue();
  }

  @Test
  @DisplayName("Auto-Submitted: no is what a person's program says")
  void not_automatic() {
    assertThat(read("Auto-Submitted: no\nPrecedence: first-class\nReturn-Path: <sri@contoh.co.id>\n" + HEADERS + "\nx")
        .isAutomatic()).isFalse();
  }

  @Test
  @DisplayName("A report by the standard names our mail, the address and the reason")
  void bounce() {
    MailContent.Bounce bounce = read(report("failed")).bounce();
    assertThat(bounce).isEqualTo(new MailContent.Bounce("ticket-number-700001-1", "sri@salah.test", "5.1.1", true,
        "550 5.1.1 User unknown"));
    assertThat(read(report("delayed")).bounce().isFinal()).isFalse();
  }

  @Test
  @DisplayName("A mail server that tells it in its own words is understood by our Message-ID")
  void other_bounce() {
    String told = "From: MAILER-DAEMON@contoh.co.id\n\nHi. This is the qmail-send program.\n<sri@salah.test>:\n"
        + "550 sorry, no mailbox\n--- Below this line is a copy.\nMessage-ID: <ticket-number-700001-1@cc123.pln.test>\n";
    assertThat(read(told).bounce()).isEqualTo(new MailContent.Bounce("ticket-number-700001-1", "sri@salah.test", "550", true,
        "550 sorry, no mailbox"));
    assertThat(read(told.replace("--- Below", "This is a warning only, the message will be retried\n--- Below")).bounce().isFinal()).isFalse();
    assertThat(read("From: sri@contoh.co.id\n\n<ticket-number-700001-1@cc123.pln.test>").bounce()).isNull();
  }

  @Test
  @DisplayName("A report that is broken, or about something else, is no bounce of ours")
  void no_bounce() {
    String read = "multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\nread\n--b--";
    assertThat(read("From: x@y.test\nContent-Type: " + read).bounce()).isNull();
    assertThat(read("Return-Path: <>\nContent-Type: multipart/report\n\nx").bounce()).isNull();
  }

  @Test
  @DisplayName("What cannot be read says why, and what proves a signature is no file")
  void unreadable() {
    String mixed = HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
    for (String sealed : List.of("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
        "Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x")) {
      MailContent mail = read(HEADERS + sealed + "\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQ==");
      assertThat(mail.unreadable()).contains("terenkripsi");
      assertThat(mail.text()).isEmpty();
      assertThat(mail.attachments()).isEmpty();
    }
    assertThat(read(HEADERS + "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----").unreadable()).contains("terenkripsi");
    String tnef = "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n";
    assertThat(read(mixed + tnef + "--b--").unreadable()).contains("winmail.dat");
    assertThat(read(mixed + "Content-Type: text/plain\n\nVersi 2.1\n--b\n" + tnef + "--b--").unreadable()).isNull();
    MailContent signed = read(HEADERS + "Content-Type: multipart/signed; boundary=b\n\n--b\nContent-Type: text/plain\n\nVersi 2.1\n"
        + "--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIAG\n--b--");
    assertThat(signed.text()).isEqualTo("Versi 2.1");
    assertThat(signed.unreadable()).isNull();
    assertThat(signed.attachments()).isEmpty();
  }

  @Test
  @DisplayName("A charset that lies is not believed where its bytes prove otherwise, and letters that nobody can make out are told")
  void charsets() throws IOException {
    assertThat(bytes("iso-8859-1", "Tagihan “dua kali” – é".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Tagihan “dua kali” – é");
    assertThat(bytes("utf-8", "Café, Rp1–2".getBytes("windows-1252")).text()).isEqualTo("Café, Rp1–2");
    assertThat(bytes("utf-16", "Versi 2.1".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Versi 2.1");
    assertThat(bytes("iso-8859-1", "Café".getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo("Café");
    assertThat(bytes("koi8-r", "Привет".getBytes("koi8-r")).text()).isEqualTo("Привет");
    MailContent garbled = bytes("x-tidak-ada", "Электричество не работает".getBytes("koi8-r"));
    assertThat(garbled.unreadable()).contains("charset");
  }

  private MailContent bytes(String charset, byte[] words) {
    return read(HEADERS + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getEncoder().encodeToString(words));
  }

  @Test
  @DisplayName("Encoded words are read with blanks in them, glued to others, and broken in the middle of a character")
  void encoded_words() {
    for (String subject : List.of("=?utf-8?Q?Re: Caf=C3=A9 bisa?=", "=?utf-8?Q?Re:_Caf=C3?=\n =?utf-8?Q?=A9_bisa?=", "Re:=?utf-8?B?IENhZsOpIGJpc2E?=",
        "=?utf-8?q?Re:?= Caf\u00e9 =?iso-8859-1?q?bisa?=")) {
      assertThat(read("Subject: " + subject + "\n\nx").subject()).isEqualTo("Re: Café bisa");
    }
    assertThat(read("Subject: =?utf-8?Q?Bisa??=\n\nx").subject()).isEqualTo("Bisa?");
  }

  @Test
  @DisplayName("A photo has the extension of what it is")
  void photos() {
    String names = "--b\nContent-Type: %s\nContent-Disposition: attachment%s\nContent-Transfer-Encoding: base64\n\n%s\n";
    String jpeg = "/9j/4AAQSkZJRgAB";
    String heic = "AAAAGGZ0eXBoZWljAAAAAG1pZjE=";
    String webp = "UklGRiQAAABXRUJQVlA4";
    String mime = HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n" + names.formatted("image/png", "; filename=a.png", jpeg)
        + names.formatted("image/pjpeg", "", jpeg) + names.formatted("application/octet-stream", "; filename=IMG_1", heic)
        + names.formatted("image/jpeg", "; filename=IMG_2.jpg", heic) + names.formatted("image/webp", "; filename=x.webp", webp)
        + names.formatted("image/jpeg", "; filename=x.JFIF", jpeg) + names.formatted("application/octet-stream", "; filename=surat.v2", jpeg) + "--b--";
    assertThat(read(mime).attachments()).extracting(MailAttachment::name).containsExactly("a.jpg", "lampiran-2.jpg", "IMG_1.heic",
        "IMG_2.heic", "x.webp", "x.JFIF", "surat.v2.jpg");
  }

  static String report(String action) {
    return """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.test>
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        Message-ID: <dsn-%1$s@mx.test>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        I'm sorry to have to inform you

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.test

        Final-Recipient: rfc822; sri@salah.test
        Action: %1$s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User
          unknown

        --b
        Content-Type: text/rfc822-headers

        Subject: [Tiket 700001] x
        Message-ID: <ticket-number-700001-1@cc123.pln.test>

        --b--
        """.formatted(action);
  }

  private String text(String type, String body) {
    return read(HEADERS + "Content-Type: " + type + "\n\n" + body).text();
  }

  private static List<Long> sizes(MailContent mail) {
    return mail.attachments().stream().map(file -> {
      try {
        return file.size();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }).toList();
  }

  private MailContent read(String mime) {
    return read(mime, mail -> mail);
  }

  private <T> T read(String mime, Function<MailContent, T> reader) {
    try {
      Path file = Files.writeString(folder.resolve("mail.eml"), mime.replace("\n", "\r\n"), StandardCharsets.UTF_8);
      return MimeReader.read(file, own, reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
