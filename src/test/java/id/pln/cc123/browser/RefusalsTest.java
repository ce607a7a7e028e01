package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;

/** What a CSO reads when a step is not accepted: one true sentence, at its field, in view. */
@BrowserTest
@DisplayName("A step that is not accepted")
class RefusalsTest {

  private static final String WITHOUT_QUERY = "performance.getEntriesByType('resource').map(e => e.name.split('?')[0])"
      + ".filter(name => name.includes('/cc123/'))";

  @LocalServerPort
  private int port;
  @Autowired
  private TestRestTemplate http;

  @Test
  @DisplayName("is told once by scripts of which none is loaded twice")
  void scripts_are_loaded_once() {
    try (Desk desi = desk("desi")) {
      desi.takeCall();
      List<?> loaded = (List<?>) desi.page().evaluate(WITHOUT_QUERY);
      assertThat(loaded).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("says so at each field of the start form that is missing, and the click is not lost to an error that moves the button")
  void missing() {
    try (Desk desi = desk("desi")) {
      desi.takeCall();
      desi.start();
      assertThat(errors(desi)).hasText(new String[] {"Wajib diisi.", "Wajib diisi.", "Wajib diisi."});
      expectNoMessageBesides(desi);
    }
  }

  @Test
  @DisplayName("says what is wrong with the customer's data, the ticket number and the choice of problems, each once and at its field (B2, C)")
  void refused() {
    try (Desk desi = desk("desi")) {
      desi.takeCall();
      desi.customer("Bapak", "Tono", "0000 0000 000");
      desi.start();
      expectOnly(desi, "Nomor telepon", "Nomor telepon tidak sah");
      desi.customer("Bapak", "Tono", "0812-9000-0001");
      desi.type("Nomor tiket sebelumnya", "999999");
      desi.start();
      expectOnly(desi, "Nomor tiket sebelumnya", "Tidak ada tiket dengan nomor 999999");
      desi.type("Nomor tiket sebelumnya", "");
      desi.start();
      desi.expectStep("Catat permasalahan");
      desi.complete();
      expectOnly(desi, "Jenis keluhan", "Pilih sedikitnya satu jenis keluhan.");
    }
  }

  @Test
  @DisplayName("because the server has trouble says just that, above the button, and what was typed is still there")
  void trouble() {
    try (Desk desi = desk("desi")) {
      desi.takeCall();
      desi.customer("Ibu", "Rini", "0812-9000-0002");
      desi.page().route("**/submit-form", route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}")));
      desi.start();
      Locator banner = desi.page().locator("#cc123-form-message");
      assertThat(banner).hasText("Sistem sedang terganggu; isian Anda tetap ada. Silakan coba lagi.");
      assertThat(banner).isInViewport();
      expectNoMessageBesides(desi);
      assertThat(errors(desi)).hasCount(0);
      desi.page().unroute("**/submit-form");
      desi.expectValue("Nama pelanggan", "Rini");
      desi.start();
      desi.expectStep("Catat permasalahan");
      assertThat(banner).hasCount(0);
    }
  }

  @Test
  @DisplayName("never is one for a field that was touched and is hidden since: a customer without e-mail goes on (B3-g)")
  void hidden() {
    CallAtDesk.taken(new Rest(http, "desi"), Map.of("salutation", "Ibu", "customerName", "Nunung", "phone", "0812-9000-0003"))
        .submit("UserTask_RecordProblems", Map.of("complaints", List.of("E1.1")));
    try (Desk desi = desk("desi")) {
      desi.open("Eja alamat e-mail");
      desi.complete();
      assertThat(errors(desi)).hasText(new String[] {"Wajib diisi."});
      desi.choose("Pelanggan tidak memiliki e-mail");
      desi.complete();
      desi.expectStep("Sampaikan penutup");
    }
  }

  private Desk desk(String user) {
    return new Desk("http://localhost:" + port + "/", user, 1280, 720);
  }

  private static Locator errors(Desk desk) {
    return desk.form().locator(".fjs-form-field-error");
  }

  private static void expectOnly(Desk desk, String label, String message) {
    Locator error = errors(desk);
    assertThat(error).hasCount(1);
    assertThat(error).containsText(message);
    assertThat(error).isInViewport();
    assertThat(error.locator("xpath=ancestor::div[contains(@class, 'fjs-form-field ')][1]")).containsText(label);
    expectNoMessageBesides(desk);
  }

  private static void expectNoMessageBesides(Desk desk) {
    Page page = desk.page();
    assertThat(page.locator(".page-notifications .alert, .notifications-panel .alert")).hasCount(0);
  }
}
