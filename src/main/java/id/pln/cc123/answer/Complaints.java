package id.pln.cc123.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.ModelsChanged;
import id.pln.cc123.Refusal;
import id.pln.cc123.catalog.ServiceCatalog;

/** The kinds of complaint: the SOP's 29 questions, the catalogue's types, and what is in neither. */
@Component
public class Complaints {

  /** Code of a complaint that is in no list. */
  public static final String OTHER = "OTHER";

  private final Decisions decisions;
  private final ComplaintCodes codes;
  private volatile ComplaintIndex index;

  Complaints(Decisions decisions, ServiceCatalog catalog) {
    this.decisions = decisions;
    this.codes = new ComplaintCodes(catalog);
  }

  /** How the complaint is settled as of now. */
  public Resolution resolution(String code) {
    return find(code).orElseThrow(() -> new Refusal("complaints", "Jenis keluhan " + code + " tidak dikenal."));
  }

  /**
   * Finds complaints by words in any order; the last word may be unfinished.
   *
   * @return best first, all when there is nothing to look for; the one for anything else is always last
   */
  public List<Complaint> search(String words) {
    return index().search(words == null ? "" : words);
  }

  /** @return codes of the complaints whose tickets are of this service type */
  public List<String> ofServiceType(String serviceType) {
    return codes.all().map(this::find).flatMap(Optional::stream).filter(found -> serviceType.equals(found.serviceType()))
        .map(Resolution::complaint).toList();
  }

  private ComplaintIndex index() {
    ComplaintIndex current = index;
    return current != null ? current : build();
  }

  private synchronized ComplaintIndex build() {
    index = new ComplaintIndex(complaints(), new Words(this::canonical));
    return index;
  }

  /** Hundreds of decisions make an index, seconds on a cold start: the old one serves until the new one is there. */
  @EventListener({ApplicationReadyEvent.class, ModelsChanged.class})
  void rebuild() {
    CompletableFuture.runAsync(this::build);
  }

  private List<Complaint> complaints() {
    return codes.all().map(this::find).flatMap(Optional::stream)
        .map(found -> new Complaint(found.complaint(), found.label())).toList();
  }

  private Optional<Resolution> find(String code) {
    return decisions.one("complaint-resolution", Collections.singletonMap("complaint", code))
        .map(row -> new Resolution(code, (String) row.get("label"), (String) row.get("answerForm"),
            (String) row.get("callType"), (String) row.get("serviceGroup"), (String) row.get("serviceType")));
  }

  private Optional<String> canonical(String word) {
    return decisions.one("complaint-synonym", Map.of("word", word)).map(row -> (String) row.get("canonical"));
  }
}
