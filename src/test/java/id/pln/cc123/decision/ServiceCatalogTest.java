package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceCatalogTest {

    private final DecisionTable catalogue = DecisionTable.named("service-catalog");

    @Test
    @DisplayName("Without a Service Group the whole catalogue is offered, in the SOP's order (E)")
    void wholeCatalogue() {
        assertThat(catalogue.rows(Map.of())).hasSize(37).isEqualTo(expected(SopCatalogue.ENTRIES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    @DisplayName("A Service Group offers its own Service Types and no other (B3-e, B3-f)")
    void typesOfOneGroup(String group) {
        List<SopCatalogue.Entry> own = SopCatalogue.ENTRIES.stream().filter(entry -> entry.group().equals(group)).toList();

        assertThat(catalogue.rows(Map.of("serviceGroup", group))).isEqualTo(expected(own));
    }

    @Test
    @DisplayName("A Service Group that is not in the catalogue offers nothing (B3-e)")
    void unknownGroup() {
        assertThat(catalogue.rows(Map.of("serviceGroup", "MODUL LAIN"))).isEmpty();
    }

    static Stream<String> groups() {
        return SopCatalogue.ENTRIES.stream().map(SopCatalogue.Entry::group).distinct();
    }

    private static List<Map<String, Object>> expected(List<SopCatalogue.Entry> entries) {
        return entries.stream()
                .map(entry -> Map.<String, Object>of("serviceFamily", SopCatalogue.FAMILY, "serviceGroup", entry.group(),
                        "number", entry.number(), "serviceType", entry.type()))
                .toList();
    }
}
