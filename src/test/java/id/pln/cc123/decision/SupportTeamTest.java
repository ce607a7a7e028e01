package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupportTeamTest {

    private final DecisionTable team = DecisionTable.named("support-team");

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    @DisplayName("Every Service Group has the one support team there is, also a group that comes later (B3-j)")
    void team(String serviceGroup) {
        assertThat(team.row(Map.of("serviceGroup", serviceGroup))).isEqualTo(Map.of("team", "support"));
    }

    static Stream<String> groups() {
        return Stream.concat(SopCatalogue.ENTRIES.stream().map(SopCatalogue.Entry::group).distinct(), Stream.of("MODUL BARU"));
    }
}
