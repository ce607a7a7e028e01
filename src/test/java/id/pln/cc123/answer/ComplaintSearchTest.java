package id.pln.cc123.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Decisions;
import id.pln.cc123.Refusal;
import id.pln.cc123.testing.ModelDecisions;

class ComplaintSearchTest {

  private static final Decisions MODELS = new ModelDecisions();
  private static final Complaints COMPLAINTS =
      new Complaints(MODELS);

  @ParameterizedTest
  @CsvSource({
      "ga bisa unduh,               A1b",
      "gak bisa download aplikasi,  A1b",
      "unduh ga bisa,               A1b",
      "instal tidak bisa,           A1b",
      "ngunduh,                     A1a",
      "loading terus waktu donlot,  A1c",
      "lupa sandi,                  A2b",
      "kelupaan password akun,      A2b",
      "ganti foto,                  A3d",
      "foto profil mau diganti,     A3d",
      "beda nama di ktp,            A3g",
      "biaya admin,                 A6e",
      "uang kembali iconpay,        A6g",
      "refund iconpay,              A6g",
      "linkaja error,               A6b",
      "gopay ga muncul status,      A6d",
      "token gratis,                A5a",
      "bintang petugas,             A7b",
      "debit,                       A6f",
      "pasang baru,                 E7.1",
      "undang anggota,              E2.4"})
  @DisplayName("What the customer says finds the complaint among the first two, in any order and with synonyms (D)")
  void found_by_the_customers_words(String words, String code) {
    assertThat(codes(words).subList(0, 2)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"downl, A1a", "iconp, A6g", "swac, E9.1", "ref, A6g", "biaya adm, A6e", "lupa pass, A2b"})
  @DisplayName("The last word may be unfinished (D)")
  void found_while_typing(String words, String code) {
    assertThat(codes(words)).contains(code);
    assertThat(codes(words).indexOf(code)).isLessThan(4);
  }

  @Test
  @DisplayName("Words in another order find the same (D)")
  void any_order() {
    assertThat(codes("foto profil ganti")).isEqualTo(codes("ganti profil foto"));
  }

  @Test
  @DisplayName("The SOP's answers come before the catalogue: nobody escalates what can be explained (A, E)")
  void answers_first() {
    assertThat(codes("unduh").subList(0, 3)).containsExactlyInAnyOrder("A1a", "A1b", "A1c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "saya mau", "?!"})
  @DisplayName("With nothing to look for the commonest complaints are listed, no more than are seen at a glance (A, E)")
  void commonest(String words) {
    assertThat(codes(words)).hasSize(8).startsWith("L1", "A2b", "L2", "L3").endsWith("OTHER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bayar", "akun", "aplikasi", "tidak bisa", "token", "id pel", "permintaan layanan pembayaran via"})
  @DisplayName("No search shows more than eight rows, everyday words neither (D)")
  void at_most_eight(String words) {
    assertThat(codes(words)).hasSizeBetween(2, 8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"dana, A6a", "bayar pakai dana, A6a", "dana saya kapan kembali, A6g", "pengembalian dana, A6g"})
  @DisplayName("A name is itself: DANA is a wallet, and money that comes back is a refund (A6a, A6g)")
  void names(String words, String code) {
    assertThat(codes(words)).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource({"ga bisa login, L1", "otp ga masuk, L2", "kode aktivasi belum dikirim, L2", "sudah bayar token belum masuk, L3", "akun keblokir, L4",
      "bayar tagihan gagal terus, L5"})
  @DisplayName("The commonest calls have an entry of their own that leads to a ticket of its service group (B1, E)")
  void commonest_calls(String words, String code) {
    assertThat(COMPLAINTS.search(words).get(0)).satisfies(found -> {
      assertThat(found.value()).isEqualTo(code);
      assertThat(found.label()).endsWith(" · tiket");
      assertThat(COMPLAINTS.resolution(code).serviceGroup()).isIn("MANAJEMEN USER", "MODUL PEMBAYARAN DAN PEMBELIAN");
    });
  }

  @Test
  @DisplayName("What is ticked stays on top and counts among the eight; anything else is last once (D)")
  void kept() {
    assertThat(COMPLAINTS.search("bayar", List.of("A6g", "OTHER", "A1a"))).hasSizeLessThanOrEqualTo(8).extracting(Complaint::value)
        .startsWith("A1a", "A6g").endsWith("OTHER").doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Each is marked as explained or as a ticket where it is chosen, and nowhere else (A, B1)")
  void marked() {
    assertThat(COMPLAINTS.search("lupa password").get(0)).isEqualTo(new Complaint("A2b", "Lupa password · dijelaskan", "Lupa password"));
    assertThat(COMPLAINTS.search("undang anggota").get(0)).isEqualTo(new Complaint("E2.4", "Undang Anggota · tiket", "Undang Anggota"));
    assertThat(COMPLAINTS.resolution("A2b").label()).isEqualTo("Lupa password");
  }

  @ParameterizedTest
  @MethodSource("labels")
  @DisplayName("A slip of the finger in any word of a complaint's name still finds it (A, E)")
  void typo_in_any_word(String code, String label) {
    String[] words = label.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (words[i].matches("[A-Za-z]{5,}")) {
        String[] typed = words.clone();
        typed[i] = words[i].substring(0, 2) + words[i].charAt(3) + words[i].charAt(2) + words[i].substring(4);
        assertThat(codes(String.join(" ", typed))).as(String.join(" ", typed)).contains(code);
      }
    }
  }

  static Stream<Arguments> labels() {
    // other endings are not looked for: they are always there
    return MODELS.cases("complaint-resolution").stream().flatMap(List::stream).filter(code -> !code.startsWith("N"))
        .map(code -> Arguments.of(code, COMPLAINTS.resolution(code).label()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzy", "<script>alert(1)</script>", "${1+1}", "=1+1", "\uD83D\uDE00", "unduh", "a\r\nb"})
  @DisplayName("Anything else is always the last choice, whatever was typed (D)")
  void other_is_last(String words) {
    assertThat(codes(words)).endsWith("OTHER");
  }

  @Test
  @DisplayName("A synonym that a process owner adds is found when it is deployed")
  void changes_become_live() {
    List<String> added = new ArrayList<>();
    Decisions changing = new Decisions() {
      @Override
      public Optional<Map<String, Object>> one(String key, Map<String, ?> inputs) {
        return key.equals("complaint-synonym") && added.contains(inputs.get("word"))
            ? Optional.of(Map.of("canonical", "unduh", "weight", 1.0)) : MODELS.one(key, inputs);
      }

      @Override
      public List<Map<String, Object>> all(String key, Map<String, ?> inputs) {
        return MODELS.all(key, inputs);
      }

      @Override
      public List<List<String>> cases(String key) {
        return key.equals("complaint-synonym") ? Stream.concat(MODELS.cases(key).stream(), added.stream().map(List::of)).toList()
            : MODELS.cases(key);
      }
    };
    Complaints complaints = new Complaints(changing);
    assertThat(complaints.search("njupuk")).extracting(Complaint::value).containsExactly("OTHER");
    added.add("njupuk");
    complaints.rebuild();
    await().untilAsserted(() -> assertThat(complaints.search("njupuk")).extracting(Complaint::value).contains("A1a", "A1b"));
  }

  @Test
  @DisplayName("A complaint says which answer form or which ticket settles it (A, B)")
  void resolution() {
    assertThat(COMPLAINTS.resolution("A1b")).extracting(Resolution::answerForm, Resolution::serviceGroup)
        .containsExactly("answer-a1b", "INSTALASI");
    assertThat(COMPLAINTS.resolution("E2.2")).extracting(Resolution::answerForm, Resolution::serviceType)
        .containsExactly(null, "Reset Password User");
    assertThatThrownBy(() -> COMPLAINTS.resolution("Z9")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> COMPLAINTS.resolution(null)).isInstanceOf(Refusal.class);
  }

  private static List<String> codes(String words) {
    return COMPLAINTS.search(words).stream().map(Complaint::value).toList();
  }
}
