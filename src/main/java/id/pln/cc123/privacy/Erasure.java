package id.pln.cc123.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.privacy.PartTable.OldFile;
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
      @Value("${cc123.erasure.at-once}") int most) {
    this.cases = cases;
    this.parts = parts;
    this.retention = retention;
    this.history = history;
    this.log = log;
    this.most = most;
  }

  /** @return where {@link #go} begins */
  public Progress begin() {
    return new Progress(log.begin(ErasureLog.Kind.RETENTION, SYSTEM), Seen.NOTHING, 0, Seen.NOTHING, true);
  }

  /**
   * Erases what comes next of what is overdue, all of it in the caller's transaction. What cannot be erased yet is looked at
   * once a night, and nothing waits behind it.
   */
  public Progress go(Progress before) {
    List<Seen> overdue = cases.overdue(retention.limit(Kind.CALL), retention.limit(Kind.TICKET), before.call(), most);
    List<Long> requested = cases.requested(before.requested(), most);
    List<OldFile> files = parts.overdueFiles(retention.limit(Kind.ATTACHMENT), before.file(), most);
    List<Long> mails = parts.overdueMails(retention.limit(Kind.MAIL), most);
    List<Long> requestedMails = parts.requestedMails(most);
    List<Long> rawMails = parts.overdueRawMails(retention.limit(Kind.RAW_MAIL), most);
    Set<Long> calls = new TreeSet<>(requested);
    overdue.forEach(call -> calls.add(call.id()));
    holdAll(calls, files);
    Map<String, Integer> erased = new HashMap<>();
    add(erased, eraseFiles(files));
    add(erased, erase(calls));
    add(erased, eraseMails(mails));
    add(erased, eraseMails(requestedMails));
    add(erased, rawMails.isEmpty() ? Map.of() : parts.deleteRawMails(rawMails));
    int instances = history.eraseWithoutKey(retention.limit(Kind.PROCESS_HISTORY), most);
    add(erased, counted("process_history", instances));
    log.add(before.entry(), erased);
    boolean more = Stream.of(overdue, requested, files, mails, requestedMails, rawMails).anyMatch(list -> list.size() == most) || instances == most;
    return new Progress(before.entry(), last(overdue, before.call()), last(requested, before.requested()),
        last(files.stream().map(OldFile::file).toList(), before.file()), more);
  }

  /** In the order of their ids like everybody who erases, so that nobody waits for the other. */
  private void holdAll(Set<Long> calls, List<OldFile> files) {
    Set<Long> all = new TreeSet<>(calls);
    files.forEach(file -> all.add(file.call()));
    if (!all.isEmpty()) {
      cases.hold(all);
    }
  }

  private static <T> T last(List<T> rows, T before) {
    return rows.isEmpty() ? before : rows.get(rows.size() - 1);
  }

  /**
   * Erases those of the calls that nothing is open of.
   *
   * @param entry of the log
   */
  void erase(long entry, Collection<Long> calls) {
    if (!calls.isEmpty()) {
      cases.hold(calls);
    }
    log.add(entry, erase(calls));
  }

  /** Erases those of the mails that are handled and fit no ticket. */
  void eraseMails(long entry, List<Long> mails) {
    log.add(entry, eraseMails(mails));
  }

  private Map<String, Integer> erase(Collection<Long> calls) {
    Members erasable = erasable(calls);
    if (erasable.calls().isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> rows = new HashMap<>(counted("process_history", history.erase(erasable.keys().keySet())));
    rows.putAll(cases.delete(erasable));
    return rows;
  }

  private Map<String, Integer> eraseFiles(List<OldFile> files) {
    Set<Long> calls = erasable(files.stream().map(OldFile::call).collect(Collectors.toCollection(TreeSet::new))).calls();
    List<Long> erasable = files.stream().filter(file -> calls.contains(file.call())).map(file -> file.file().id()).toList();
    if (erasable.isEmpty()) {
      return Map.of();
    }
    cases.beginErasing(calls);
    Map<String, Integer> rows = parts.deleteFiles(erasable);
    cases.endErasing(calls);
    return rows;
  }

  /** @return what may be erased of these, which are held: something may have been opened meanwhile, but by now nothing can */
  private Members erasable(Collection<Long> calls) {
    if (calls.isEmpty()) {
      return Members.NONE;
    }
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

  private static void add(Map<String, Integer> all, Map<String, Integer> rows) {
    rows.forEach((table, count) -> all.merge(table, count, Integer::sum));
  }

  /**
   * How far an erasure has come.
   *
   * @param entry of the log
   * @param call that was looked at last
   * @param requested id of the call that was looked at last because a customer asked for it
   * @param file that was looked at last
   * @param more whether there may be more to erase
   */
  public record Progress(long entry, Seen call, long requested, Seen file, boolean more) {}
}
