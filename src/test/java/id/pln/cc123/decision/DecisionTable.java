package id.pln.cc123.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** A decision table of the folder {@code processes}, evaluated by the DMN engine alone, without a process engine. */
final class DecisionTable {

    static final Path MODELS = Path.of("processes");

    private static final DmnEngine ENGINE = engine();

    /** Parsed once: JUnit makes a new test instance per row. */
    private static final Map<String, DecisionTable> TABLES = new ConcurrentHashMap<>();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    static DecisionTable named(String key) {
        return TABLES.computeIfAbsent(key, DecisionTable::parse);
    }

    /** Every matching row, in the table's order. */
    List<Map<String, Object>> rows(Map<String, ?> inputs) {
        DmnDecisionResult result = ENGINE.evaluateDecision(decision, Map.copyOf(inputs));
        return result.getResultList();
    }

    /** The only matching row; an empty map when no row matches. */
    Map<String, Object> row(Map<String, ?> inputs) {
        List<Map<String, Object>> rows = rows(inputs);
        if (rows.size() > 1) {
            throw new AssertionError(decision.getKey() + " has more than one row for " + inputs + ": " + rows);
        }
        return rows.isEmpty() ? Map.of() : rows.get(0);
    }

    private static DecisionTable parse(String key) {
        try (InputStream model = Files.newInputStream(MODELS.resolve(key + ".dmn"))) {
            return new DecisionTable(ENGINE.parseDecision(key, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelCustomFunctionProviders(List.of(new FixedCalendar()));
        return configuration.buildEngine();
    }
}
