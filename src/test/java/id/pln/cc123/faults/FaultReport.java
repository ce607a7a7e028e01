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
        | fault | times | acknowledged | unknown | lost | doubled | contradictions | same mail again | other figures |
        |---|---|---|---|---|---|---|---|---|
        """, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private FaultReport() {}

  /** Adds a row, and fails when anything was lost, doubled or contradicts itself, or a mail was sent more than once. */
  static void row(String fault, int times, Checker.Findings found, String figures) {
    rowOfCutMails(fault, times, found, figures);
    assertThat(found.again()).as("mails that were sent again").isEmpty();
  }

  /** As {@link #row}, of a fault that can hit between a mail's way out and the note that it was sent: then it may come again. */
  static void rowOfCutMails(String fault, int times, Checker.Findings found, String figures) {
    write("| %s | %d | %d | %d | %d | %d | %d | %d | %s |%n".formatted(fault, times, found.acknowledged(), found.unknown(),
        found.lost().size(), found.doubled().size(), found.wrong().size(), found.again().size(), figures), StandardOpenOption.APPEND);
    assertThat(found.acknowledged()).as("acknowledged").isPositive();
    assertThat(found.lost()).as("lost").isEmpty();
    assertThat(found.doubled()).as("doubled").isEmpty();
    assertThat(found.wrong()).as("contradictions").isEmpty();
  }

  /** Adds a row that says why there are no figures. */
  static void skipped(String fault, String why) {
    write("| %s | – | – | – | – | – | – | – | skipped: %s |%n".formatted(fault, why), StandardOpenOption.APPEND);
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
