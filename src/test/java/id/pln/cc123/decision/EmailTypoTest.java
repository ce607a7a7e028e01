package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTypoTest {

    private final DecisionTable typos = DecisionTable.named("email-typo");

    @ParameterizedTest(name = "{0}: did the customer mean {1}?")
    @CsvSource({
        "gmial.com, gmail.com", "gamil.com, gmail.com", "gmai.com, gmail.com", "gmail.co, gmail.com", "gmail.con, gmail.com",
        "gmail.co.id, gmail.com", "yaho.com, yahoo.com", "yahooo.com, yahoo.com", "yahoo.con, yahoo.com",
        "yaho.co.id, yahoo.co.id", "yahooo.co.id, yahoo.co.id", "ymial.com, ymail.com", "hotmial.com, hotmail.com",
        "outlok.com, outlook.com", "icloud.con, icloud.com"
    })
    @DisplayName("A domain that is often mistyped is questioned with the likely one (B6)")
    void likelyTypo(String domain, String suggestion) {
        assertThat(typos.row(Map.of("email", "Nama.Saya@" + domain))).isEqualTo(Map.of("suggestion", suggestion));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "hotmail.com", "outlook.com", "outlook.co.id",
        "icloud.com", "pln.co.id", "perusahaan.co.id"})
    @DisplayName("A domain that may well be right is not questioned (B6)")
    void noTypo(String domain) {
        assertThat(typos.row(Map.of("email", "Nama.Saya@" + domain))).isEmpty();
    }
}
