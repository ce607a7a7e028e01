package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import id.pln.cc123.mail.Mailbox;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Jobs;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** Tickets in the hands of all who have to do with them: at their desks, in their mailboxes, at the page behind the link. */
@BrowserTest
class TicketLifeInBrowserTest {

  private static final String MAILBOX = "pln123@pln123.example";
  private static final Pattern LINK = Pattern.compile("/konfirmasi/[A-Za-z0-9_-]+");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Map<String, String> TO_SUPPORT = Map.of("callType", "Incident", "serviceGroup", "INSTALASI",
      "serviceType", "Download Aplikasi", "nextStep", "assign", "team", "support");

  @LocalServerPort
  private int port;
  @Autowired
  private ApplicationContext product;
  @Autowired
  private ProcessEngine engine;
  @Autowired
  private TestRestTemplate http;
  @Autowired
  private TestMailServer mails;
  @Autowired
  private Tickets tickets;
  @Autowired
  private DataSource database;

  @Test
  @DisplayName("B3: called in, assigned, asked and answered by mail, approved, resolved, confirmed by link, Closed and found again")
  void whole_life() throws Exception {
    String customer = "tini.s@gmail.com";
    long number = callAbout("Tini Susanti", "081234567811", customer);
    try (Desk sari = desk("sari")) {
      sari.openTicket("Tiket masuk", number, "Tugaskan tiket");
      sari.claim();
      sari.pick("Petugas", "Andi Pratama");
      sari.type("Pesan untuk petugas", "Mohon dicek di log pembayaran");
      sari.expectReadable();
      sari.complete();
      expect(number, TicketStatus.ACTIVE);
    }
    try (Desk andi = desk("andi")) {
      workOn(andi, number, "Tanya pelanggan.*", "Pertanyaan untuk pelanggan", "Nomor transaksinya berapa?");
      expect(number, TicketStatus.WAITING_FOR_CUSTOMER);
      MimeMessage question = mail(customer, "Nomor transaksinya berapa?");
      answer(question, customer);
      expect(number, TicketStatus.ACTIVE);
      workOn(andi, number, "Minta persetujuan.*", "Yang perlu disetujui", "Pengembalian dana Rp 50.000");
      expect(number, TicketStatus.WAITING_FOR_APPROVAL);
      approve(number);
      workOn(andi, number, "Selesai:.*", "Penyelesaian", "Dana sudah kami kembalikan.");
      expect(number, TicketStatus.RESOLVED);
    }
    confirm(number, link(mail(customer, "Dana sudah kami kembalikan.")));
    mail(customer, "kami tutup|ditutup");
    try (Desk desi = desk("desi")) {
      desi.findInMyItems("+62 812-3456-7811", number);
      assertThat(history(desi)).containsSubsequence("Tiket dibuat", "Laporan Anda sudah kami catat", "Logged", "Active",
          "Waiting For Customer", "Nomor transaksinya berapa?", "Jawaban pelanggan", "Nomornya 7788.", "Pelanggan sudah menjawab",
          "Waiting for Approval", "Pengembalian dana Rp 50.000", "Ratna Dewi", "Disetujui", "Resolved", "Dana sudah kami kembalikan.",
          "Dikonfirmasi pelanggan melalui tautan", "Closed");
      assertThat(replies(desi)).hasSize(2).first().asString().contains("Nomornya 7788.").doesNotContain("menulis", ">", "Dikirim dari");
      desi.expectReadable();
    }
  }

  @Test
  @DisplayName("B3-l: who does not answer is reminded, and after five days the ticket is closed and says so in My Items")
  void five_days_without_answer() {
    String customer = "diam@contoh.id";
    long number = CallAtDesk.ticketFor(as("desi"), "Diah Amalia", "081234567812", customer);
    new TicketAtWork(this::as, number).submit("sari", "UserTask_AssignTicket", TO_SUPPORT)
        .submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Waiting For Customer", "question", "Jenis ponselnya apa?"));
    await().atMost(SOON).until(() -> received(customer, "Kami memerlukan keterangan Anda"));
    Waited.unsent(database, number, 4);
    Jobs.fire(engine, "ticket-lifecycle", Long.toString(number), "IntermediateCatchEvent_ReminderDue");
    await().atMost(SOON).until(() -> received(customer, "Pengingat"));
    Waited.unsent(database, number, 1);
    Jobs.fire(engine, "ticket-lifecycle", Long.toString(number), "IntermediateCatchEvent_TimeLimitReached");
    expect(number, TicketStatus.CLOSED);
    mail(customer, "tidak ada tanggapan");
    try (Desk desi = desk("desi")) {
      desi.findInMyItems(customer, number);
      Locator items = desi.page().locator("#cc123-my-items");
      assertThat(items.locator("[data-fact=status]")).containsText("Closed");
      assertThat(items.locator("[role=progressbar]:visible")).hasAttribute("aria-valuetext", "100%, Selesai");
      assertThat(items.locator(".cc123-note")).isHidden();
      assertThat(items.locator("input[type=file]")).isHidden();
      assertThat(history(desi)).containsSubsequence("Waiting For Customer", "Pengingat", "Sistem", "Closed");
      desi.expectReadable();
    }
  }

  @Test
  @DisplayName("Of two who have a ticket open the second reads that it is done, and keeps what was typed")
  void two_at_once() {
    long number = CallAtDesk.ticketFor(as("desi"), "Dua Sekaligus", "081234567813", "dua@contoh.id");
    new TicketAtWork(this::as, number).submit("sari", "UserTask_AssignTicket", TO_SUPPORT);
    try (Desk andi = desk("andi"); Desk andisOther = desk("andi"); Desk rina = desk("rina"); Desk rinasOther = desk("rina")) {
      for (Desk desk : List.of(rina, rinasOther, andi)) {
        desk.openTicket("Tiket tim saya", number, "Kerjakan tiket");
      }
      String race = "{\"type\": \"TaskAlreadyClaimedException\", \"message\": \"Task 'x' is already claimed by someone else.\"}";
      rina.page().route("**/claim", request -> request.fulfill(new Route.FulfillOptions().setStatus(500)
          .setContentType("application/json").setBody(race)), new Page.RouteOptions().setTimes(1));
      rina.tryToClaim();
      rina.expectNotification("Langkah ini baru saja diambil rekan Anda");
      andi.claim();
      rina.tryToClaim();
      rina.expectNotification("Langkah ini sedang dikerjakan oleh andi");
      assertThat(rina.page().locator("[cam-tasklist-task-meta]")).containsText("andi");
      rina.expectReadable();

      andisOther.openTicket("Tugas saya", number, "Kerjakan tiket");
      andisOther.choose("Tanya pelanggan.*");
      andisOther.type("Pertanyaan untuk pelanggan", "Versi Android berapa?");
      andi.choose("Selesai:.*");
      andi.type("Penyelesaian", "Sudah diperbaiki.");
      andi.complete();
      expect(number, TicketStatus.RESOLVED);

      andisOther.complete();
      assertThat(andisOther.page().locator("body")).containsText(Pattern.compile("sudah (di)?selesai|sudah tidak ada|diselesaikan"));
      andisOther.expectValue("Pertanyaan untuk pelanggan", Pattern.compile("Versi Android berapa\\?"));
      andisOther.expectReadable();
      rinasOther.tryToClaim();
      rinasOther.expectNotification("Tugas sudah tidak ada");
      rinasOther.expectReadable();
    }
    expect(number, TicketStatus.RESOLVED);
  }

  @Test
  @DisplayName("B3-k: My Items shows own tickets first, all on wish, by status, 20 a page")
  void my_items() {
    CallAtDesk.ticketFor(as("desi"), "Milik Desi", "081234567814", "milik.desi@contoh.id");
    IntStream.range(0, 21).forEach(i -> CallAtDesk.ticketFor(as("budi"), "Pelanggan " + i, "0812345679" + (10 + i), "p" + i + "@contoh.id"));
    try (Desk budi = desk("budi")) {
      Locator items = budi.myItems();
      Locator rows = items.locator("tbody tr");
      assertThat(rows).hasCount(20);
      assertThat(rows.first()).containsText("Pelanggan 20");
      Locator forward = items.getByText("Berikutnya");
      forward.click();
      assertThat(items.getByText("Halaman 2")).isVisible();
      assertThat(rows.first()).containsText("Pelanggan 0");
      assertThat(forward).isDisabled();
      items.getByText("Sebelumnya").click();
      assertThat(rows.first()).containsText("Pelanggan 20");

      Locator search = items.locator("input[type=search]");
      search.fill("milik.desi@contoh.id");
      assertThat(items.getByText("Tidak ada tiket Anda yang sesuai")).isVisible();
      items.getByText("Semua tiket", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(rows).hasCount(1);
      assertThat(rows.first()).containsText("Milik Desi");
      items.locator("select").selectOption("Closed");
      assertThat(items.getByText("Tidak ada tiket yang sesuai.")).isVisible();
      items.locator("select").selectOption("Logged");
      assertThat(rows).hasCount(1);
      budi.expectReadable();
    }
  }

  private Desk desk(String user) {
    return new Desk("http://localhost:" + port + "/", user);
  }

  private Rest as(String user) {
    return new Rest(http, user);
  }

  private long callAbout(String name, String phone, String email) {
    try (Desk desi = desk("desi")) {
      desi.takeCallOf(name, phone);
      desi.search("bayar pakai ovo", "Permintaan Layanan Pembayaran via OVO");
      desi.complete();
      desi.spellEmail(email);
      desi.type("Summary", "Pembayaran OVO gagal");
      desi.complete();
      desi.expectStep("Sampaikan penutup");
      desi.complete();
      desi.expectNothingLeft();
    }
    return as("desi").get("/api/tickets?mine=true&q=" + email).ok().at("/items/0/number").asLong();
  }

  private void workOn(Desk andi, long number, String next, String field, String text) {
    andi.openTicket("Tugas saya", number, "Kerjakan tiket");
    andi.choose(next);
    andi.type(field, text);
    andi.expectReadable();
    andi.complete();
  }

  private void approve(long number) {
    try (Desk ratna = desk("ratna")) {
      ratna.openTicket("Persetujuan", number, "Putuskan persetujuan");
      ratna.claim();
      ratna.expectValue("Yang perlu disetujui", Pattern.compile("Pengembalian dana Rp 50.000"));
      ratna.choose("Setuju");
      ratna.expectReadable();
      ratna.complete();
      expect(number, TicketStatus.ACTIVE);
    }
  }

  /** The customer answers as mail programs do: below the answer a signature and what was asked. */
  private void answer(MimeMessage question, String customer) throws MessagingException {
    String id = question.getMessageID();
    mails.send(customer, MAILBOX, """
        From: Tini <%s>
        To: %s
        Subject: Re: pertanyaan
        Message-ID: <jawaban-%s@gmail.com>
        In-Reply-To: %s
        References: %s
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Nomornya 7788.

        --\040
        Dikirim dari ponsel Tini

        Pada Sel, 24 Nov 2026 pukul 10.00 PLN 123 <pln123@pln123.example> menulis:
        > Nomor transaksinya berapa?
        --b
        Content-Type: text/html; charset=utf-8

        <p>Nomornya 7788.</p><blockquote>Nomor transaksinya berapa?</blockquote>
        --b--
        """.formatted(customer, MAILBOX, System.nanoTime(), id, id));
    Mailbox.read(product);
  }

  /** On a phone, without a log-in. */
  private void confirm(long number, String link) {
    try (BrowserContext phone = Chromium.get().newContext(new Browser.NewContextOptions().setLocale("en-US").setViewportSize(390, 844))) {
      Page page = phone.newPage();
      page.navigate("http://localhost:" + port + link);
      assertThat(page.locator("main")).containsText("Dana sudah kami kembalikan.");
      Accessibility.expect(page);
      page.reload();
      expect(number, TicketStatus.RESOLVED);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ya, sudah teratasi")).click();
      assertThat(page.locator("h1")).hasText("Terima kasih");
      Accessibility.expect(page);
      expect(number, TicketStatus.CLOSED);
    }
  }

  private static String link(MimeMessage mail) {
    Matcher link = LINK.matcher(TestMailServer.text(mail));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private void expect(long number, TicketStatus status) {
    await().atMost(SOON).untilAsserted(() -> assertThat(tickets.get(number).status()).isEqualTo(status));
  }

  /** @return the mail of this text, when it has come over SMTP */
  private MimeMessage mail(String address, String pattern) {
    Pattern text = Pattern.compile(pattern);
    return await().atMost(SOON).until(() -> mails.receivedBy(address).stream()
        .filter(mail -> text.matcher(TestMailServer.text(mail)).find()).findFirst().orElse(null), mail -> mail != null);
  }

  private boolean received(String address, String subject) throws MessagingException {
    for (MimeMessage mail : mails.receivedBy(address)) {
      if (mail.getSubject().contains(subject)) {
        return true;
      }
    }
    return false;
  }

  /** @return what the history shows, the oldest first */
  private static String history(Desk desk) {
    Locator entries = desk.page().locator("#cc123-my-items .cc123-history > li");
    entries.first().waitFor();
    List<String> texts = entries.allTextContents();
    Collections.reverse(texts);
    return String.join("\n", texts);
  }

  private static List<String> replies(Desk desk) {
    List<String> texts = desk.page().locator("#cc123-my-items .cc123-history > li[data-kind=REPLY]").allTextContents();
    Collections.reverse(texts);
    return texts;
  }
}
