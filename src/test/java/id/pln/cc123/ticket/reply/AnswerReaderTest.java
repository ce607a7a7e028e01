package id.pln.cc123.ticket.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.Tickets;

@DisplayName("What a reply says about a solution (B3-l)")
class AnswerReaderTest {

  private static AnswerReader answers;
  private static Ticket ticket;

  @BeforeAll
  static void makeTicket() {
    Domain domain = TestDatabase.H2.domain();
    answers = domain.get(AnswerReader.class);
    ticket = domain.step(() -> domain.get(Tickets.class).create(Samples.ticket(Samples.problem(domain, "desi"), "desi")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ya", "ya.", "  SUDAH   SELESAI!!", "Ya, sudah bisa.", "Sudah bisa, terima kasih banyak ya",
      "Selamat pagi PLN\n\nSudah.",
      "Halo min,\nsudah bisa\n\nTerima kasih atas bantuannya\nSalam,\nSri Wahyuni", "Yth. Bapak\nSudah teratasi\nWahyuni"})
  @DisplayName("A clear yes, with nothing but politeness around it, confirms")
  void confirmed(String text) {
    assertThat(answers.read(text, ticket)).isEqualTo(CustomerAnswer.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Belum", "Tidak bisa.", "Belum bisa\nTokennya tidak masuk, tolong segera",
      "Selamat siang\nmasih error"})
  @DisplayName("A clear no refuses, whatever follows it")
  void refused(String text) {
    assertThat(answers.read(text, ticket)).isEqualTo(CustomerAnswer.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Terima kasih", "Ya, tapi masih lambat", "Ya\ntapi masih lambat",
      "Sudah.\n\nTapi tagihan bulan ini dua kali lipat, tolong dicek.", "Assalamualaikum, tagihan saya dua kali lipat\nSudah",
      "Sudah bisa\nWassalam, tapi tagihan dua kali lipat", "Sudah bisa?", "Sudah 👎", "Ya\n😡", "Sudah\n\nKapan tagihannya?",
      "Ya\nBudi Santoso",
      "Apakah sudah?", "Saya belum coba", "🙂", "Selamat pagi"})
  @DisplayName("In doubt a person reads it")
  void information(String text) {
    assertThat(answers.read(text, ticket)).isEqualTo(CustomerAnswer.INFORMATION);
    assertThat(answers.read(text + "\nya" + " terima kasih ya".repeat(5000), ticket)).isEqualTo(CustomerAnswer.INFORMATION);
  }
}
