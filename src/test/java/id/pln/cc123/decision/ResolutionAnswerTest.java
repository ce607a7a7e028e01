package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionAnswerTest {

    private final DecisionTable answers = DecisionTable.named("resolution-answer");

    @ParameterizedTest(name = "{0}")
    @MethodSource("confirming")
    @DisplayName("An answer that plainly says yes confirms the solution (B3-l)")
    void confirmed(String answer) {
        assertThat(answers.row(Map.of("answer", answer))).isEqualTo(Map.of("meaning", "CONFIRMED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusing")
    @DisplayName("An answer that plainly says no refuses the solution (B3-l)")
    void refused(String answer) {
        assertThat(answers.row(Map.of("answer", answer))).isEqualTo(Map.of("meaning", "REFUSED"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "ya tapi belum bisa", "ya sudah", "sudah saya coba", "sudah tidak bisa", "tidak tahu",
        "ok", "terima kasih", "baik", "belum saya coba", "kapan selesai", "apakah sudah selesai", "YA", "Sudah."})
    @DisplayName("What may mean something else, or is not written as in the table, is for a person to read (B3-l)")
    void readByAPerson(String answer) {
        assertThat(answers.row(Map.of("answer", answer))).isEmpty();
    }

    static Stream<String> confirming() {
        return phrases("""
                ya, iya, sudah, sudah pak, sudah bu, sudah min, sudah terima kasih,
                selesai, sudah selesai, ya selesai, ya sudah selesai, iya sudah selesai, sudah selesai terima kasih, teratasi,
                sudah teratasi, ya sudah teratasi, iya sudah teratasi, sudah teratasi terima kasih, masalah sudah selesai,
                masalah sudah teratasi, permasalahan sudah selesai, permasalahan sudah teratasi, sudah beres, beres,
                bisa, sudah bisa, ya sudah bisa, iya sudah bisa, ok sudah bisa, oke sudah bisa, baik sudah bisa,
                sudah bisa terima kasih, terima kasih sudah bisa, alhamdulillah sudah bisa, sekarang sudah bisa, sudah berhasil,
                berhasil, sudah normal, sudah lancar, tidak ada masalah lagi, sudah tidak ada masalah, sudah tidak error,
                sudah tidak bermasalah""");
    }

    static Stream<String> refusing() {
        return phrases("""
                tidak, belum, tidak belum, belum pak, belum bu, belum min, belum juga, masih belum, sampai sekarang belum,
                belum selesai, tidak selesai, masih belum selesai, belum teratasi, tidak teratasi, masih belum teratasi,
                masalah belum selesai, masalah belum teratasi, permasalahan belum selesai, permasalahan belum teratasi,
                belum beres, belum ada perubahan, tidak ada perubahan,
                belum bisa, tidak bisa, masih belum bisa, masih tidak bisa, tetap tidak bisa, tetap belum bisa,
                sekarang tidak bisa lagi, masih bermasalah, masih error, tetap error, masih gagal, tetap gagal, gagal, masih sama,
                masih sama saja, belum berhasil, tidak berhasil""");
    }

    private static Stream<String> phrases(String text) {
        return Arrays.stream(text.split(",\\s+"));
    }
}
