package id.pln.cc123.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the modules asked the engine to start, such as {@code ticket 700001}. */
public class EngineNotes {

  private final List<String> started = new CopyOnWriteArrayList<>();

  void add(String what) {
    started.add(what);
  }

  public long count(String what) {
    return started.stream().filter(what::equals).count();
  }
}
