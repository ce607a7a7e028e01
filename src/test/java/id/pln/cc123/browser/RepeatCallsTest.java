package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.EventKind;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** Desi at her desk when a customer calls again about an earlier report (SOP C). */
@BrowserTest
class RepeatCallsTest {

  private static final String TREAT = "Tanggapi laporan ulang";
  private static final String CLOSE = "Sampaikan penutup";
  private static final String COMPLAINT = "New PLN Mobile – Download Aplikasi";
  private static final String SOP_NOTE = "Pelanggan melaporkan kembali belum ada tindaklanjut, Pelanggan belum mendapatkan balasan email.";
  private static final String SOP_SCRIPT = "“Permasalahan %1$s saat ini masih dalam proses tindak lanjut dari bagian terkait, "
      + "jawaban atas permasalahan %1$s akan diinformasikan melalui email. Mohon %1$s bersedia melakukan pengecekan emailnya.”";
  private static final AtomicInteger CUSTOMERS = new AtomicInteger(1000);

  @LocalServerPort
  private int port;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private Tickets tickets;
  @Autowired
  private TestRestTemplate http;

  private Desk desi;
  private String customer;
  private String phone;
  private String email;

  @BeforeEach
  void someoneNewCalls() {
    int number = CUSTOMERS.incrementAndGet();
    customer = "Ratih Lestari";
    phone = "0812-8800-" + number;
    email = "ratih" + number + "@gmail.com";
    desi = desk("desi");
  }

  @AfterEach
  void leave() {
    desi.close();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(value = TicketStatus.class, names = {"LOGGED", "ACTIVE", "WAITING_FOR_CUSTOMER", "WAITING_FOR_3RD_PARTY", "WAITING_FOR_APPROVAL"})
  @DisplayName("C1-a to C1-e: an open ticket is found by the phone number, the SOP's script is read out, and the repeat is noted on it")
  void not_finished(TicketStatus status) {
    TicketAtWork earlier = ticketIn(status);
    callAgain("Ibu");
    expectListed(earlier, status);
    chooseEarlier(earlier);

    desi.expectText(earlier.number() + " · " + status.word());
    desi.expectText("Ibu " + customer + " · " + phone + " · " + email);
    desi.expectText("Gagal unduh (Download Aplikasi)");
    desi.expectText("Mohon bantuannya");
    desi.expectText(SOP_SCRIPT.formatted("Ibu"));
    missTheMail();
    desi.expectValue("New Note pada tiket " + earlier.number(), SOP_NOTE);
    desi.expectText("ditutup dengan tanda tangan CC.54.DESI");
    desi.expectReadable();
    desi.complete();
    finish(earlier);

    assertThat(last(earlier, EventKind.REPEAT)).isEqualTo(SOP_NOTE + " CC.54.DESI");
    assertThat(tickets.get(earlier.number()).status()).isEqualTo(status);
    assertThat(remarks(phone)).containsExactlyInAnyOrder(inBoth(repeatOf(earlier)));
    assertThat(madeFor(email)).as("no new ticket").containsExactly(earlier.number());
  }

  @Test
  @DisplayName("B3-l: what the customer was asked is read out and answered on the phone, and the ticket is Active again")
  void answered_on_the_phone() {
    TicketAtWork earlier = ticketIn(TicketStatus.WAITING_FOR_CUSTOMER);
    callAgain("Bapak");
    assertThat(desi.choice(earlier.number() + " · ")).containsText("Ditanyakan kepada pelanggan: Nomor kartu berapa?");
    chooseEarlier(earlier);
    desi.expectValue("Yang ditanyakan kepada pelanggan", "Nomor kartu berapa?");
    desi.expectText(SOP_SCRIPT.formatted("Bapak"));
    missTheMail();
    desi.expectReadable();
    desi.type("Jawaban pelanggan", "Nomornya 1234 berakhir 78");
    desi.expectSaved();
    desi.complete();
    finish(earlier);

    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.ACTIVE);
    assertThat(last(earlier, EventKind.REPLY)).isEqualTo("Nomornya 1234 berakhir 78\n(Disampaikan melalui telepon) CC.54.DESI");
  }

  @Test
  @DisplayName("C1: the commonest repeat call, whose mail had arrived, takes at most 4 screens and 8 inputs")
  void mail_had_arrived() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    callAgain("Ibu");
    chooseEarlier(earlier);
    getTheMail();
    desi.expectValue("New Note pada tiket " + earlier.number(),
        "Pelanggan melaporkan kembali, email jawaban sudah diterima tetapi permasalahan belum teratasi.");
    desi.expectReadable();
    desi.complete();
    finish(earlier);

    assertThat(desi.screens()).as("screens").isLessThanOrEqualTo(4);
    assertThat(desi.inputs()).as("clicks and fields besides the customer's data").isLessThanOrEqualTo(8);
    assertThat(tickets.get(earlier.number()).repeatCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("C1-f: another problem that the call explains needs no ticket, and stays apart from the first one")
  void other_problem_explained() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    callAgain("Ibu");
    chooseEarlier(earlier);
    getTheMail();
    otherProblem("lupa sandi", "Lupa password");
    desi.expectStep("Jelaskan jawaban");
    desi.choose("Sudah, pelanggan puas dengan penjelasan");
    desi.complete();
    finish(earlier);

    assertThat(remarks(phone)).containsExactlyInAnyOrder(inBoth(repeatOf(earlier), "New PLN Mobile – Lupa password"));
    assertThat(madeFor(email)).containsExactly(earlier.number());
  }

  @Test
  @DisplayName("C1-f: another problem for the Service Desk gets a ticket of its own; an address just spelled is not spelled again")
  void other_problem_escalated() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    callAgain("Ibu");
    chooseEarlier(earlier);
    missTheMail();
    otherProblem("bayar pakai ovo", "Permintaan Layanan Pembayaran via OVO");
    desi.expectStep("Buat tiket ITSM");
    desi.type("Summary", "Pembayaran OVO gagal");
    desi.complete();
    desi.expectStep(CLOSE);
    long second = newest();
    desi.expectText(spoken(second));
    finish(earlier);

    assertThat(tickets.get(second)).extracting(Ticket::summary, Ticket::previousNumber).containsExactly("Pembayaran OVO gagal", null);
    assertThat(last(earlier, EventKind.REPEAT)).isEqualTo(SOP_NOTE + " CC.54.DESI");
    assertThat(remarks(phone)).containsExactlyInAnyOrder(
        inBoth(repeatOf(earlier), "New PLN Mobile – Permintaan Layanan Pembayaran via OVO – eskalasi ITSM"));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @EnumSource(value = TicketStatus.class, names = {"RESOLVED", "CLOSED"})
  @DisplayName("C2: of a finished ticket a new one is made that names it; its number is read out, and My Items leads from one to the other")
  void finished(TicketStatus status) {
    TicketAtWork earlier = ticketIn(status);
    callAgain("Ibu");
    expectListed(earlier, status);
    chooseEarlier(earlier);
    reportAnew(earlier, status);
    desi.complete();
    desi.expectStep(CLOSE);
    long made = newest();
    desi.expectText(spoken(made));
    desi.expectReadable();
    desi.complete();
    desi.expectNothingLeft();

    assertThat(tickets.get(made).description()).contains("No. Tiket ITSM lama : " + earlier.number()).endsWith("CC.54.DESI");
    assertThat(tickets.get(earlier.number()).status()).isEqualTo(TicketStatus.CLOSED);
    assertThat(remarks(phone)).containsExactlyInAnyOrder(
        inBoth(COMPLAINT + " – eskalasi ITSM – No. Tiket ITSM lama " + earlier.number() + ", baru " + made));
    followInMyItems(earlier.number(), made);
  }

  @Test
  @DisplayName("C1, C2: of two earlier tickets in one call each is treated as it stands")
  void two_earlier_tickets() {
    TicketAtWork open = ticketIn(TicketStatus.ACTIVE);
    TicketAtWork finished = ticketIn(TicketStatus.RESOLVED);
    callAgain("Ibu");
    desi.choose(open.number() + " · .*");
    chooseEarlier(finished);
    desi.expectText(open.number() + " · Active");
    getTheMail();
    desi.complete();
    desi.expectText(finished.number() + " · Resolved");
    reportAnew(finished, TicketStatus.RESOLVED);
    desi.complete();
    desi.expectStep(CLOSE);
    desi.expectText(spoken(newest()));
    finish(open);

    assertThat(tickets.get(open.number())).extracting(Ticket::repeatCount, Ticket::status).containsExactly(1, TicketStatus.ACTIVE);
    assertThat(tickets.get(newest()).previousNumber()).isEqualTo(finished.number());
    assertThat(tickets.get(finished.number()).status()).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("C1-a: of a ticket with somebody else's data only the number is shown, until the caller says what it was made with")
  void somebody_elses() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    desi.takeCall();
    desi.customer("Bapak", "Slamet Widodo", phone.replace("0812", "0857"));
    desi.type("Nomor tiket sebelumnya", spoken(earlier.number()));
    desi.start();
    desi.expectStep("Catat permasalahan");
    assertThat(desi.choice(earlier.number() + " · ")).containsText("tercatat dengan data pelanggan lain");
    expectNothingShown();
    desi.choose(earlier.number() + " · .*");
    desi.complete();

    desi.expectStep("Pastikan penelepon");
    expectNothingShown();
    assertThat(desi.page().locator("body")).not().containsText("Download Aplikasi");
    desi.type("Data pada laporan", "0899 1234 5678");
    desi.complete();
    desi.expectText("Tidak sama dengan data");
    desi.expectValue("Data pada laporan", "0899 1234 5678");
    expectNothingShown();
    desi.type("Data pada laporan", saidOtherwise(phone));
    desi.complete();
    desi.expectStep(TREAT);
    desi.expectText("Gagal unduh (Download Aplikasi)");
    getTheMail();
    desi.complete();
    finish(earlier);
  }

  @Test
  @DisplayName("C1-e2: a complaint of the same Service Type as an open ticket warns, and the ticket's form asks whether it is that one again")
  void turns_out_to_be_a_repeat() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    callAgain("Ibu");
    desi.search("download aplikasi", "Download Aplikasi");
    desi.expectText("Tiket " + earlier.number() + " tentang hal yang sama masih berjalan");
    desi.expectReadable();
    desi.complete();
    desi.spellEmail(email);
    desi.type("Summary", "Masih gagal unduh");
    desi.expectText("Tiket dengan Service Type ini masih berjalan");
    desi.complete();
    desi.expectText("Pilih apakah ini laporan ulang atau permasalahan lain");
    desi.expectReadable();
    desi.choose("Laporan ulang tiket " + earlier.number() + ".*");
    desi.complete();
    desi.expectStep(TREAT);
    desi.expectValue("Yang sudah disampaikan pelanggan pada panggilan ini", Pattern.compile("Download Aplikasi"));
    getTheMail();
    desi.complete();
    finish(earlier);

    assertThat(madeFor(email)).containsExactly(earlier.number());
    assertThat(tickets.get(earlier.number()).repeatCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("C: a ticket that is closed while Desi talks comes up again as finished, with the note that she has typed")
  void closed_meanwhile() {
    TicketAtWork earlier = ticketIn(TicketStatus.ACTIVE);
    callAgain("Ibu");
    chooseEarlier(earlier);
    missTheMail();
    desi.type("New Note pada tiket " + earlier.number(), "Masih gagal sejak kemarin");
    earlier.moveTo(TicketStatus.CLOSED);
    desi.complete();
    desi.expectText("Status tiket ini berubah menjadi Closed selama panggilan");
    desi.expectValue("Keterangan untuk Description tiket baru", "Masih gagal sejak kemarin");
    fillNewTicket(earlier, TicketStatus.CLOSED);
    desi.complete();
    desi.expectStep(CLOSE);
    desi.complete();
    desi.expectNothingLeft();

    assertThat(tickets.get(newest()).description()).contains("Masih gagal sejak kemarin");
    assertThat(tickets.get(earlier.number()).repeatCount()).isZero();
  }

  @Test
  @DisplayName("C1: the Service Desk sees on the card, above the form and in My Items how often a ticket was reported again")
  void seen_by_the_service_desk() {
    TicketAtWork earlier = ticketIn(TicketStatus.LOGGED);
    reportAgainOverRest(earlier);
    reportAgainOverRest(earlier);
    try (Desk sari = desk("sari")) {
      sari.show("Tiket masuk");
      assertThat(sari.card(earlier.number())).containsText("Dilaporkan ulang 2×");
      sari.openTicket("Tiket masuk", earlier.number(), "Tugaskan tiket");
      assertThat(sari.page().locator("#cc123-ticket-bar")).containsText("Dilaporkan ulang 2×");
      sari.expectReadable();
      assertThat(sari.myItems().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(Long.toString(earlier.number()))))
          .containsText("Dilaporkan ulang 2×");
    }
  }

  private Desk desk(String user) {
    return new Desk("http://localhost:" + port + "/", user);
  }

  private Rest as(String user) {
    return new Rest(http, user);
  }

  /** @return a ticket of this test's customer */
  private TicketAtWork ticketIn(TicketStatus status) {
    CallAtDesk.ticketFor(as("desi"), customer, phone, email);
    // of several the customer has, the one made just now
    return new TicketAtWork(this::as, newest()).moveTo(status);
  }

  /** The same customer calls, and says the phone number otherwise. */
  private void callAgain(String salutation) {
    desi.takeCallOf(salutation, customer, saidOtherwise(phone));
  }

  private void expectListed(TicketAtWork earlier, TicketStatus status) {
    Locator listed = desi.choice(earlier.number() + " · ");
    assertThat(listed).containsText(earlier.number() + " · Gagal unduh");
    assertThat(listed.locator(".cc123-status")).hasText(status.word());
    assertThat(listed).containsText(Pattern.compile("dibuat \\d menit yang lalu · Download Aplikasi · Ibu " + customer));
    assertThat(listed).containsText(Pattern.compile("E-mail \\d\\d-\\d\\d-\\d{4}: \\[Tiket " + earlier.number() + "]"));
  }

  private void chooseEarlier(TicketAtWork earlier) {
    desi.choose(earlier.number() + " · .*");
    desi.expectReadable();
    desi.complete();
    desi.expectStep(TREAT);
  }

  /** The customer has no mail: the address is checked, so that the last one can be sent again. */
  private void missTheMail() {
    verify();
    desi.choose("Belum");
    desi.expectValue("Alamat e-mail", email);
    desi.agreeToSpelling();
  }

  private void getTheMail() {
    verify();
    desi.choose("Sudah");
  }

  private void verify() {
    desi.choose("Data sudah diverifikasi dan permohonan maaf sudah disampaikan");
  }

  private void otherProblem(String words, String complaint) {
    desi.choose("Permasalahan pada tiket ini, dan permasalahan lain");
    // what is found is on top, also of a list that was scrolled down
    desi.choice("Permasalahan lain tentang New PLN Mobile").scrollIntoViewIfNeeded();
    desi.type("Cari jenis keluhan permasalahan lain itu", words);
    assertThat(desi.choice(complaint)).isInViewport();
    desi.choose(complaint);
    desi.expectReadable();
    desi.complete();
  }

  /** The customer has no mail: it is passed on again, and the new ticket's form has everything that is known from the old one. */
  private void reportAnew(TicketAtWork earlier, TicketStatus status) {
    verify();
    desi.choose("Belum");
    desi.expectText("Alamat e-mail dieja pada langkah berikutnya");
    fillNewTicket(earlier, status);
  }

  private void fillNewTicket(TicketAtWork earlier, TicketStatus status) {
    desi.expectText("laporan Ibu kami teruskan kembali");
    desi.expectReadable();
    desi.complete();
    desi.spellEmail(email);
    desi.expectText("Tiket " + earlier.number() + " sudah " + status.word() + " dan dilaporkan kembali");
    desi.expectValue("Summary", "Gagal unduh");
    desi.expectValue("Description", Pattern.compile("Mohon bantuannya"));
    desi.expectValue("Ditambahkan di bawah Description", Pattern.compile("No. Tiket ITSM lama : " + earlier.number()));
    desi.expectReadable();
  }

  /** The last step names the ticket on which the repeat was noted. */
  private void finish(TicketAtWork earlier) {
    desi.expectStep(CLOSE);
    desi.expectText("Laporan ulang yang sudah dicatat pada tiketnya");
    desi.expectText(spoken(earlier.number()));
    desi.expectReadable();
    desi.complete();
    desi.expectNothingLeft();
  }

  private void followInMyItems(long old, long made) {
    desi.findInMyItems(Long.toString(old), old);
    Locator items = desi.page().locator("#cc123-my-items");
    assertThat(items.locator("[data-fact=status]:visible")).containsText("Closed");
    Locator again = items.locator("[data-fact=followUps] button:visible");
    assertThat(again).hasText(Long.toString(made));
    again.click();
    assertThat(items.locator("h3")).hasText("Tiket " + made);
    assertThat(items.locator("[data-fact=previousNumber]:visible")).hasText(Long.toString(old));
    desi.expectReadable();
  }

  private void expectNothingShown() {
    for (String secret : List.of(customer, phone, email, "Gagal unduh", "Mohon bantuannya")) {
      assertThat(desi.page().locator("body")).not().containsText(secret);
    }
    desi.expectReadable();
  }

  private void reportAgainOverRest(TicketAtWork earlier) {
    CallAtDesk.taken(as("desi"), Map.of("salutation", "Ibu", "customerName", customer, "phone", phone))
        .submit("UserTask_RecordProblems", Map.of("earlierTickets", List.of(Long.toString(earlier.number()))))
        .submit("UserTask_TreatReport", Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same", "noteAfterEmail", "Belum."))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
  }

  private String last(TicketAtWork ticket, EventKind kind) {
    return tickets.events(ticket.number()).stream().filter(event -> event.kind() == kind).map(TicketEvent::reason)
        .reduce((earlier, later) -> later).orElseThrow();
  }

  /** @return what CRM and APKT were told about the last call from this number */
  private List<String> remarks(String from) {
    return jdbc.sql("""
        select target_system || ': ' || remark from contact_record where call_id =
          (select max(id) from customer_call where phone = ?)""")
        .param("+62" + from.substring(1).replace("-", "")).query(String.class).list();
  }

  private static String[] inBoth(String... remarks) {
    return List.of(remarks).stream().flatMap(remark -> List.of("APKT: " + remark, "CRM: " + remark).stream()).toArray(String[]::new);
  }

  private static String repeatOf(TicketAtWork earlier) {
    return COMPLAINT + " – Pelanggan melaporkan kembali No. Tiket ITSM " + earlier.number();
  }

  private List<Long> madeFor(String address) {
    return jdbc.sql("select number from ticket where email = ? order by number").param(address).query(Long.class).list();
  }

  /** @return number of the ticket that was made last for this test's customer */
  private long newest() {
    List<Long> made = madeFor(email);
    return made.get(made.size() - 1);
  }

  private static String saidOtherwise(String phone) {
    return "+62 " + phone.substring(1).replace("-", " ");
  }

  private static String spoken(long number) {
    return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
  }
}
