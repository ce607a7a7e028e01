package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    private final DecisionTable hours = DecisionTable.named("working-hours");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat"})
    @DisplayName("Work is done from 08:00 to 17:00 on Monday to Friday (derived)")
    void open(String day) {
        assertThat(hours.row(Map.of("day", day))).isEqualTo(Map.of("opensAt", "08:00", "closesAt", "17:00"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"Sabtu", "Minggu", "senin", "Monday", ""})
    @DisplayName("A day without a row is closed (derived)")
    void closed(String day) {
        assertThat(hours.row(Map.of("day", day))).isEmpty();
    }
}
