package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatReportTreatmentTest {

    private final DecisionTable treatment = DecisionTable.named("repeat-report-treatment");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Logged", "Active", "Waiting For Customer", "Waiting for 3rd Party", "Waiting for Approval"})
    @DisplayName("A ticket that is not finished gets a note and no new ticket; another problem goes its own way (C1, C1-f)")
    void notFinished(String status) {
        assertThat(of(status, true)).isEqualTo(Map.of("treatment", "ADD_NOTE"));
        assertThat(of(status, false)).isEqualTo(Map.of("treatment", "ADD_NOTE_AND_NEW_PROBLEM"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Resolved", "Closed"})
    @DisplayName("A finished ticket is reported with a new one that refers to it; another problem has nothing to do with it (C2)")
    void finished(String status) {
        assertThat(of(status, true)).isEqualTo(Map.of("treatment", "NEW_TICKET_WITH_REFERENCE"));
        assertThat(of(status, false)).isEqualTo(Map.of("treatment", "NEW_PROBLEM"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"closed", "Selesai", "''"})
    @DisplayName("A status that the SOP does not know has no treatment (B3-l)")
    void unknownStatus(String status) {
        assertThat(of(status, true)).isEmpty();
    }

    @Test
    @DisplayName("Without an answer to whether it is the same problem there is no treatment (C)")
    void incomplete() {
        assertThat(treatment.row(Map.of("previousStatus", "Active"))).isEmpty();
        assertThat(treatment.row(Map.of())).isEmpty();
    }

    private Map<String, Object> of(String status, boolean sameProblem) {
        return treatment.row(Map.of("previousStatus", status, "sameProblem", sameProblem));
    }
}
