package id.pln.cc123;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A page of a list that is read by key, newest first.
 *
 * @param next what {@code before} has to be for the page after this one, null on the last page
 */
public record Page<T>(List<T> items, Long next) {

  /** Rows on a page that people read. */
  public static final int SIZE = 20;

  /** @param rows up to one more than the page's size: whether there is a next page shows by it */
  public static <T> Page<T> of(List<T> rows, int size, ToLongFunction<T> key) {
    if (rows.size() <= size) {
      return new Page<>(rows, null);
    }
    return new Page<>(rows.subList(0, size), key.applyAsLong(rows.get(size - 1)));
  }
}
