package id.pln.cc123.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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

  /** the first search after this long looks for changes by process owners */
  private static final Duration MAX_AGE = Duration.ofSeconds(30);

  private final Decisions decisions;
  private final ComplaintCodes codes;
  private final Clock clock;
  private final Executor background;
  private final AtomicBoolean building = new AtomicBoolean();
  private volatile ComplaintIndex index;
  private volatile Instant builtAt;

  @Autowired
  Complaints(Decisions decisions, ServiceCatalog catalog, Clock clock) {
    this(decisions, catalog, clock, Complaints::inBackground);
  }

  Complaints(Decisions decisions, ServiceCatalog catalog, Clock clock, Executor background) {
    this.decisions = decisions;
    this.codes = new ComplaintCodes(catalog);
    this.clock = clock;
    this.background = background;
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

  /** Hundreds of decisions make an index: ready before the first search, and renewed while the old one still serves. */
  @EventListener(ApplicationReadyEvent.class)
  void renew() {
    if (building.compareAndSet(false, true)) {
      background.execute(() -> {
        try {
          build();
        } finally {
          building.set(false);
        }
      });
    }
  }

  private ComplaintIndex index() {
    if (index == null) {
      build();
    } else if (builtAt.plus(MAX_AGE).isBefore(clock.instant())) {
      renew();
    }
    return index;
  }

  private void build() {
    Instant now = clock.instant();
    ComplaintIndex built = new ComplaintIndex(complaints(), new Words(this::canonical));
    builtAt = now;
    index = built;
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "complaint-index");
    thread.setDaemon(true);
    thread.start();
  }

  @EventListener(ModelsChanged.class)
  void forget() {
    index = null;
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
