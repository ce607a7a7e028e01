package id.pln.cc123.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.pln.cc123.testing.TypedCases;

/** Numbers and dates typed into a browser that is set to English. */
@BrowserTest
class TypedValuesInBrowserTest {

  @LocalServerPort
  private int port;

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
  @DisplayName("The browser takes what is typed exactly as the server does (A1b, A6g)")
  void same_as_the_server() {
    List<?> differences = (List<?>) desi.page().evaluate("""
        async ({ numbers, dates, versions, today }) => {
          const { readNumber, readDate, readVersion } = await import('/camunda/app/tasklist/scripts/cc123/typed-readings.js');
          const differs = (read, expected) =>
            expected.startsWith('!') ? !read.fault?.includes(expected.slice(1)) : String(read.value) !== expected;
          return [
            ...numbers.filter(([typed, unit, expected]) => differs(readNumber(typed, unit), expected)),
            ...dates.filter(([typed, time, expected]) => differs(readDate(typed, today, time), expected)),
            ...versions.filter(([typed, expected]) => differs(readVersion(typed), expected))
          ];
        }""", Map.of("numbers", TypedCases.of("numbers"), "dates", TypedCases.of("dates"), "versions", TypedCases.of("versions"),
        "today", TypedCases.TODAY.toString()));
    assertThat(differences).isEmpty();
  }

  @Test
  @DisplayName("A date is read back in words, and one that is none is refused at its field (A6g)")
  void date_in_words() {
    desi.takeCallOf("Dimas Prakoso", "081234567811");
    desi.search("refund iconpay", "Lama refund pembayaran melalui Iconpay");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.type("Tanggal pembayaran", "03/04/2026");
    desi.expectText("3 April 2026, Jumat");
    desi.expectText("Batas waktu refund sudah lewat.");
    desi.type("Tanggal pembayaran", "31/11/2026");
    desi.expectText("November 2026 hanya sampai tanggal 30");
  }

  @Test
  @DisplayName("A version of the other system gets no verdict but a word (A1b)")
  void version_of_the_other_system() {
    desi.takeCallOf("Dimas Anggara", "081234567812");
    desi.search("ga bisa instal", "Tidak dapat download atau instal aplikasi");
    desi.complete();
    desi.expectStep("Jelaskan jawaban");
    desi.choose("iOS \\(iPhone\\)");
    desi.type("Versi Android/iOS", "android 12");
    desi.expectText("bukan versi iOS");
    desi.type("Versi Android/iOS", "ios 12");
    assertThat(desi.form()).not().containsText("bukan versi");
    desi.choose("Android");
    desi.expectText("bukan versi Android");
  }
}
