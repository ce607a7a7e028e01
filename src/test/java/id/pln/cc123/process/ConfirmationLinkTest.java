package id.pln.cc123.process;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

import static id.pln.cc123.ticket.TicketStatus.ACTIVE;
import static id.pln.cc123.ticket.TicketStatus.RESOLVED;

@DisplayName("The link with which a customer confirms or refuses a solution (B3-l)")
class ConfirmationLinkTest extends ProcessTest {

  private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/konfirmasi/[A-Za-z0-9_-]+)");

  @Autowired
  private TestRestTemplate anybody;

  @Test
  @DisplayName("Opening the link shows number and solution and changes nothing, however often a mail scanner does it")
  void opening_changes_nothing() {
    TicketAtWork ticket = resolved("<b>Token</b> dikirim ulang.");
    String link = link(ticket);
    int events = tickets.events(ticket.number()).size();
    for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.GET)) {
      assertThat(anybody.exchange(link, method, null, String.class).getStatusCode().value()).isEqualTo(200);
    }
    ResponseEntity<String> page = anybody.getForEntity(link, String.class);
    assertThat(page.getBody()).contains("Apakah permasalahan Anda sudah teratasi?", ">" + ticket.number() + "<",
        "Pembayaran LinkAja gagal",
        "&lt;b&gt;Token&lt;/b&gt; dikirim ulang.").doesNotContain("<script", "Siti", "gmail");
    assertThat(page.getHeaders().getContentType()).isEqualTo(MediaType.parseMediaType("text/html;charset=UTF-8"));
    assertThat(page.getHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(page.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.getHeaders().getFirst("X-Robots-Tag")).contains("noindex");
    assertThat(page.getHeaders().getFirst("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    assertThat(anybody.getForEntity("/confirmation.css", String.class).getStatusCode().value()).isEqualTo(200);
    assertThat(tickets.events(ticket.number())).hasSize(events);
    assertThat(status(ticket)).isEqualTo(RESOLVED);
  }

  @Test
  @DisplayName("The button closes the ticket once; the link is used up then and says what to do")
  void confirmed() {
    TicketAtWork ticket = resolved("Token dikirim ulang.");
    String link = link(ticket);
    assertThat(press(link, Map.of("answer", "CONFIRMED"))).satisfies(page -> {
      assertThat(page.getStatusCode().value()).isEqualTo(200);
      assertThat(page.getBody()).contains("Terima kasih", "kami tutup");
    });
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
    assertThat(lastEvent(ticket).actor()).isEqualTo("pelanggan");
    int events = tickets.events(ticket.number()).size();
    assertThat(Stream.of(press(link, Map.of("answer", "CONFIRMED")), press(link, Map.of("answer", "REFUSED", "reason", "x")),
        anybody.getForEntity(link, String.class))).allSatisfy(page -> {
          assertThat(page.getStatusCode().value()).isEqualTo(410);
          assertThat(page.getBody()).contains("sudah tidak berlaku", "hubungi PLN 123");
        });
    assertThat(tickets.events(ticket.number())).hasSize(events);
  }

  @Test
  @DisplayName("Who refuses says why, and the ticket is worked on again; the link of the next solution is another one")
  void refused() {
    TicketAtWork ticket = resolved("Token dikirim ulang.");
    String link = link(ticket);
    assertThat(press(link, Map.of("answer", "REFUSED", "reason", "  "))).satisfies(page -> {
      assertThat(page.getStatusCode().value()).isEqualTo(400);
      assertThat(page.getBody()).contains("Alasan wajib diisi.");
    });
    ResponseEntity<String> tooLong = press(link, Map.of("answer", "REFUSED", "reason", "<i>" + "x".repeat(1000)));
    assertThat(tooLong.getStatusCode().value()).isEqualTo(400);
    assertThat(tooLong.getBody()).contains("paling banyak 1000 karakter", "&lt;i&gt;xxx");
    assertThat(status(ticket)).isEqualTo(RESOLVED);
    assertThat(press(link, Map.of("answer", "REFUSED", "reason", "Tokennya tidak masuk.")).getBody())
        .contains("kami kerjakan kembali");
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(tickets.get(ticket.number()).entry().reason()).contains("Tokennya tidak masuk.");
    ticket.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Resolved", "solution", "Sekali lagi."));
    assertThat(anybody.getForEntity(link, String.class).getStatusCode().value()).isEqualTo(410);
    assertThat(link(ticket)).isNotEqualTo(link);
    assertThat(press(link(ticket), Map.of("answer", "CONFIRMED")).getStatusCode().value()).isEqualTo(200);
  }

  @Test
  @DisplayName("A forged, cut or senseless link is unknown, says nothing and changes nothing")
  void forged() {
    TicketAtWork ticket = resolved("Token dikirim ulang.");
    String link = link(ticket);
    String flipped = link.substring(0, link.length() - 20) + (link.charAt(link.length() - 20) == 'A' ? 'B' : 'A')
        + link.substring(link.length() - 19);
    for (String other : List.of(flipped, link.substring(0, link.length() - 4), link + "AAAA", "/konfirmasi/x",
        "/konfirmasi/700001",
        "/konfirmasi/AAAA", "/konfirmasi/..%2F..", "/konfirmasi/" + "A".repeat(5000))) {
      ResponseEntity<String> page = press(other, Map.of("answer", "CONFIRMED"));
      assertThat(page.getStatusCode().value()).as(other).isIn(400, 404);
      assertThat(page.getBody() == null ? "" : page.getBody()).doesNotContain("LinkAja");
    }
    assertThat(anybody.getForEntity(flipped, String.class).getBody()).contains("tidak dikenal", "hubungi PLN 123");
    assertThat(status(ticket)).isEqualTo(RESOLVED);
  }

  @Test
  @DisplayName("Pressed twice at the same moment, it counts once")
  void at_once() {
    TicketAtWork ticket = resolved("Token dikirim ulang.");
    String link = link(ticket);
    List<CompletableFuture<Integer>> presses = Stream.generate(() -> CompletableFuture.supplyAsync(
        () -> press(link, Map.of("answer", "CONFIRMED")).getStatusCode().value())).limit(4).toList();
    assertThat(presses.stream().map(CompletableFuture::join)).contains(200).allMatch(code -> code == 200 || code == 410)
        .filteredOn(code -> code == 200).hasSize(1);
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
    assertThat(tickets.events(ticket.number()).stream().filter(event -> event.actor().equals("pelanggan")
        && event.toStatus() == TicketStatus.CLOSED && event.fromStatus() == RESOLVED)).hasSize(1);
  }

  private TicketAtWork resolved(String solution) {
    return activeTicket().submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Resolved", "solution", solution));
  }

  /** @return the path in the mail that the customer got */
  private String link(TicketAtWork ticket) {
    List<OutgoingMail> mails = outbox.mails("" + ticket.number());
    Matcher link = LINK.matcher(mails.get(mails.size() - 1).text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private ResponseEntity<String> press(String path, Map<String, String> fields) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    fields.forEach(form::add);
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    return anybody.exchange(URI.create(anybody.getRootUri() + path), HttpMethod.POST, new HttpEntity<>(form, headers),
        String.class);
  }

  private TicketStatus status(TicketAtWork ticket) {
    return tickets.get(ticket.number()).status();
  }

  private TicketEvent lastEvent(TicketAtWork ticket) {
    List<TicketEvent> events = tickets.events(ticket.number());
    return events.get(events.size() - 1);
  }
}
