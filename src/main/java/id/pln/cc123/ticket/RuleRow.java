package id.pln.cc123.ticket;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/**
 * A row of a decision table. What cannot be used is told to the process owner by table, row and column.
 *
 * @param name what the row was found by
 */
record RuleRow(String table, String name, Map<String, Object> outputs) {

  private static final Set<String> PRIORITIES = Set.of("Rendah", "Normal", "Tinggi", "Mendesak");

  boolean has(String output) {
    return outputs.get(output) != null;
  }

  String text(String output) {
    if (outputs.get(output) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw unreadable(output, "harus diisi");
  }

  String priority(String output) {
    String word = text(output);
    if (!PRIORITIES.contains(word)) {
      throw unreadable(output, "harus Rendah, Normal, Tinggi atau Mendesak");
    }
    return word;
  }

  int hours(String output) {
    if (outputs.get(output) instanceof Number hours && hours.intValue() >= 0) {
      return hours.intValue();
    }
    throw unreadable(output, "harus jumlah jam kerja seperti 16");
  }

  /** @return false for a column that an older table does not have */
  boolean flag(String output) {
    Object flag = outputs.get(output);
    if (flag == null || flag instanceof Boolean) {
      return Boolean.TRUE.equals(flag);
    }
    throw unreadable(output, "harus true atau false");
  }

  TicketStatus status(String output) {
    return TicketStatus.of(text(output)).orElseThrow(() -> unreadable(output, "harus status tiket seperti Closed"));
  }

  Duration duration(String output) {
    try {
      Duration duration = Duration.parse(text(output));
      if (!duration.isZero() && !duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // the same as no time at all
    }
    throw unreadable(output, "harus lama waktu seperti P5D (5 hari) atau PT12H (12 jam)");
  }

  Duration shorterDuration(String output, Duration than) {
    Duration duration = duration(output);
    if (duration.compareTo(than) < 0) {
      return duration;
    }
    throw unreadable(output, "harus lebih singkat daripada batas waktunya");
  }

  private IllegalStateException unreadable(String output, String expected) {
    return new IllegalStateException("Tabel " + table + ", baris \"" + name + "\": " + output + " " + expected
        + (has(output) ? ", bukan \"" + outputs.get(output) + "\"." : "."));
  }
}
