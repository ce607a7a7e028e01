package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever evaluates a table chooses its inputs: a pattern made of one could be such that matching it never ends. */
@DisplayName("A pattern in a decision table")
class LiteralPatternsTest {

    private static final Set<String> WITH_PATTERN = Set.of("matches", "replace", "split", "extract");
    private static final FeelEngine FEEL = new FeelEngine.Builder().build();

    @ParameterizedTest(name = "{displayName}: {0}")
    @MethodSource("tables")
    @DisplayName("is a text that stands there")
    void literal(Path table) {
        var model = Dmn.readModelFromFile(table.toFile());
        List<Object> patterns = new ArrayList<>();
        model.getModelElementsByType(Text.class).stream().filter(text -> !text.getTextContent().isBlank())
                .filter(text -> !(text.getParentElement() instanceof OutputValues
                        || text.getParentElement() instanceof InputValues))
                .forEach(text -> patterns.addAll(text.getParentElement() instanceof InputEntry
                        ? patternsIn(parsedTests(text.getTextContent())) : patternsIn(parsed(text.getTextContent()))));

        assertThat(patterns).allSatisfy(pattern -> assertThat(pattern).isInstanceOf(ConstString.class));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @ValueSource(strings = {"matches(a, \"x\" + b)", "if 1 = 1 then [{c: replace(a, b, \"\")}] else null", "split(delimiter: a, string: b)",
        "for x in split(a, b) return x", "extract(a, \"x\" + b)[1]"})
    @DisplayName("is seen for what it is by this test")
    void found(String expression) {
        assertThat(patternsIn(parsed(expression))).hasSize(1).allSatisfy(pattern -> assertThat(pattern).isNotInstanceOf(ConstString.class));
    }

    @Test
    @DisplayName("is looked for in every table")
    void everyTable() throws IOException {
        assertThat(tables()).hasSizeGreaterThan(15);
    }

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(DecisionTable.MODELS)) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    private static Object parsed(String expression) {
        return FEEL.parseExpression(expression).toOption().get().expression();
    }

    private static Object parsedTests(String tests) {
        return FEEL.parseUnaryTests(tests).toOption().get().expression();
    }

    private static List<Object> patternsIn(Object tree) {
        List<Object> found = new ArrayList<>();
        if (tree instanceof FunctionInvocation call && WITH_PATTERN.contains(call.function())) {
            found.add(call.params() instanceof PositionalFunctionParameters parameters ? parameters.params().apply(1) : named(call));
        }
        if (tree instanceof Product parts) {
            each(parts.productIterator(), found);
        } else if (tree instanceof camundajar.impl.scala.collection.Iterable<?> parts) {
            each(parts.iterator(), found);
        }
        return found;
    }

    private static Object named(FunctionInvocation call) {
        var parameters = CollectionConverters.asJava(((NamedFunctionParameters) call.params()).params());
        return parameters.getOrDefault("pattern", parameters.get("delimiter"));
    }

    private static void each(Iterator<?> parts, List<Object> found) {
        while (parts.hasNext()) {
            found.addAll(patternsIn(parts.next()));
        }
    }
}
