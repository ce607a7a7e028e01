package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayTest {

    private final DecisionTable holidays = DecisionTable.named("public-holiday");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | Tahun Baru 2026 Masehi
            2026-01-16 | Isra Mikraj Nabi Muhammad S.A.W.
            2026-02-17 | Tahun Baru Imlek 2577 Kongzili
            2026-03-19 | Hari Suci Nyepi (Tahun Baru Saka 1948)
            2026-03-21 | Idul Fitri 1447 Hijriah
            2026-03-22 | Idul Fitri 1447 Hijriah
            2026-04-03 | Wafat Yesus Kristus
            2026-04-05 | Kebangkitan Yesus Kristus (Paskah)
            2026-05-01 | Hari Buruh Internasional
            2026-05-14 | Kenaikan Yesus Kristus
            2026-05-27 | Idul Adha 1447 Hijriah
            2026-05-31 | Hari Raya Waisak 2570 BE
            2026-06-01 | Hari Lahir Pancasila
            2026-06-16 | 1 Muharam Tahun Baru Islam 1448 Hijriah
            2026-08-17 | Proklamasi Kemerdekaan
            2026-08-25 | Maulid Nabi Muhammad S.A.W.
            2026-12-25 | Kelahiran Yesus Kristus (Natal)
            2027-01-01 | Tahun Baru 2027 Masehi
            2027-02-06 | Tahun Baru Imlek 2578 Kongzili
            2027-03-26 | Wafat Yesus Kristus
            2027-03-28 | Kebangkitan Yesus Kristus (Paskah)
            2027-05-01 | Hari Buruh Internasional
            2027-05-06 | Kenaikan Yesus Kristus
            2027-06-01 | Hari Lahir Pancasila
            2027-08-17 | Proklamasi Kemerdekaan
            2027-12-25 | Kelahiran Yesus Kristus (Natal)
            """)
    @DisplayName("A national holiday is in the table with its name (A6g, working days)")
    void holiday(String date, String name) {
        assertThat(holidays.row(Map.of("date", date))).isEqualTo(Map.of("name", name));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"2026-01-02", "2026-12-24", "2027-06-02", "", "besok"})
    @DisplayName("Any other day is no holiday (A6g, working days)")
    void ordinaryDay(String date) {
        assertThat(holidays.row(Map.of("date", date))).isEmpty();
    }
}
