package id.pln.cc123.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.pln.cc123.Decisions;

/** Which words mean the same and how much they tell: the table {@code complaint-synonym}. */
class Synonyms {

  private static final String TABLE = "complaint-synonym";

  private final Map<String, Term> terms = new HashMap<>();

  Synonyms(Decisions decisions) {
    for (List<String> row : decisions.cases(TABLE)) {
      decisions.one(TABLE, Map.of("word", row.get(0))).map(Synonyms::term).ifPresent(term -> row.forEach(words -> terms.put(words, term)));
    }
  }

  /** @param words one or several with a blank between, in lower case */
  Optional<Term> of(String words) {
    return Optional.ofNullable(terms.get(words));
  }

  Set<String> words() {
    return terms.keySet();
  }

  private static Term term(Map<String, Object> row) {
    String canonical = (String) row.get("canonical");
    Number weight = (Number) row.get("weight");
    return new Term(canonical, canonical.isEmpty() ? 0 : weight == null ? 1 : weight.doubleValue());
  }
}
