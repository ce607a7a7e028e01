package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;

/** What a CSO sees of a step on the screens of the call centre, and how a call goes without a mouse. */
@BrowserTest
@DisplayName("The screens of a call")
class CallScreensTest {

  /** The SOP's 29 questions. */
  private static final List<String> QUESTIONS = List.of("A1a", "A1b", "A1c", "A2a", "A2b", "A3a", "A3b", "A3c", "A3d", "A3e", "A3f", "A3g",
      "A3h", "A3i", "A3j", "A4a", "A4b", "A5a", "A6a", "A6b", "A6c", "A6d", "A6e", "A6f", "A6g", "A7a", "A7b", "A8a", "A8b");

  @LocalServerPort
  private int port;
  @Autowired
  private TestRestTemplate http;

  @Test
  @DisplayName("show of each of the 29 answers its first lines, the question that ends it and the button, at 1280 × 720 and at 150 % (A)")
  void answers() {
    try (Desk desi = desk("desi")) {
      openCall("0812-9100-0001", QUESTIONS);
      Page page = desi.page();
      page.reload();
      desi.open("Jelaskan jawaban");
      for (String question : QUESTIONS) {
        assertThat(desi.form().getByText("SOP " + question, new Locator.GetByTextOptions().setExact(true))).isVisible();
        for (int[] size : new int[][] {{1280, 720}, {853, 480}}) {
          page.setViewportSize(size[0], size[1]);
          assertThat(desi.form().getByText("SOP " + question, new Locator.GetByTextOptions().setExact(true))).isInViewport();
          assertInView(desi.form().getByText("Sudah, pelanggan puas"), question);
          assertInView(desi.form().getByText("Belum, teruskan"), question);
          assertInView(page.locator(".form-actions .btn-primary"), question);
        }
        page.setViewportSize(1280, 720);
        assertThat(desi.form().locator(".fjs-dropdownlist")).hasCount(0);
        desi.choose("Sudah, pelanggan puas dengan penjelasan");
        desi.complete();
        assertThat(desi.form().getByText("SOP " + question, new Locator.GetByTextOptions().setExact(true))).hasCount(0);
      }
      desi.expectStep("Sampaikan penutup");
    }
  }

  @Test
  @DisplayName("fold the lists away during a call; one key brings them back, and the choice is remembered")
  void lists() {
    try (Desk desi = desk("desi")) {
      Page page = desi.page();
      desi.takeCallOf("Eko", "0812-9100-0002");
      Locator list = page.locator(".tasks-list").first();
      assertThat(list).isHidden();
      assertThat(page.getByText("Riwayat", new Page.GetByTextOptions().setExact(true))).isHidden();
      page.keyboard().press("F4");
      assertThat(list).isVisible();
      Locator card = page.locator(".task.active");
      assertThat(card).containsText("Catat permasalahan");
      assertThat(card).containsText("Bapak Eko 0812-9100-0002");
      desi.search("biaya admin", "Biaya admin metode pembayaran");
      desi.complete();
      desi.expectStep("Jelaskan jawaban");
      assertThat(card).containsText("Jelaskan jawaban");
      assertThat(card).containsText("Biaya admin metode pembayaran");
      desi.choose("Sudah, pelanggan puas dengan penjelasan");
      desi.complete();
      desi.expectStep("Sampaikan penutup");
      assertThat(card).containsText("Sampaikan penutup");
      page.reload();
      assertThat(list).isVisible();
      // the key folds lists of a call, so it has to be known that this is one
      assertThat(page.locator("#cc123-call")).isVisible();
      page.keyboard().press("F4");
      assertThat(list).isHidden();
    }
  }

  @Test
  @DisplayName("lose no word: what was noted before a complaint was chosen goes along with it, behind the words that found it (B2)")
  void noted_first() {
    try (Desk desi = desk("desi")) {
      desi.takeCallOf("Gilang", "0812-9100-0005");
      desi.type("Keterangan", "sejak kemarin sore");
      desi.search("biaya admin", "Biaya admin metode pembayaran");
      desi.expectValue("Keterangan: Biaya admin metode pembayaran", "biaya admin\nsejak kemarin sore");
    }
  }

  @Test
  @DisplayName("lead through a whole call by keyboard alone: from the search to its end in six presses (A)")
  void keyboard() {
    try (Desk desi = desk("desi")) {
      Page page = desi.page();
      assertThat(page.locator("#cc123-take-call")).isVisible();
      page.keyboard().press("F2");
      desi.form().waitFor();
      desi.customer("Ibu", "Siti Aminah", "0812-9100-0003");
      page.keyboard().press("Enter");
      desi.expectStep("Catat permasalahan");
      desi.type("Apa yang disampaikan pelanggan?", "biaya admin");
      // the first ticks the best that is found, the second finishes the step, quicker than the tick is there
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      desi.expectStep("Jelaskan jawaban");
      assertThat(desi.form().locator("input[type=radio]:focus")).hasCount(1);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      desi.expectStep("Sampaikan penutup");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#cc123-take-call")).isFocused();
    }
  }

  @Test
  @DisplayName("read well to a screen reader: no violation of WCAG 2.2 A and AA for a CSO and the Service Desk")
  void accessible() {
    try (Desk desi = desk("desi")) {
      Page page = desi.page();
      Accessibility.expect(page);
      desi.takeCall();
      Accessibility.expect(page);
      desi.customer("Ibu", "Wulan", "0812-9100-0004");
      desi.start();
      desi.expectStep("Catat permasalahan");
      Accessibility.expect(page);
      desi.search("biaya admin", "Biaya admin metode pembayaran");
      desi.complete();
      desi.expectStep("Jelaskan jawaban");
      Accessibility.expect(page);
      desi.choose("Belum, teruskan ke Service Desk");
      desi.complete();
      desi.spellEmail("wulan.sari@gmail.com");
      Accessibility.expect(page);
      desi.complete();
      desi.expectStep("Sampaikan penutup");
      Accessibility.expect(page);
      assertThat(desi.form().locator(".cc123-look-large td").first()).hasCSS("font-size", "44px");
      Locator items = desi.myItems();
      assertThat(items.locator("tbody tr").first()).isVisible();
      Accessibility.expect(page);
    }
    try (Desk sari = desk("sari")) {
      sari.show("Tiket masuk");
      sari.page().locator(".tasks-list .task").first().click();
      sari.form().waitFor();
      Accessibility.expect(sari.page());
    }
  }

  private static void assertInView(Locator part, String of) {
    assertThat(part).isInViewport();
    // nothing lies over it
    assertThat((Boolean) part.evaluate("e => { const { x, y, width, height } = e.getBoundingClientRect();"
        + " const top = document.elementFromPoint(x + width / 2, y + height / 2); return e.contains(top) || top.contains(e); }")).as(of).isTrue();
  }

  private void openCall(String phone, List<String> complaints) {
    CallAtDesk.taken(new Rest(http, "desi"), Map.of("salutation", "Ibu", "customerName", "Ratih", "phone", phone))
        .submit("UserTask_RecordProblems", Map.of("complaints", complaints));
  }

  private Desk desk(String user) {
    return new Desk("http://localhost:" + port + "/", user, 1280, 720);
  }
}
