package id.pln.cc123.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.pln.cc123.Decisions;

/**
 * The product's decision tables, one of which a process owner made something else of.
 *
 * @param row its answer to every question, null when it has no row
 */
public record ChangedTable(String table, Map<String, Object> row) implements Decisions {

  private static final Decisions MODELS = new ModelDecisions();

  @Override
  public Optional<Map<String, Object>> one(String decisionKey, Map<String, ?> inputs) {
    return all(decisionKey, inputs).stream().findFirst();
  }

  @Override
  public List<Map<String, Object>> all(String decisionKey, Map<String, ?> inputs) {
    if (decisionKey.equals(table)) {
      return row == null ? List.of() : List.of(row);
    }
    return MODELS.all(decisionKey, inputs);
  }

  @Override
  public List<List<String>> cases(String decisionKey) {
    return MODELS.cases(decisionKey);
  }
}
