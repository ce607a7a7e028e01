package id.pln.cc123.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.TestMailServer;

/** Desi at her desk, as a customer on the line sees it. */
@BrowserTest
class ThreeCallsTest {

  @LocalServerPort
  private int port;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TestMailServer mails;

  private Desk desi;

  @BeforeEach
  void logIn() {
    desi = new Desk("http://localhost:" + port + "/", "desi");
  }

  @AfterEach
  void leave() {
    desi.close();
  }

  @Test
  @DisplayName("A1b, A-P2: a question that the calculator answers is explained and recorded, in at most 4 screens and 12 inputs")
  void explained_call() {
    desi.takeCallOf("Siti Rahma", "081234567801");
    desi.search("ga bisa unduh", "Tidak dapat download atau instal aplikasi");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Android");
    desi.type("Versi Android/iOS", "4.4.4");
    desi.type("Sisa memori (MB)", "100");
    desi.expectText("belum memenuhi spesifikasi minimum");
    desi.expectReadable();
    desi.choose("Sudah, pelanggan puas dengan penjelasan");
    desi.complete();
    desi.expectStep("Sampaikan penutup");
    desi.complete();
    desi.expectNothingLeft();

    assertThat(desi.screens()).as("screens").isLessThanOrEqualTo(4);
    assertThat(desi.inputs()).as("clicks and fields besides the customer's data").isLessThanOrEqualTo(12);
    assertThat(remarks("Siti Rahma")).containsExactly("New PLN Mobile – Tidak dapat download atau instal aplikasi",
        "New PLN Mobile – Tidak dapat download atau instal aplikasi");
    assertThat(tickets("Siti Rahma")).isEmpty();
    assertThat(status("Siti Rahma")).isEqualTo("CLOSED");
  }

  @Test
  @DisplayName("B: a problem for the Service Desk becomes a ticket whose number is read out and mailed")
  void escalated_call() throws Exception {
    desi.takeCallOf("Rudi Hartono", "081234567802");
    desi.search("bayar pakai ovo", "Permintaan Layanan Pembayaran via OVO");
    desi.complete();
    desi.spellEmail("rudi.h@gmail.com");
    desi.type("Summary", "Pembayaran OVO gagal");
    desi.attach("bukti.txt", "transaksi 123");
    desi.complete();
    desi.expectStep("Sampaikan penutup");
    long number = tickets("Rudi Hartono").get(0);
    desi.expectText(Long.toString(number).substring(0, 3) + " " + Long.toString(number).substring(3));
    desi.complete();
    desi.expectNothingLeft();

    assertThat(remarks("Rudi Hartono")).hasSize(2)
        .containsOnly("New PLN Mobile – Permintaan Layanan Pembayaran via OVO – eskalasi ITSM");
    assertThat(jdbc.sql("select summary from ticket where number = ?").param(number).query(String.class).single())
        .isEqualTo("Pembayaran OVO gagal");
    assertThat(jdbc.sql("""
        select a.file_name from attachment a join ticket t on t.problem_id = a.problem_id where t.number = ?""")
        .param(number).query(String.class).list()).containsExactly("bukti.txt");
    MimeMessage mail = await().atMost(Duration.ofSeconds(30)).until(() -> mails.receivedBy("rudi.h@gmail.com"), list -> list.size() == 1).get(0);
    assertThat(mail.getSubject()).contains("[Tiket " + number + "]");
  }

  @Test
  @DisplayName("B2: of two problems of one call one is explained and one becomes a ticket")
  void call_with_two_problems() {
    desi.takeCallOf("Tono Wijaya", "081234567803");
    desi.search("lupa sandi", "Lupa password");
    desi.search("bayar gopay", "Permintaan Layanan Pembayaran via GoPay");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Sudah, pelanggan puas dengan penjelasan");
    desi.complete();
    makeTicket(desi, "tono@gmail.com");
    desi.expectStep("Sampaikan penutup");
    desi.complete();
    desi.expectNothingLeft();

    assertThat(tickets("Tono Wijaya")).hasSize(1);
    assertThat(remarks("Tono Wijaya")).containsExactlyInAnyOrder(
        "New PLN Mobile – Lupa password", "New PLN Mobile – Lupa password",
        "New PLN Mobile – Permintaan Layanan Pembayaran via GoPay – eskalasi ITSM",
        "New PLN Mobile – Permintaan Layanan Pembayaran via GoPay – eskalasi ITSM");
    await().atMost(Duration.ofSeconds(30)).until(() -> mails.receivedBy("tono@gmail.com").size() == 1);
  }

  @Test
  @DisplayName("A step can be completed also when word that the one before is gone comes late")
  void late_word_of_the_step_before() {
    desi.takeCallOf("Lina Marlina", "081234567808");
    desi.search("ga bisa unduh", "Tidak dapat download atau instal aplikasi");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Android");
    desi.type("Versi Android/iOS", "4.4.4");
    desi.type("Sisa memori (MB)", "100");
    desi.choose("Sudah, pelanggan puas dengan penjelasan");
    Runnable word = desi.holdWordOfTheStep();
    desi.complete();
    desi.expectStep("Sampaikan penutup");
    word.run();
    desi.complete();
    desi.expectNothingLeft();
  }

  @Test
  @DisplayName("A phone number that cannot be is refused at its field, and nothing typed is lost")
  void refused_at_the_field() {
    desi.takeCall();
    desi.customer("Ibu", "Dewi Anggun", "0812-99");
    desi.start();
    desi.expectText("Nomor telepon tidak sah");
    desi.expectValue("Nama pelanggan", Pattern.compile("Dewi Anggun"));
    assertThat(jdbc.sql("select count(*) from customer_call where customer_name = 'Dewi Anggun'").query(Long.class).single()).isZero();
    desi.customer("Ibu", "Dewi Anggun", "0812 3456 7804");
    desi.start();
    desi.expectStep("Catat permasalahan");
    desi.press("Telepon ditutup");
    desi.expectReadable();
    desi.page().locator(".cc123-call-question .btn-danger, .cc123-call-question .btn-primary").first().click();
    await().atMost(Duration.ofSeconds(20)).until(() -> status("Dewi Anggun").equals("ABANDONED"));
  }

  @Test
  @DisplayName("D: data corrected in the middle of a call is there when the CSO comes back, and so is what was typed")
  void correction_in_the_middle() {
    desi.takeCallOf("Wawan Setiadi", "081234567805");
    desi.search("lupa sandi", "Lupa password");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Belum, teruskan ke Service Desk");
    desi.type("Yang masih menjadi masalah", "E-mail reset tidak masuk");
    desi.press("Data");
    desi.expectStep("Perbaiki data pelanggan");
    desi.expectReadable();
    desi.type("Nama pelanggan", "Wawan Setiawan");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.expectValue("Yang masih menjadi masalah", Pattern.compile("E-mail reset tidak masuk"));
    desi.complete();
    makeTicket(desi, "wawan@gmail.com");
    desi.expectStep("Sampaikan penutup");
    desi.complete();
    desi.expectNothingLeft();

    assertThat(jdbc.sql("select description from ticket where email = 'wawan@gmail.com'").query(String.class).single())
        .contains("E-mail reset tidak masuk").contains("Nama pelanggan : Bapak Wawan Setiawan").endsWith("CC.54.DESI");
  }

  @Test
  @DisplayName("B2: another problem is noted in the middle of an answer, and what was typed into the answer is kept")
  void another_problem_in_the_middle() {
    desi.takeCallOf("Wulan Sari", "081234567815");
    desi.search("lupa sandi", "Lupa password");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Belum, teruskan ke Service Desk");
    desi.type("Yang masih menjadi masalah", "E-mail reset tidak masuk");
    desi.press("+ Masalah");
    desi.expectStep("Catat permasalahan lain");
    desi.search("ganti foto", "Mengganti foto profil");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.expectValue("Yang masih menjadi masalah", Pattern.compile("E-mail reset tidak masuk"));
    desi.press("Tidak jadi");
    desi.press("Ya, tidak jadi");
    desi.expectText("Bagaimana mengganti foto profil?");
    desi.choose("Sudah, pelanggan puas dengan penjelasan");
    desi.complete();
    desi.expectStep("Sampaikan penutup");
    desi.complete();
    desi.expectNothingLeft();
    assertThat(remarks("Wulan Sari")).containsOnly("New PLN Mobile – Lupa password – dibatalkan pelanggan",
        "New PLN Mobile – Mengganti foto profil");
  }

  @Test
  @DisplayName("D: a call handed to a colleague arrives with everything in it, even what was typed and not yet sent")
  void handed_over() {
    desi.takeCallOf("Yusuf Hamdani", "081234567806");
    desi.search("lupa sandi", "Lupa password");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Belum, teruskan ke Service Desk");
    desi.type("Yang masih menjadi masalah", "Kode aktivasi tidak masuk");
    desi.press("Alihkan");
    desi.press("Ya, alihkan");
    desi.expectNothingLeft();

    try (Desk budi = new Desk("http://localhost:" + port + "/", "budi")) {
      budi.open("Jelaskan jawaban");
      budi.expectValue("Yang masih menjadi masalah", Pattern.compile("Kode aktivasi tidak masuk"));
      budi.complete();
      makeTicket(budi, "yusuf@gmail.com");
      budi.expectStep("Sampaikan penutup");
      budi.complete();
      budi.expectNothingLeft();
    }
    assertThat(jdbc.sql("select description from ticket where email = 'yusuf@gmail.com'").query(String.class).single())
        .contains("Kode aktivasi tidak masuk").endsWith("CC.55.BUDI");
  }

  private static void makeTicket(Desk cso, String email) {
    cso.spellEmail(email);
    cso.complete();
  }

  private List<String> remarks(String customer) {
    return jdbc.sql("select remark from contact_record where customer_name = ? order by id").param(customer).query(String.class).list();
  }

  private List<Long> tickets(String customer) {
    return jdbc.sql("select t.number from ticket t join customer_call c on c.id = t.call_id where c.customer_name = ?")
        .param(customer).query(Long.class).list();
  }

  private String status(String customer) {
    return jdbc.sql("select status from customer_call where customer_name = ?").param(customer).query(String.class).single();
  }
}
