package id.pln.cc123.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The words that there are, and which of them somebody means who spells, glues, pronounces or ends them in another way. */
class Vocabulary {

  /** shorter ones are too like each other */
  private static final int SHORTEST_MISSPELLED = 4;
  private static final int SHORTEST_MISSPELLED_TWICE = 7;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_PART = 3;
  /** a beginning, a slip of the finger and two of them say less than the word */
  private static final double BEGUN = 0.8;
  /** one that is a word already is seldom the beginning of another */
  private static final double BEGUN_THOUGH_WHOLE = 0.4;
  private static final double[] MISSPELLED = {1, 0.85, 0.7};
  /** as people speak: "nge-lag", "bayarin", "kepotong", "passwordnya"; the stemmer knows those of the written language */
  private static final List<String> PREFIXES = List.of("", "nge", "ng", "ke", "ter", "di", "n", "ku", "tak");
  private static final List<String> SUFFIXES = List.of("", "nya", "in", "an", "kan", "ku", "mu", "e", "ne", "lah", "2", "s");

  private final Words words;
  private final NavigableMap<String, Term> terms = new TreeMap<>();

  Vocabulary(Words words, Collection<String> all) {
    this.words = words;
    all.forEach(word -> terms.put(word, words.term(word)));
  }

  /** @return what each word of the text can mean, nothing for one that is unknown; without words that say nothing */
  List<List<Term>> meanings(String text) {
    String typed = text.replaceAll("(?<=\\p{L})-(?=\\p{L})", "").replaceAll("(\\p{L})\\1{2,}", "$1");
    List<String> units = words.units(typed, terms::containsKey);
    List<List<Term>> meanings = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      List<Term> all = (i == units.size() - 1 ? ofLast(units.get(i)) : of(units.get(i))).toList();
      List<Term> telling = telling(all);
      if (all.isEmpty() || !telling.isEmpty()) {
        meanings.add(telling);
      }
    }
    return meanings;
  }

  private Stream<Term> of(String word) {
    List<Term> exact = Stream.of(exactly(word), glued(word)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    return exact.isEmpty() ? misspelled(word) : exact.stream();
  }

  /** The last word may be unfinished. */
  private Stream<Term> ofLast(String word) {
    List<Term> exact = exactly(word);
    List<Term> begun = begun(word, exact.isEmpty() ? BEGUN : BEGUN_THOUGH_WHOLE);
    return exact.isEmpty() && begun.isEmpty() ? of(word) : Stream.concat(exact.stream(), begun.stream());
  }

  private List<Term> exactly(String word) {
    return PREFIXES.stream().filter(word::startsWith).flatMap(prefix -> SUFFIXES.stream()
        .filter(suffix -> word.length() - prefix.length() - suffix.length() >= (prefix.isEmpty() && suffix.isEmpty() ? 0 : SHORTEST_PART))
        .filter(word::endsWith).map(suffix -> word.substring(prefix.length(), word.length() - suffix.length())))
        .filter(terms::containsKey).map(terms::get).limit(1).toList();
  }

  private List<Term> begun(String word, double factor) {
    return word.length() < SHORTEST_BEGINNING ? List.of()
        : terms.subMap(word, false, word + Character.MAX_VALUE, false).values().stream().map(term -> term.times(factor)).toList();
  }

  /** Two words without the blank between them: "lupasandi". */
  private List<Term> glued(String word) {
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
        .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
        .filter(terms.keySet()::containsAll).findFirst().orElse(List.of()).stream().map(terms::get).toList();
  }

  private Stream<Term> misspelled(String word) {
    int most = word.length() >= SHORTEST_MISSPELLED_TWICE ? 2 : word.length() >= SHORTEST_MISSPELLED ? 1 : 0;
    if (most == 0 || word.chars().anyMatch(Character::isDigit)) {
      return Stream.empty();
    }
    LevenshteinAutomata like = new LevenshteinAutomata(word, true);
    return IntStream.rangeClosed(1, most).mapToObj(edits -> {
      CharacterRunAutomaton automaton = new CharacterRunAutomaton(like.toAutomaton(edits));
      return terms.entrySet().stream().filter(known -> known.getKey().length() >= SHORTEST_PART && automaton.run(known.getKey()))
          .map(known -> known.getValue().times(MISSPELLED[edits])).toList();
    }).filter(found -> !found.isEmpty()).findFirst().orElse(List.of()).stream();
  }

  private static List<Term> telling(List<Term> meanings) {
    Map<String, Term> best = new LinkedHashMap<>();
    meanings.stream().filter(term -> term.weight() > 0)
        .forEach(term -> best.merge(term.text(), term, (one, other) -> one.weight() >= other.weight() ? one : other));
    return List.copyOf(best.values());
  }
}
