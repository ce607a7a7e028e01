package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;

/** A customer who has called before. */
@BrowserTest
class KnownCallerTest {

  @LocalServerPort
  private int port;
  @Autowired
  private TestRestTemplate http;

  @Test
  @DisplayName("The phone number comes first, one key takes who is known by it, and the call begins; My Items finds [Tiket 700003] (D, B3-k)")
  void one_key() {
    long number = CallAtDesk.ticketFor(new Rest(http, "desi"), "Kenanga Sari", "0811-699-779", "kenanga@gmail.com");
    try (Desk desi = new Desk("http://localhost:" + port + "/", "desi")) {
      desi.takeCall();
      Locator phone = desi.form().getByLabel("Nomor telepon");
      assertThat(phone).isFocused();
      desi.expectText("Saudari");
      desi.page().keyboard().type("62811699779");
      Locator known = desi.form().locator(".cc123-known-caller");
      assertThat(known).containsText("Ibu Kenanga Sari");
      assertThat(known).containsText("k•••@gmail.com");
      desi.page().keyboard().press("F2");
      desi.expectValue("Nama pelanggan", "Kenanga Sari");
      desi.expectReadable();
      desi.start();
      desi.expectStep("Catat permasalahan");
      assertThat(desi.page().locator("#cc123-call [data-fact=customer]")).hasText("Ibu Kenanga Sari");
      assertThat(desi.page().locator("#cc123-call [data-fact=email]")).hasText("kenanga@gmail.com");

      desi.takeCall();
      assertThat(phone).isFocused();
      desi.page().keyboard().type("0811699779");
      desi.form().locator(".cc123-known-person").first().waitFor();
      desi.page().keyboard().press("F2");
      desi.expectValue("Nama pelanggan", "Kenanga Sari");
      desi.type("Nomor telepon", "0811699780");
      desi.expectText("penelepon baru");
      // what came with the other number is not this caller's
      desi.expectValue("Nama pelanggan", "");
      desi.press("Tutup");
      desi.findInMyItems("[Tiket " + number + "]", number);
    }
  }
}
