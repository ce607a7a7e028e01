package id.pln.cc123.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.ModelsChanged;
import id.pln.cc123.Refusal;

/** The kinds of complaint that the table {@code complaint-resolution} knows, found by what customers say. */
@Component
public class Complaints {

  /** Code of a complaint that is in no list. */
  public static final String OTHER = "OTHER";

  /** As many as are seen at a glance. */
  static final int MOST_SHOWN = 8;

  private static final String RESOLUTION = "complaint-resolution";
  private static final String PHRASE = "complaint-phrase";

  private final Decisions decisions;
  private volatile Known known;

  Complaints(Decisions decisions) {
    this.decisions = decisions;
  }

  /** How the complaint is settled as of now. */
  public Resolution resolution(String code) {
    return find(code).orElseThrow(() -> new Refusal("complaints", "Jenis keluhan " + code + " tidak dikenal."));
  }

  /** As {@link #search(String, Collection)} when nothing is chosen yet. */
  public List<Complaint> search(String words) {
    return search(words, List.of());
  }

  /**
   * Finds complaints by words in any order, spelled as people spell; the last word may be unfinished.
   *
   * @param kept codes that are chosen already: all of them are in the answer, first
   * @return best first and at most eight, the commonest when there is nothing to look for; the one for anything else is always last
   */
  public List<Complaint> search(String words, Collection<String> kept) {
    Known now = known();
    List<String> found = now.index.search(words == null ? "" : words).orElse(now.commonest);
    Set<String> shown = now.resolutions.keySet().stream().filter(code -> kept.contains(code) && !code.equals(OTHER))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    found.stream().filter(code -> !code.equals(OTHER) && shown.size() < MOST_SHOWN - 1).forEach(shown::add);
    return Stream.concat(shown.stream(), Stream.of(OTHER))
        .map(now.resolutions::get).map(Complaint::of).toList();
  }

  /** @return codes of the complaints whose tickets are of this service type */
  public List<String> ofServiceType(String serviceType) {
    return known().resolutions.values().stream().filter(found -> serviceType.equals(found.serviceType()))
        .map(Resolution::complaint).toList();
  }

  private Known known() {
    Known current = known;
    return current != null ? current : build();
  }

  private synchronized Known build() {
    Map<String, Resolution> resolutions = new LinkedHashMap<>();
    decisions.cases(RESOLUTION).stream().flatMap(List::stream).forEach(code -> find(code).ifPresent(found -> resolutions.put(code, found)));
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Map<String, Integer> ranks = new LinkedHashMap<>();
    resolutions.forEach((code, resolution) -> {
      List<String> said = new ArrayList<>(List.of(resolution.label()));
      decisions.one(PHRASE, Map.of("complaint", code)).ifPresent(row -> {
        said.addAll(phrases((String) row.get("phrases")));
        if (row.get("rank") != null) {
          ranks.put(code, ((Number) row.get("rank")).intValue());
        }
      });
      phrases.put(code, said);
    });
    List<String> commonest = ranks.keySet().stream().sorted(Comparator.comparing(ranks::get)).toList();
    known = new Known(resolutions, commonest, new ComplaintIndex(phrases, new Synonyms(decisions)));
    return known;
  }

  private static List<String> phrases(String cell) {
    return cell == null ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).filter(phrase -> !phrase.isEmpty()).toList();
  }

  /** Hundreds of decisions make an index, seconds on a cold start: the old one serves until the new one is there. */
  @EventListener({ApplicationReadyEvent.class, ModelsChanged.class})
  void rebuild() {
    CompletableFuture.runAsync(this::build);
  }

  private Optional<Resolution> find(String code) {
    return decisions.one(RESOLUTION, Collections.singletonMap("complaint", code))
        .map(row -> new Resolution(code, (String) row.get("label"), (String) row.get("answerForm"),
            (String) row.get("callType"), (String) row.get("serviceGroup"), (String) row.get("serviceType")));
  }

  /** @param commonest codes, shown as long as nothing is looked for */
  private record Known(Map<String, Resolution> resolutions, List<String> commonest, ComplaintIndex index) {}
}
