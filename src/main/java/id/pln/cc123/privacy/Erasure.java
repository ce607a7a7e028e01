package id.pln.cc123.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.privacy.CaseTable.Ended;
import id.pln.cc123.privacy.Retention.Kind;

/** Erases what is not to be kept any longer, a few calls at a time; a call goes as a whole or not at all. */
@Service
@Transactional
public class Erasure {

  static final String SYSTEM = "sistem";

  private final CaseTable cases;
  private final PartTable parts;
  private final Retention retention;
  private final ProcessHistory history;
  private final ErasureLog log;
  private final int most;

  /** @param most calls, files, mails and process instances in one transaction */
  Erasure(CaseTable cases, PartTable parts, Retention retention, ProcessHistory history, ErasureLog log,
      @Value("${cc123.erasure.at-once:50}") int most) {
    this.cases = cases;
    this.parts = parts;
    this.retention = retention;
    this.history = history;
    this.log = log;
    this.most = most;
  }

  /** @return where {@link #go} begins */
  public Progress begin() {
    return new Progress(log.begin(ErasureLog.Kind.RETENTION, SYSTEM), Ended.NONE.id(), Ended.NONE.at(), true);
  }

  /** Erases what comes next of what is overdue; all of it in the caller's transaction. */
  public Progress go(Progress before) {
    List<Ended> overdue = cases.overdue(retention.limit(Kind.CALL), retention.limit(Kind.TICKET),
        new Ended(before.lastCall(), before.lastEnded()), most);
    List<Long> requested = cases.requested(most);
    Set<Long> calls = new TreeSet<>(requested);
    overdue.forEach(call -> calls.add(call.id()));
    Map<String, Integer> erased = new HashMap<>(erase(calls));
    boolean more = overdue.size() == most || requested.size() == most;
    more |= add(erased, eraseFiles());
    more |= add(erased, eraseMails(parts.overdueMails(retention.limit(Kind.MAIL), most)));
    more |= add(erased, counted("process_history", history.eraseWithoutKey(retention.limit(Kind.PROCESS_HISTORY), most)));
    log.add(before.entry(), erased);
    Ended last = overdue.isEmpty() ? new Ended(before.lastCall(), before.lastEnded()) : overdue.get(overdue.size() - 1);
    return new Progress(before.entry(), last.id(), last.at(), more);
  }

  /**
   * Erases those of the calls that nothing is open of.
   *
   * @param entry of the log
   */
  void erase(long entry, Collection<Long> calls) {
    log.add(entry, erase(calls));
  }

  /** Erases those of the mails that are handled and fit no ticket. */
  void eraseMails(long entry, List<Long> mails) {
    log.add(entry, eraseMails(mails));
  }

  private Map<String, Integer> erase(Collection<Long> calls) {
    Members erasable = hold(calls);
    if (erasable.calls().isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> rows = new HashMap<>(counted("process_history", history.erase(erasable.keys().keySet())));
    rows.putAll(cases.delete(erasable));
    return rows;
  }

  private Map<String, Integer> eraseFiles() {
    Map<Long, Long> files = parts.overdueFiles(retention.limit(Kind.ATTACHMENT), most);
    Set<Long> calls = hold(new TreeSet<>(files.values())).calls();
    files.values().retainAll(calls);
    if (files.isEmpty()) {
      return Map.of();
    }
    cases.beginErasing(calls);
    Map<String, Integer> rows = parts.deleteFiles(files.keySet());
    cases.endErasing(calls);
    return rows;
  }

  /** @return what may be erased of these: something may have been opened meanwhile, but from here on nothing can */
  private Members hold(Collection<Long> calls) {
    if (calls.isEmpty()) {
      return Members.NONE;
    }
    cases.hold(calls);
    Set<Long> erasable = new HashSet<>(cases.erasable(calls));
    if (erasable.isEmpty()) {
      return Members.NONE;
    }
    Members members = cases.members(erasable);
    Map<String, Long> keys = members.keys();
    history.running(keys.keySet()).forEach(key -> erasable.remove(keys.get(key)));
    return members.only(erasable);
  }

  private Map<String, Integer> eraseMails(List<Long> mails) {
    if (mails.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> rows = new HashMap<>(parts.deleteMails(mails));
    rows.putAll(counted("process_history", history.erase(mails.stream().map(Members::mailKey).toList())));
    return rows;
  }

  private static Map<String, Integer> counted(String what, int rows) {
    return rows == 0 ? Map.of() : Map.of(what, rows);
  }

  /** @return whether so many were erased that there may be more */
  private boolean add(Map<String, Integer> all, Map<String, Integer> rows) {
    rows.forEach((table, count) -> all.merge(table, count, Integer::sum));
    return rows.values().stream().anyMatch(count -> count >= most);
  }

  /**
   * How far an erasure has come.
   *
   * @param entry of the log
   * @param lastCall id of the call that was looked at last
   * @param lastEnded when that call ended
   * @param more whether there may be more to erase
   */
  public record Progress(long entry, long lastCall, Instant lastEnded, boolean more) {}
}
