package id.pln.cc123.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import id.pln.cc123.privacy.ProcessHistory;

/** Processes as a test says that they are. */
public class FakeHistory implements ProcessHistory {

  private final Set<String> running = new CopyOnWriteArraySet<>();
  private final List<String> erased = new CopyOnWriteArrayList<>();

  /** A process begins to work with this. */
  public void run(String key) {
    running.add(key);
  }

  public void end(String key) {
    running.remove(key);
  }

  public List<String> erased() {
    return erased;
  }

  @Override
  public Set<String> running(Collection<String> keys) {
    Set<String> both = new HashSet<>(keys);
    both.retainAll(running);
    return both;
  }

  @Override
  public int erase(Collection<String> keys) {
    erased.addAll(keys);
    return keys.size();
  }

  @Override
  public int eraseWithoutKey(Instant endedBefore, int most) {
    return 0;
  }
}
