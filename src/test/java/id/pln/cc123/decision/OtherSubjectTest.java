package id.pln.cc123.decision;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OtherSubjectTest {

    private final DecisionTable subjects = DecisionTable.named("other-subject");

    @Test
    @DisplayName("Each subject that is not the app's says where the caller goes with it, and the whole list is to be had (D, derived)")
    void whereTo() {
        List<Map<String, Object>> all = subjects.rows(Map.of());
        assertThat(all).extracting(row -> row.get("subject")).doesNotHaveDuplicates().hasSizeGreaterThan(6)
                .contains("Gangguan atau listrik padam", "P2TL, tagihan susulan, pelanggaran");
        assertThat(all).allSatisfy(row -> {
            assertThat((String) row.get("sendTo")).isNotBlank();
            assertThat(subjects.row(Map.of("subject", row.get("subject")))).isEqualTo(row);
        });
    }
}
