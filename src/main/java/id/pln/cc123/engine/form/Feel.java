package id.pln.cc123.engine.form;

import java.util.Map;

/** Evaluates the conditions that a form writes in FEEL. */
@FunctionalInterface
interface Feel {

  /** @return whether the condition, such as {@code =solved = "yes"}, is true for this data; anything but true is false */
  boolean isTrue(String condition, Map<String, Object> data);
}
