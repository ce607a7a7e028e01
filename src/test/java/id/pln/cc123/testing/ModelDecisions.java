package id.pln.cc123.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;

import id.pln.cc123.Decisions;
import id.pln.cc123.engine.decision.FirstColumn;

/** The decision tables of the folder {@code processes} as they are, evaluated without a process engine. */
public class ModelDecisions implements Decisions {

  private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<List<Object>, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();
  private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

  @Override
  public Optional<Map<String, Object>> one(String decisionKey, Map<String, ?> inputs) {
    return all(decisionKey, inputs).stream().findFirst();
  }

  @Override
  public List<Map<String, Object>> all(String decisionKey, Map<String, ?> inputs) {
    return answers.computeIfAbsent(List.of(decisionKey, new HashMap<>(inputs)), question -> engine.evaluateDecision(
        tables.computeIfAbsent(decisionKey, this::parse), new HashMap<String, Object>(inputs)).getResultList());
  }

  @Override
  public List<List<String>> cases(String decisionKey) {
    return FirstColumn.of(Dmn.readModelFromFile(Path.of("processes", decisionKey + ".dmn").toFile()), decisionKey);
  }

  private DmnDecision parse(String key) {
    try (InputStream model = Files.newInputStream(Path.of("processes", key + ".dmn"))) {
      return engine.parseDecision(key, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
