package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFormTest {

    @Test
    @DisplayName("Every answer form is the answer to one complaint, and every answer named exists as a form (A)")
    void formsAndDecisionAgree() {
        DecisionTable resolution = DecisionTable.named("complaint-resolution");
        List<String> named = complaints()
                .map(code -> (String) resolution.row(Map.of("complaint", code)).get("answerForm"))
                .filter(form -> form != null && form.startsWith("answer-"))
                .toList();

        assertThat(named).hasSize(29).containsExactlyInAnyOrderElementsOf(AnswerForm.all().stream().map(AnswerForm::id).toList());
    }

    @Test
    @DisplayName("Every complaint can become a ticket of the catalogue and has its own name (A, B, E)")
    void complaintsAreInTheCatalogue() {
        DecisionTable resolution = DecisionTable.named("complaint-resolution");
        DecisionTable catalogue = DecisionTable.named("service-catalog");
        List<String> codes = complaints().toList();

        // the SOP's questions and catalogue, what is in no list, the commonest calls, and the other endings
        assertThat(codes).hasSize(29 + 37 + 1 + 5 + 3).allSatisfy(code -> {
            Map<String, Object> row = resolution.row(Map.of("complaint", code));
            assertThat(catalogue.rows(Map.of("serviceGroup", row.get("serviceGroup"))))
                    .extracting("serviceType").satisfies(types -> assertThat(row.get("serviceType")).as("null: it depends on how the customer paid")
                            .satisfiesAnyOf(type -> assertThat(type).isIn(types), type -> assertThat(type).isNull()));
        });
        assertThat(codes).extracting(code -> resolution.row(Map.of("complaint", code)).get("label")).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("Every answer shows its clause and ends with the question whether it helped (A, D)")
    void askWhetherItHelped(AnswerForm form) {
        assertThat(form.text()).contains("SOP " + clause(form)).contains("Bacakan kepada pelanggan").contains("{{salutation}}");
        assertThat(form.options("solved")).containsExactly("yes", "no");
        assertThat(form.field("solved").at("/validate/required").asBoolean()).isTrue();
        assertThat(form.field("unsolvedNote").at("/validate/maxLength").asInt()).isEqualTo(1000);
        assertThat(form.field("unsolvedNote").at("/conditional/hide").asText()).isEqualTo("=solved != \"no\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("An answer stores none of its fields as a process variable and can be opened by Tasklist")
    void formConventions(AnswerForm form) {
        assertThat(form.schema().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.components().filter(component -> component.has("key")))
                .allSatisfy(field -> assertThat(field.at("/properties/transient").asText()).isEqualTo("true"));
        assertThat(form.components().map(component -> component.path("id").asText())).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource({
        "A1b, installation-check, platform osVersion freeMemoryMb",
        "A6e, admin-fee, paymentMethod meterType",
        "A6g, refund-deadline, paymentDate"
    })
    @DisplayName("A calculator asks what its decision needs (A1b, A6e, A6g)")
    void calculator(String clause, String decision, String inputs) {
        AnswerForm form = AnswerForm.of(clause);

        assertThat(form.components().map(component -> component.at("/properties/decision").asText())).contains(decision);
        assertThat(inputs.split(" ")).allSatisfy(input -> assertThat(form.field(input)).isNotNull());
    }

    @Test
    @DisplayName("Every choice of a calculator leads to a result (A1b, A6e)")
    void choicesAreKnownToTheDecision() {
        AnswerForm fees = AnswerForm.of("A6e");
        assertThat(fees.field("paymentMethod").path("valuesExpression").asText()).contains("adminFee.whenPaymentMethod");
        assertThat(fees.options("meterType")).hasSize(2).allSatisfy(meter ->
                assertThat(DecisionTable.named("admin-fee").row(Map.of("paymentMethod", "GOPAY", "meterType", meter))).isNotEmpty());
        assertThat(AnswerForm.of("A1b").options("platform")).hasSize(2).allSatisfy(platform ->
                assertThat(DecisionTable.named("installation-check")
                        .row(Map.of("platform", platform, "osVersion", "14", "freeMemoryMb", 100))).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("No answer repeats a number that a table owns: it is shown from the table (A1b, A6e, A6g)")
    void repeatsNoNumberOfATable(AnswerForm form) {
        form.components().map(component -> component.at("/properties/decision").asText()).filter(key -> !key.isEmpty())
                .forEach(key -> assertThat(form.text()).as(form + " and " + key).doesNotContainPattern(numbersOf(key)));
    }

    /** The numbers of a table's cells, also as they are written for people. */
    private static String numbersOf(String key) {
        return Dmn.readModelFromFile(DecisionTable.MODELS.resolve(key + ".dmn").toFile()).getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream()))
                .flatMap(cell -> Pattern.compile("[0-9]+([.][0-9]+)?").matcher(cell.getTextContent()).results())
                .map(number -> number.group().replaceAll("(?<=^[0-9])(?=[0-9]{3}$)", ".").replace(".", "[.,]?"))
                .filter(number -> number.length() > 1).distinct()
                .collect(Collectors.joining("|", "(?<![0-9.,A])(", ")(?![0-9]|[.,][0-9])"));
    }

    static Stream<AnswerForm> forms() {
        return AnswerForm.all().stream();
    }

    private static Stream<String> complaints() {
        return Dmn.readModelFromFile(DecisionTable.MODELS.resolve("complaint-resolution.dmn").toFile())
                .getModelElementsByType(InputEntry.class).stream()
                .map(entry -> entry.getTextContent().strip().replace("\"", ""));
    }

    private static String clause(AnswerForm form) {
        return form.id().replace("answer-a", "A");
    }
}
