package id.pln.cc123.decision;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.call.EndedBy;

class CallResumptionTest {

    private final DecisionTable resumption = DecisionTable.named("call-resumption");

    @ParameterizedTest(name = "{displayName}: {0}")
    @EnumSource(EndedBy.class)
    @DisplayName("A call that was cut off is offered for an hour (D, derived)")
    void anHour(EndedBy endedBy) {
        assertThat(Duration.parse((String) resumption.row(Map.of("endedBy", endedBy.name())).get("resumeWithin")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName("A call that ended in another way is not offered (D, derived)")
    void otherwise() {
        assertThat(resumption.row(Map.of("endedBy", "CSO"))).isEmpty();
    }
}
