package id.pln.cc123.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What people type into a field of a kind, and how it is to be taken: by the server and by the browser alike. */
public final class TypedCases {

  /** a Monday, on which the dates are typed */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private TypedCases() {}

  /** @param name of the table, such as {@code dates}: its columns, the last being the value or {@code !} with words of the refusal */
  public static List<List<String>> of(String name) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/typed", name + ".tsv")).stream().filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
