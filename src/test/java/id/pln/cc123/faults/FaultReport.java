package id.pln.cc123.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of this run, a row for each fault, in {@code target/faults.md}. */
final class FaultReport {

  private static final Path REPORT = Path.of("target", "faults.md");

  static {
    write("""
        | fault | times | acknowledged | unknown | lost | doubled | same mail again | other figures |
        |---|---|---|---|---|---|---|---|
        """, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private FaultReport() {}

  /** Adds a row, and fails when anything was lost, doubled or contradicts itself. */
  static void row(String fault, int times, Checker.Findings found, String figures) {
    write("| %s | %d | %d | %d | %d | %d | %d | %s |%n".formatted(fault, times, found.acknowledged(), found.unknown(),
        found.lost().size(), found.doubled().size(), found.again().size(), figures), StandardOpenOption.APPEND);
    assertThat(found.acknowledged()).as("acknowledged").isPositive();
    assertThat(found.lost()).as("lost").isEmpty();
    assertThat(found.doubled()).as("doubled").isEmpty();
    assertThat(found.wrong()).as("contradictions").isEmpty();
    assertThat(found.refused()).as("refused").isEmpty();
  }

  private static void write(String text, StandardOpenOption... how) {
    try {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, text, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
