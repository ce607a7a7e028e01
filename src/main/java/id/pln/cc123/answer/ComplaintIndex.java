package id.pln.cc123.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The complaints of one moment, searchable by words. */
class ComplaintIndex {

  /** an unfinished word says less than a whole one */
  private static final double PREFIX_WEIGHT = 0.7;

  private final List<Entry> entries;
  private final List<Complaint> other;
  private final Words words;

  /** @param complaints in the order that they are shown in when nothing is looked for */
  ComplaintIndex(List<Complaint> complaints, Words words) {
    this.words = words;
    this.other = complaints.stream().filter(ComplaintIndex::isOther).toList();
    this.entries = complaints.stream().filter(Predicate.not(ComplaintIndex::isOther)).map(this::entry).toList();
  }

  List<Complaint> search(String text) {
    Set<String> sought = new HashSet<>(words.terms(text));
    if (sought.isEmpty()) {
      return withOther(entries.stream());
    }
    Map<Entry, Double> scores = scores(sought, text);
    // the sort is stable: at equal score the SOP's answers stay before the catalogue
    return withOther(entries.stream().filter(scores::containsKey)
        .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder())));
  }

  private Map<Entry, Double> scores(Set<String> sought, String text) {
    Map<Entry, Double> scores = new HashMap<>();
    sought.forEach(term -> add(scores, 1, entry -> entry.terms.contains(term)));
    // the last word may be unfinished, and begins as the label is written, not as its synonym
    List<String> typed = words.written(text);
    String last = typed.get(typed.size() - 1);
    List<String> lastTerms = words.terms(last);
    if (!lastTerms.isEmpty()) {
      add(scores, PREFIX_WEIGHT, entry -> !entry.terms.containsAll(lastTerms)
          && entry.written.stream().anyMatch(word -> word.startsWith(last)));
    }
    return scores;
  }

  /** What is in few labels tells more than what is in many. */
  private void add(Map<Entry, Double> scores, double weight, Predicate<Entry> hit) {
    List<Entry> hits = entries.stream().filter(hit).toList();
    double score = weight * Math.log(1 + (double) entries.size() / Math.max(1, hits.size()));
    hits.forEach(entry -> scores.merge(entry, score, Double::sum));
  }

  private List<Complaint> withOther(Stream<Entry> found) {
    return Stream.concat(found.map(Entry::complaint), other.stream()).toList();
  }

  private Entry entry(Complaint complaint) {
    String label = complaint.label();
    return new Entry(complaint, new HashSet<>(words.terms(label)), new HashSet<>(words.written(label)));
  }

  private static boolean isOther(Complaint complaint) {
    return complaint.value().equals(Complaints.OTHER);
  }

  private record Entry(Complaint complaint, Set<String> terms, Set<String> written) {}
}
