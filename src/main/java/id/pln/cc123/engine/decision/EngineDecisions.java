package id.pln.cc123.engine.decision;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.ModelsChanged;
import id.pln.cc123.Staff;

/**
 * Evaluates tables whose result depends on their inputs alone, and remembers the result until models change: the engine
 * looks the newest version up in the database and parses every cell each time (3 to 13 ms a table).
 */
@Component
class EngineDecisions implements Decisions {

  private static final int MOST = 10_000;

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Staff staff;
  private volatile Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

  EngineDecisions(@Lazy DecisionService decisions, @Lazy RepositoryService repository, Staff staff) {
    this.decisions = decisions;
    this.repository = repository;
    this.staff = staff;
  }

  @Override
  public Optional<Map<String, Object>> one(String decisionKey, Map<String, ?> inputs) {
    return all(decisionKey, inputs).stream().findFirst();
  }

  @Override
  public List<Map<String, Object>> all(String decisionKey, Map<String, ?> inputs) {
    Question question = new Question(decisionKey, new HashMap<>(inputs));
    // an answer that was asked for before models changed must not be remembered after
    Map<Question, List<Map<String, Object>>> known = answers;
    List<Map<String, Object>> answer = known.get(question);
    if (answer == null) {
      answer = evaluate(question);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(question, answer);
    }
    return answer;
  }

  /** Not remembered: whoever asks builds something of all rows, once after each deployment. */
  @Override
  public List<List<String>> cases(String decisionKey) {
    return staff.asSystem(() -> {
      DecisionDefinition newest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decisionKey).withoutTenantId()
          .latestVersion().singleResult();
      return FirstColumn.of(repository.getDmnModelInstance(newest.getId()), decisionKey);
    });
  }

  private List<Map<String, Object>> evaluate(Question question) {
    // the product asks, whatever the user may evaluate
    return staff.asSystem(() -> decisions.evaluateDecisionByKey(question.decisionKey())
        .variables(new HashMap<>(question.inputs())).evaluate()).getResultList()
        .stream().map(row -> Collections.unmodifiableMap(new HashMap<>(row))).toList();
  }

  /** First of all listeners: the others ask anew. */
  @EventListener(ModelsChanged.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void forget() {
    answers = new ConcurrentHashMap<>();
  }

  private record Question(String decisionKey, Map<String, Object> inputs) {}
}
