package id.pln.cc123;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decision tables that process owners keep, in the version that is deployed now. */
public interface Decisions {

  /** @return outputs of the one matching rule by name, empty when no rule matches */
  Optional<Map<String, Object>> one(String decisionKey, Map<String, ?> inputs);

  /** @return outputs of every matching rule by name, in the order of the table */
  List<Map<String, Object>> all(String decisionKey, Map<String, ?> inputs);

  /** @return the texts that each row names in its first column, in the order of the table: what there is to ask it about */
  List<List<String>> cases(String decisionKey);
}
