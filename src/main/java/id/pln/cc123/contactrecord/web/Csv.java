package id.pln.cc123.contactrecord.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rows of RFC 4180 that a spreadsheet cannot take for formulas. */
class Csv {

  private static final String STARTS_FORMULA = "=+-@\t\r\n";

  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  void row(Object... cells) throws IOException {
    out.append(Arrays.stream(cells).map(cell -> quoted(defused(Objects.toString(cell, ""))))
        .collect(Collectors.joining(","))).append("\r\n");
  }

  private static String defused(String cell) {
    return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
