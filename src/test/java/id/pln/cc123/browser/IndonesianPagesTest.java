package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody meets before and beside the work, on a browser set to English. */
@BrowserTest
class IndonesianPagesTest {

  private static final Pattern ENGLISH = Pattern.compile("\\b(Log in|Login|Username|Password|Wrong|Please|Powered|Camunda|Date and|Profile|Edit|Change"
      + "|Groups|Applications|Links|Documentation|Welcome|name|Email|Update|Cancel|Current|Confirm|New|given|default|Start|Close)\\b"
      // a label without a text
      + "|[A-Z]+_[A-Z_]+");

  @LocalServerPort
  private int port;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  @DisplayName("The log-in page is Indonesian, also after a wrong password, and nothing for the browser to translate")
  void logIn(String app) {
    try (Page page = open(app)) {
      assertThat(page).hasTitle("PLN 123");
      assertThat(page.locator("html[lang=id][translate=no]")).hasCount(1);
      assertThat(page.locator("input[type=text]")).hasAttribute("placeholder", "Nama pengguna");
      assertThat(page.locator("input[type=password]")).hasAttribute("placeholder", "Kata sandi");
      expectIndonesian(page);
      logIn(page, "salah-" + app, "salah");
      assertThat(page.locator("[notifications-panel]").first()).containsText("Nama pengguna atau kata sandi salah");
      expectIndonesian(page);
    }
  }

  @Test
  @DisplayName("Profil saya is Indonesian: what is shown, what can be changed, and a wrong password")
  void profile() {
    try (Page page = open("welcome")) {
      logIn(page, "desi", "Listrik-123");
      Locator profile = page.locator("#user-profile");
      profile.getByText("Ubah profil").first().click();
      assertThat(profile.locator("#user-profile-firstname")).not().hasAttribute("placeholder", Pattern.compile(".*"));
      expectIndonesian(page);
      profile.locator("form.user-profile .btn-link").click();
      profile.getByText("Ganti kata sandi").first().click();
      profile.locator("#user-password-current").fill("salah");
      profile.locator("[cam-widget-password] input").fill("Listrik-999");
      profile.locator("#user-password-confirmation").fill("Listrik-999");
      profile.locator("form.change-password [type=submit]").click();
      assertThat(page.locator("[notifications-panel]").first()).containsText("Kata sandi saat ini salah.");
      expectIndonesian(page);
    }
  }

  @Test
  @DisplayName("Desi starts a call in the call centre's words, and her menu has nothing that she may not use")
  void call() {
    try (Desk desi = new Desk("http://localhost:" + port + "/", "desi")) {
      Page page = desi.page();
      page.locator(".account .dropdown-toggle").click();
      assertThat(page.locator(".account .dropdown-menu a")).hasText(new String[] {"Profil saya", "Keluar"});
      assertThat(page.locator(".engine-select")).isHidden();
      assertThat(page.locator(".app-switch")).isHidden();
      page.keyboard().press("Escape");
      desi.takeCall();
      assertThat(page.locator(".modal-title")).hasText("Panggilan baru");
      assertThat(page.locator(".modal-footer .btn-primary")).hasText("Mulai panggilan");
      desi.customer("Ibu", "Rina Marlina", "0812-9999-0017");
      desi.start();
      desi.expectNotification("Panggilan dimulai\\.");
      desi.expectStep("Catat permasalahan");
    }
  }

  @Test
  @DisplayName("A page whose scripts come too slowly is loaded again instead of staying empty")
  void slow_line() {
    try (Page page = Chromium.get().newPage()) {
      page.setDefaultTimeout(60_000);
      page.route("**/plugin.js*", lost -> {}, new Page.RouteOptions().setTimes(1));
      page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
      page.locator("input[type=text]").waitFor();
    }
  }

  private Page open(String app) {
    Page page = Chromium.get().newPage(new Browser.NewPageOptions().setLocale("en-US").setViewportSize(1280, 720));
    Screens.watch(page);
    page.navigate("http://localhost:" + port + "/camunda/app/" + app + "/default/");
    page.locator("input[type=text]").waitFor();
    // 300 ms after its start the page moves the focus to the name: a password typed before would go there
    page.evaluate("new Promise(done => setTimeout(done, 300))");
    return page;
  }

  private static void logIn(Page page, String user, String password) {
    page.locator("input[type=text]").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("button[type=submit]").click();
  }

  private static void expectIndonesian(Page page) {
    assertThat(page.locator("body")).not().containsText(ENGLISH, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
  }
}
