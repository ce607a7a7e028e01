package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintSynonymTest {

    private final DecisionTable synonyms = DecisionTable.named("complaint-synonym");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unduh    | unduh download donlot mengunduh didownload
            instal   | instal install pasang menginstal terpasang
            bayar    | bayar transaksi pembayaran beli membeli pembelian
            password | password pasword sandi
            daftar   | daftar registrasi pendaftaran mendaftar signup
            ganti    | ganti hapus ubah merubah
            biaya    | biaya admin ongkos
            lokasi   | lokasi koordinat gps
            token    | token pulsa
            gagal    | gagal error eror
            refund   | refund uang kembali pengembalian
            idpel    | meteran meter id pel idpel
            riwayat  | riwayat history histori
            login    | login signin
            """)
    @DisplayName("Words that customers use for the same thing are searched as one (search among A and E)")
    void sameMeaning(String canonical, String words) {
        assertThat(words.split(" ")).allSatisfy(word ->
                assertThat(synonyms.row(Map.of("word", word))).containsEntry("canonical", canonical));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"bisa", "kok", "saya", "mau", "nya", "di", "ke", "yang"})
    @DisplayName("Words that say nothing about the complaint are ignored (search among A and E)")
    void stopWord(String word) {
        assertThat(synonyms.row(Map.of("word", word))).containsEntry("canonical", "");
    }

    @Test
    @DisplayName("A word without synonyms is not in the table (search among A and E)")
    void otherWord() {
        assertThat(synonyms.row(Map.of("word", "mandiri"))).isEmpty();
    }

    @Test
    @DisplayName("No word stands in two rows, so that the table has one answer for it (search among A and E)")
    void noWordTwice() {
        assertThat(cells(InputEntry.class).flatMap(cell -> Stream.of(cell.split("\\s*,\\s*")))).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("canonicalWords")
    @DisplayName("What a word is searched as is itself searched as that (search among A and E)")
    void canonicalWordIsFinal(String canonical) {
        assertThat(synonyms.row(Map.of("word", canonical))).containsEntry("canonical", canonical);
    }

    @Test
    @DisplayName("Telling words weigh more than those that are said every day (search among A and E)")
    void weights() {
        assertThat(weight("otp")).isGreaterThan(weight("password"));
        assertThat(weight("password")).isGreaterThan(weight("bayar")).isGreaterThan(weight("akun")).isGreaterThan(weight("aplikasi"));
        assertThat(weight("aplikasi")).isGreaterThan(weight("saya")).isPositive();
        assertThat(weight("saya")).isZero();
    }

    private double weight(String word) {
        return ((Number) synonyms.row(Map.of("word", word)).get("weight")).doubleValue();
    }

    static Stream<String> canonicalWords() {
        return cells(OutputEntry.class).filter(cell -> cell.matches("[a-z]+"));
    }

    private static Stream<String> cells(Class<? extends DmnElement> kind) {
        return Dmn.readModelFromFile(DecisionTable.MODELS.resolve("complaint-synonym.dmn").toFile())
                .getModelElementsByType(kind).stream()
                .map(cell -> cell.getTextContent().strip().replace("\"", ""));
    }
}
