package id.pln.cc123.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Who may do what, as a text file says it: a line {@code = - - + …} has a cell for each person, and what it holds for
 * stands indented below it, each as itself or as a pattern in which {@code **} is anything.
 */
final class RightsTable {

  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final Set<String> unused = new TreeSet<>();

  static RightsTable read(String file) {
    RightsTable table = new RightsTable();
    List<String> cells = List.of();
    for (String line : lines(file)) {
      if (line.startsWith("=")) {
        cells = List.of(line.substring(1).strip().split("\\s+"));
      } else if (table.rows.put(line.strip(), cells) != null) {
        throw new IllegalArgumentException("twice in " + file + ": " + line);
      }
    }
    table.unused.addAll(table.rows.keySet());
    return table;
  }

  /** @return the lines of a file of this folder that say something */
  static List<String> lines(String file) {
    try {
      return new ClassPathResource("rights/" + file).getContentAsString(StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return a cell for each person: the row of exactly this comes before patterns */
  Optional<List<String>> cellsOf(String what) {
    return rows.keySet().stream().filter(what::equals).findFirst()
        .or(() -> rows.keySet().stream().filter(row -> matches(row, what)).findFirst())
        .map(row -> {
          unused.remove(row);
          return rows.get(row);
        });
  }

  private static boolean matches(String row, String what) {
    StringBuilder pattern = new StringBuilder();
    for (String part : new ArrayList<>(List.of(row.split("\\*\\*", -1)))) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return row.contains("**") && what.matches(pattern.toString());
  }

  /** @return rows that nothing was looked up in */
  Set<String> unused() {
    return unused;
  }
}
