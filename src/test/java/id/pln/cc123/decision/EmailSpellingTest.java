package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSpellingTest {

    private final DecisionTable spelling = DecisionTable.named("email-spelling");

    @ParameterizedTest(name = "{0} is read {1}")
    @CsvSource({
        "a, Alfa", "b, Bravo", "c, Charlie", "d, Delta", "e, Echo", "f, Foxtrot", "g, Golf", "h, Hotel", "i, India",
        "j, Juliett", "k, Kilo", "l, Lima", "m, Mike", "n, November", "o, Oscar", "p, Papa", "q, Quebec", "r, Romeo",
        "s, Sierra", "t, Tango", "u, Uniform", "v, Victor", "w, Whiskey", "x, X-ray", "y, Yankee", "z, Zulu",
        "0, nol", "1, satu", "2, dua", "3, tiga", "4, empat", "5, lima", "6, enam", "7, tujuh", "8, delapan", "9, sembilan",
        "., titik", "-, strip", "_, garis bawah", "+, plus", "@, et"
    })
    @DisplayName("Letters are read in ICAO words, digits and signs in Indonesian (B3-g, B6)")
    void wordOfACharacter(String character, String word) {
        assertThat(spelling.row(Map.of("character", character))).isEqualTo(Map.of("word", word));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "A", "é", "\"", "ab"})
    @DisplayName("A character without a word gives no result (B6)")
    void noWord(String character) {
        assertThat(spelling.row(Map.of("character", character))).isEmpty();
    }
}
