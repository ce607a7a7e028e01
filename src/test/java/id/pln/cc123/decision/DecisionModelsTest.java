package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionModelsTest {

    private static final String TABLES = "complaint-resolution service-catalog admin-fee installation-check refund-deadline "
            + "contact-record email-spelling public-holiday complaint-synonym complaint-phrase email-typo "
            + "ticket-transition ticket-policy ticket-priority support-team working-hours resolution-answer "
            + "repeat-report-treatment data-retention salutation bounce-cause task-release";

    /** What these tables have for everything that no other row knows. */
    private static final Map<String, Map<String, Object>> LAST_ROWS = Map.of(
            "ticket-priority", Map.of("priority", "Normal", "dueInWorkingHours", 16),
            "support-team", Map.of("team", "support"),
            "bounce-cause", Map.of("bounceCause", "OTHER", "bounceRetries", 0));

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("A table bears its file's name, is kept in history for 730 days, and explains its columns and every row")
    void readableTable(String key) {
        DmnModelInstance model = Dmn.readModelFromFile(DecisionTable.MODELS.resolve(key + ".dmn").toFile());

        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(key);
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P730D");
        });
        assertThat(model.getModelElementsByType(Input.class)).allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(model.getModelElementsByType(Output.class)).allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
        assertThat(model.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getId()).startsWith("Rule_");
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"${1+1}", "=1+1", "<script>alert(1)</script>", "\uD83D\uDE00", "a\r\nb", "\"", "null"})
    @DisplayName("Input that no row knows gives an empty result, or the row for all the rest, and is never evaluated")
    void hostileInput(String value) {
        assertThat(tables()).allSatisfy(key -> {
            List<String> inputs = List.of("complaint", "serviceGroup", "paymentMethod", "meterType", "platform", "osVersion",
                    "freeMemoryMb", "paymentDate", "outcome", "character", "date", "word", "domain", "fromStatus", "toStatus",
                    "role", "status", "serviceType", "callType", "repeatCount", "day", "answer", "previousStatus", "sameProblem",
                    "data", "salutation", "bounceCode", "bounceWords", "task");
            Map<String, Object> hostile = inputs.stream().collect(Collectors.toMap(input -> input, input -> value));

            assertThat(DecisionTable.named(key).row(hostile)).isEqualTo(LAST_ROWS.getOrDefault(key, Map.of()));
        });
    }

    static Stream<String> tables() {
        return Stream.of(TABLES.split(" "));
    }
}
