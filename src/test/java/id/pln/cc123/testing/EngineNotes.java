package id.pln.cc123.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the modules asked the engine to start, such as {@code ticket 700001}. */
public class EngineNotes {

  private final List<String> started = new CopyOnWriteArrayList<>();
  private volatile boolean broken;

  /** @param isBroken whether the engine fails whatever it is asked from now on */
  public void broken(boolean isBroken) {
    broken = isBroken;
  }

  void add(String what) {
    if (broken) {
      throw new IllegalStateException("engine is broken");
    }
    started.add(what);
  }

  public long count(String what) {
    return started.stream().filter(what::equals).count();
  }
}
