package id.pln.cc123.faults;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.web.client.RestClientException;

import id.pln.cc123.testing.Rest;

/** What was asked of the product and what it acknowledged, written down outside of it. */
final class Journal {

  private final Map<Entry, Boolean> entries = new ConcurrentHashMap<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final Map<Thread, Queue<Long>> moments = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();
  private final Queue<Long> durations = new ConcurrentLinkedQueue<>();

  /**
   * Does a step and notes whether it was acknowledged; without an answer nobody knows.
   *
   * @return whether it was acknowledged
   */
  boolean did(Operation operation, String key, Runnable step) {
    Entry entry = new Entry(operation, key);
    entries.put(entry, false);
    long start = System.nanoTime();
    try {
      step.run();
    } catch (RestClientException e) {
      if (e.contains(ConnectException.class)) {
        // nobody was there to ask
        entries.remove(entry);
      }
      failed.incrementAndGet();
      return false;
    } catch (Rest.Unexpected e) {
      if (e.answer().status() < 500) {
        // nothing that the load does is wrong: a fault may not be blamed on the user
        refused.add("refused: " + entry + ": " + e.answer());
      }
      failed.incrementAndGet();
      return false;
    }
    entries.put(entry, true);
    moments.computeIfAbsent(Thread.currentThread(), person -> new ConcurrentLinkedQueue<>()).add(System.nanoTime());
    durations.add(System.nanoTime() - start);
    return true;
  }

  /** @return the same journal as it was when only these had been acknowledged, and nobody knows of the others */
  Journal asOf(Collection<Entry> acknowledged) {
    Journal then = new Journal();
    entries.keySet().forEach(entry -> then.entries.put(entry, acknowledged.contains(entry)));
    then.refused.addAll(refused);
    return then;
  }

  List<Entry> acknowledged() {
    return entries.keySet().stream().filter(entries::get).toList();
  }

  List<Entry> unknown() {
    return entries.keySet().stream().filter(entry -> !entries.get(entry)).toList();
  }

  /** Something between two steps failed, which is not among the operations that are looked for afterwards. */
  void failedBetweenSteps() {
    failed.incrementAndGet();
  }

  /** @return how many steps, and requests between them, ended without an acknowledgement */
  int failed() {
    return failed.get();
  }

  /** @return what was answered with a fault of the user */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** @return milliseconds from this moment ({@link System#nanoTime}) to the first acknowledgement that a person got after it */
  OptionalLong firstAfter(long moment, Thread person) {
    return moments.getOrDefault(person, new ConcurrentLinkedQueue<>()).stream().filter(at -> at - moment > 0)
        .mapToLong(at -> (at - moment) / 1_000_000).min();
  }

  /** @return how long the steps took that were acknowledged since this was asked last, in nanoseconds, the shortest first */
  List<Long> durations() {
    List<Long> all = new ArrayList<>();
    for (Long next = durations.poll(); next != null; next = durations.poll()) {
      all.add(next);
    }
    all.sort(null);
    return all;
  }

  record Entry(Operation operation, String key) {}
}
