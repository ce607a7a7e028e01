package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketPolicyTest {

    private final DecisionTable policy = DecisionTable.named("ticket-policy");

    @Test
    @DisplayName("Waiting For Customer is closed after 5 days without a change of status, with a reminder a day before (B3-l)")
    void waitingForCustomer() {
        assertThat(policy.row(Map.of("status", "Waiting For Customer")))
                .isEqualTo(Map.of("afterDuration", "P5D", "thenStatus", "Closed", "remindAfter", "P4D", "pausesDueDate", true));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Logged", "Active", "Waiting for 3rd Party", "Waiting for Approval", "Resolved", "Closed"})
    @DisplayName("Any other status lasts as long as it takes; Resolved waits for the customer's confirmation (B3-l)")
    void noClock(String status) {
        assertThat(policy.row(Map.of("status", status))).isEmpty();
    }

    @Test
    @DisplayName("What happens when the time is over is allowed to the system (B3-l)")
    void allowedToTheSystem() {
        assertThat(DecisionTable.named("ticket-transition")
                .row(Map.of("fromStatus", "Waiting For Customer", "toStatus", "Closed", "role", "system")))
                .isEqualTo(Map.of("allowed", true));
    }
}
