package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTransitionTest {

    private static final List<String> STATUSES = List.of("Logged", "Active", "Waiting For Customer", "Waiting for 3rd Party",
            "Waiting for Approval", "Resolved", "Closed");

    /** The groups of people, the customer, and a clock that ran out. */
    private static final List<String> ROLES = List.of("cso", "service-desk", "support", "approver", "manager", "process-owner",
            "camunda-admin", "customer", "system");

    private static final String ALLOWED = """
            Logged                | Active                | service-desk
            Logged                | Closed                | service-desk
            Active                | Waiting For Customer  | support
            Active                | Waiting for 3rd Party | support
            Active                | Waiting for Approval  | support
            Active                | Resolved              | support
            Active                | Closed                | service-desk
            Waiting For Customer  | Active                | cso service-desk support customer
            Waiting For Customer  | Closed                | service-desk system
            Waiting for 3rd Party | Active                | service-desk support
            Waiting for Approval  | Active                | approver
            Resolved              | Closed                | cso service-desk customer system
            Resolved              | Active                | cso service-desk support customer
            """;

    private final DecisionTable transitions = DecisionTable.named("ticket-transition");

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ALLOWED)
    @DisplayName("A ticket is moved from status to status by those who may, and by nobody else (B3-j, B3-l, C1, C2)")
    void whoMayMove(String from, String to, String roles) {
        assertThat(whoMay(from, to)).containsExactly(roles.split(" "));
    }

    @Test
    @DisplayName("No other way leads from one of the seven statuses to another, and none out of Closed (B3-l)")
    void noOtherWay() {
        List<List<String>> ways = STATUSES.stream().flatMap(from -> STATUSES.stream().map(to -> List.of(from, to)))
                .filter(way -> !whoMay(way.get(0), way.get(1)).isEmpty()).toList();

        assertThat(ways).noneMatch(way -> way.get(0).equals("Closed")).containsExactlyInAnyOrderElementsOf(
                ALLOWED.lines().map(line -> Arrays.stream(line.split("\\|")).limit(2).map(String::strip).toList()).toList());
    }

    private List<String> whoMay(String from, String to) {
        return ROLES.stream().filter(role -> transitions.row(Map.of("fromStatus", from, "toStatus", to, "role", role))
                .equals(Map.of("allowed", true))).toList();
    }
}
