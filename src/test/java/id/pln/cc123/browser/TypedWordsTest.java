package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person has typed and not sent yet. */
@BrowserTest
class TypedWordsTest {

  private static final String NOTE = "Keterangan";

  @LocalServerPort
  private int port;

  private String address;
  private Desk desi;

  @BeforeEach
  void logIn() {
    address = "http://localhost:" + port + "/";
    desi = new Desk(address, "desi");
  }

  @AfterEach
  void leave() {
    desi.close();
  }

  @Test
  @DisplayName("No word is lost: of a caller who is not registered it comes back after a reload, once and said so; closed on purpose it is gone")
  void of_a_caller() {
    desi.takeCall();
    desi.customer("Ibu", "Siti Terputus", "081234567831");
    desi.expectSaved();
    desi.page().reload();
    desi.expectValue("Nama pelanggan", "Siti Terputus");
    assertThat(desi.page().locator("#cc123-start-draft")).hasText(Pattern.compile("Isian panggilan yang belum disimpan, \\d\\d\\.\\d\\d – Kosongkan"));
    desi.press("Kosongkan");
    desi.expectValue("Nama pelanggan", "");
    desi.customer("Bapak", "Tono Batal", "081234567832");
    desi.expectSaved();
    desi.press("Tutup");
    desi.takeCall();
    desi.expectValue("Nama pelanggan", "");
    assertThat(desi.page().locator("#cc123-start-draft")).hasCount(0);
    desi.press("Tutup");
  }

  @Test
  @DisplayName("No word is lost: it is there after a reload and on another computer, for this person only; Back leads to the running step")
  void at_a_step() {
    desi.takeCallOf("Siti Muat Ulang", "081234567833");
    desi.search("lupa sandi", "Lupa password");
    desi.type(NOTE, "E-mail reset tidak masuk");
    desi.expectSaved();
    assertThat(desi.page().getByText("Simpan", new Page.GetByTextOptions().setExact(true))).not().isVisible();
    desi.type(NOTE, "E-mail reset tidak masuk, sudah dua kali");
    // at once: the last words are sent while the page is left
    desi.page().reload();
    desi.expectStep("Catat permasalahan");
    desi.expectValue(NOTE, "E-mail reset tidak masuk, sudah dua kali");
    assertThat(desi.choice("Lupa password").locator("input")).isChecked();
    expectNothingInBrowser("dua kali");
    try (Desk elsewhere = new Desk(address, "desi"); Desk budi = new Desk(address, "budi")) {
      elsewhere.open("Catat permasalahan");
      elsewhere.expectValue(NOTE, "E-mail reset tidak masuk, sudah dua kali");
      budi.expectNothingLeft();
    }
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.page().goBack();
    desi.expectStep("Jelaskan jawaban");
    desi.abandon();
  }

  @Test
  @DisplayName("No word is lost: when a colleague has logged in beside it, nothing is sent in that one's name, and it waits for its owner")
  void another_user() {
    desi.takeCallOf("Siti Dua Tab", "081234567834");
    desi.search("lupa sandi", "Lupa password");
    desi.type(NOTE, "Kata Desi");
    logInBeside("budi");
    desi.complete();
    expectWordOf("budi");
    try (Desk budi = new Desk(address, "budi")) {
      budi.expectNothingLeft();
    }
    desi.logIn("desi");
    desi.expectStep("Catat permasalahan");
    desi.expectValue(NOTE, "Kata Desi");
    desi.expectSaved();
    // coming back to the tab is enough
    logInBeside("budi");
    desi.page().evaluate("dispatchEvent(new Event('focus'))");
    expectWordOf("budi");
    desi.logIn("desi");
    desi.expectStep("Catat permasalahan");
    desi.abandon();
  }

  @Test
  @DisplayName("No word is lost: who was away too long reads why the log-in page is there, once, and goes on after it")
  void away_too_long() {
    desi.takeCallOf("Siti Lama", "081234567835");
    desi.search("lupa sandi", "Lupa password");
    desi.type(NOTE, "Kata Desi");
    desi.page().context().clearCookies();
    desi.complete();
    assertThat(desi.page().locator("#cc123-other-user")).hasText("Sesi desi sudah berakhir. Masuk lagi untuk melanjutkan: isian Anda tetap ada.");
    assertThat(desi.page().getByText("Silakan masuk terlebih dahulu")).hasCount(0);
    desi.logIn("desi");
    desi.expectStep("Catat permasalahan");
    desi.expectValue(NOTE, "Kata Desi");
    desi.abandon();
  }

  private void expectWordOf(String other) {
    assertThat(desi.page().locator("#cc123-other-user")).containsText("sekarang masuk " + other);
    expectNothingInBrowser("Kata Desi");
  }

  /** The Tasklist would keep a form there when a log-in is lost, for whoever comes next. */
  private void expectNothingInBrowser(String typed) {
    assertThat(String.valueOf(desi.page().evaluate("Object.entries(localStorage).join() + Object.entries(sessionStorage).join()")))
        .doesNotContain(typed, "camunda-form");
  }

  /** In another tab: the log-in of a browser is one for all its tabs. */
  private void logInBeside(String user) {
    String token = desi.page().context().cookies().stream().filter(cookie -> cookie.name.equals("XSRF-TOKEN")).findFirst().orElseThrow().value;
    APIResponse answer = desi.page().context().request().post(address + "camunda/api/admin/auth/user/default/login/tasklist",
        RequestOptions.create().setHeader("X-XSRF-TOKEN", token)
            .setForm(FormData.create().set("username", user).set("password", "Listrik-123")));
    assertThat(answer.status()).isEqualTo(200);
  }
}
