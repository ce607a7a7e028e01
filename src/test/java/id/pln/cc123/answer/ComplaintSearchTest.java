package id.pln.cc123.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Decisions;
import id.pln.cc123.Refusal;
import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.testing.ModelDecisions;

class ComplaintSearchTest {

  private static final Decisions MODELS = new ModelDecisions();
  private static final Complaints COMPLAINTS =
      new Complaints(MODELS, new ServiceCatalog(MODELS));

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
  @DisplayName("At equal score the SOP's answers come before the catalogue (A, E)")
  void answers_first() {
    assertThat(codes("unduh")).startsWith("A1a", "A1b", "A1c", "E1.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ga bisa", "?!"})
  @DisplayName("With nothing to look for all 29 questions, 37 types and the rest are listed in the SOP's order (A, E)")
  void everything(String words) {
    assertThat(codes(words)).hasSize(67).startsWith("A1a", "A1b").endsWith("E10.2", "OTHER");
    assertThat(codes(words).get(29)).isEqualTo("E1.1");
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
    Map<String, Object> added = new HashMap<>();
    Decisions changing = new Decisions() {
      @Override
      public Optional<Map<String, Object>> one(String key, Map<String, ?> inputs) {
        if (key.equals("complaint-synonym") && added.containsKey(inputs.get("word"))) {
          return Optional.of(Map.of("canonical", added.get(inputs.get("word"))));
        }
        return MODELS.one(key, inputs);
      }

      @Override
      public List<Map<String, Object>> all(String key, Map<String, ?> inputs) {
        return MODELS.all(key, inputs);
      }
    };
    Complaints complaints = new Complaints(changing, new ServiceCatalog(changing));
    assertThat(complaints.search("nyedot")).extracting(Complaint::value).containsExactly("OTHER");
    added.put("nyedot", "unduh");
    complaints.rebuild();
    await().untilAsserted(() -> assertThat(complaints.search("nyedot")).extracting(Complaint::value).startsWith("A1a", "A1b"));
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
