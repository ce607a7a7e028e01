package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;

/** My Items over the Tasklist, and the ticket beside its tasks (SOP B3-k). */
@BrowserTest
class MyItemsTest {

  private static final Pattern ENGLISH =
      Pattern.compile("\\b(Search|Next|Previous|Overdue|Note|Save|History|Attachment|No results|Choose|Add comment|Loading)\\b");

  @LocalServerPort
  private int port;
  @Autowired
  private TestRestTemplate http;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;

  @Test
  @DisplayName("Desi finds her ticket by phone number, reads it, notes and attaches something, and is back where she was (B3-k)")
  void desi() {
    long number = ticket("Wati <b>Suryani</b>", "0812-7777-0001");
    try (Desk desi = new Desk("http://localhost:" + port + "/", "desi")) {
      Page page = desi.page();
      Locator items = page.locator("#cc123-my-items");
      page.locator("#cc123-my-items-open").click();
      assertThat(items.locator("th")).hasText(
          new String[] {"ID", "Summary", "Type", "Status", "Due Date", "Progress", "Created On", "Modified On"});
      items.locator("input[type=search]").fill("+62 812 7777 0001");
      assertThat(items.locator("tbody tr")).hasCount(1);
      assertThat(items.locator("tbody tr")).containsText("Wati <b>Suryani</b>");
      assertThat(items.locator("[role=progressbar]")).hasAttribute("aria-valuetext", "10%, Belum ditangani");
      items.locator("tbody button").press("Enter");
      assertThat(items.locator("h3")).hasText("Tiket " + number);

      items.locator(".cc123-note").fill("Pelanggan menanyakan kembali");
      assertThat(items.locator(".cc123-saved")).hasText(Pattern.compile("tersimpan \\d\\d\\.\\d\\d"));
      page.reload();
      page.locator("#cc123-my-items-open").click();
      items.locator("tbody button", new Locator.LocatorOptions().setHasText(Long.toString(number))).click();
      assertThat(items.locator(".cc123-note")).hasValue("Pelanggan menanyakan kembali");
      items.getByText("Simpan catatan").click();
      assertThat(items.locator(".cc123-history > li").first()).containsText("Pelanggan menanyakan kembali CC.54.DESI");
      assertThat(items.locator(".cc123-note")).hasValue("");
      attach(items, "gambar.png", "<html>");
      assertThat(items.locator("[role=alert]:visible")).containsText("Berkas tidak dapat dilampirkan");
      attach(items, "bukti.txt", "transaksi 123");
      assertThat(items.locator(".cc123-history a")).hasText("bukti.txt");
      assertThat(items).not().containsText(ENGLISH);
      String place = page.url();
      page.keyboard().press("Escape");
      assertThat(items).isHidden();
      assertThat(page.locator("#cc123-my-items-open")).isFocused();
      assertThat(page).hasURL(place);
    }
  }

  @Test
  @DisplayName("Sari looks through the mails that were set aside and brings one back with a key; an empty list says so, and Desi has none (B3-l)")
  void set_aside() {
    transaction.executeWithoutResult(status -> jdbc.sql("insert into incoming_mail (kind, sender, subject, body, reason, message_key, size_bytes,"
        + " truncated, stored_at, handled_at) values ('IGNORED', 'rani@contoh.id', 'Tanya token', 'Token saya <b>belum</b> masuk', 'Dikirim otomatis.',"
        + " '<aside@contoh.id>', 30, false, current_timestamp, current_timestamp)").update());
    try (Desk sari = new Desk("http://localhost:" + port + "/", "sari"); Desk desi = new Desk("http://localhost:" + port + "/", "desi")) {
      Page page = sari.page();
      Locator aside = page.locator("#cc123-set-aside");
      page.locator("#cc123-set-aside-open").click();
      Locator row = aside.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("rani@contoh.id"));
      assertThat(row).containsText("Dikirim otomatis.");
      row.locator("summary").press("Enter");
      assertThat(row).containsText("Token saya <b>belum</b> masuk");
      row.locator("button").press("Enter");
      assertThat(aside.locator("[role=status]")).containsText("dikembalikan ke daftar E-mail tak dikenal");
      assertThat(row).hasCount(0);
      assertThat(aside.locator("[role=status]")).containsText("Tidak ada e-mail yang dikesampingkan.");
      page.keyboard().press("Escape");
      assertThat(page.locator("#cc123-set-aside-open")).isFocused();
      assertThat(desi.page().locator("#cc123-my-items-open")).isVisible();
      assertThat(desi.page().locator("#cc123-set-aside-open")).isHidden();
    }
  }

  @Test
  @DisplayName("Sari sees on the card and above the form whose ticket it is, and all about it on a tab (B3-j, B3-k)")
  void sari() {
    long number = ticket("Yanti Kusuma", "0812-7777-0002");
    try (Desk sari = new Desk("http://localhost:" + port + "/", "sari")) {
      Page page = sari.page();
      Locator card = sari.card(number);
      assertThat(card).containsText("Ibu Yanti Kusuma");
      assertThat(card).containsText("menit");
      card.click();
      assertThat(page.locator("#cc123-ticket-bar [data-fact=customer]")).hasText("Ibu Yanti Kusuma");
      assertThat(page.locator(".cc123-attachments-tab")).isHidden();
      page.locator(".cc123-ticket-tab a").click();
      assertThat(page.locator(".cc123-history > li").last()).containsText("Tiket dibuat");
      assertThat(page.locator(".cc123-ticket")).not().containsText(ENGLISH);
    }
  }

  private static void attach(Locator items, String name, String content) {
    items.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
  }

  private long ticket(String customer, String phone) {
    Rest desi = new Rest(http, "desi");
    return CallAtDesk.ticketFor(new Rest(http, "desi"), customer, phone, phone.replace("-", "") + "@contoh.id");
  }
}
