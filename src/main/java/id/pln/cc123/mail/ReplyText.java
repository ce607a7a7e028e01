package id.pln.cc123.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is new in a reply: the quoted mail and the signature, which mail programs add in many ways, are cut off. */
final class ReplyText {

  /** Stands on top of every mail of ours, so that whatever a mail program does, it is known where the answer ends. */
  static final String MARKER = "--- Balas di atas baris ini ---";

  private static final Pattern OUR_LINE = Pattern.compile(".*Balas di atas baris ini.*");
  private static final Pattern QUOTED = Pattern.compile("\\s*[>|].*");
  private static final Pattern WROTE = Pattern.compile("(?s)\\s*(On|Pada)\\b.{5,300}\\b(wrote|menulis)\\s*:\\s*");
  private static final Pattern FORWARDED = Pattern.compile("\\s*-{2,}\\s*"
      + "(Original Message|Pesan Asli|Forwarded message|Pesan Terusan|Pesan yang diteruskan)\\s*-{2,}.*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM = Pattern.compile("[\\s*_]*(From|Dari)[*_]*\\s*:.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile("[\\s*_]*(Sent|Date|Dikirim|Tanggal|To|Kepada|Subject|Subjek|Perihal)[*_]*\\s*:.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("\\s*_{10,}\\s*");
  private static final Pattern SIGNATURE = Pattern.compile("--\\s?"
      + "|\\s*(Dikirim dari|Terkirim dari|Sent from|Sent via|Get Outlook for|Dapatkan Outlook untuk)\\b.{0,80}",
      Pattern.CASE_INSENSITIVE);
  private static final int WRAPPED_LINES = 3;
  private static final int HEADER_LINES = 5;

  private final List<String> lines;

  private ReplyText(List<String> lines) {
    this.lines = lines;
  }

  static String newIn(String text) {
    ReplyText reply = new ReplyText(text.lines().toList());
    String above = reply.above();
    // some write below what they quote
    return above.isBlank() ? reply.belowQuote() : above;
  }

  private String above() {
    return without(lines.subList(0, first(0, at -> isSignature(at) || isQuoteStart(at))));
  }

  private String belowQuote() {
    int quoted = lines.size();
    while (quoted > 0 && !QUOTED.matcher(lines.get(quoted - 1)).matches()) {
      quoted--;
    }
    return quoted == 0 ? "" : without(lines.subList(quoted, first(quoted, this::isSignature)));
  }

  /** @return index of the first line of this kind, or the end */
  private int first(int from, Predicate<Integer> kind) {
    int at = from;
    while (at < lines.size() && !kind.test(at)) {
      at++;
    }
    return at;
  }

  private boolean isSignature(int at) {
    return SIGNATURE.matcher(lines.get(at)).matches();
  }

  private boolean isQuoteStart(int at) {
    String line = lines.get(at);
    return OUR_LINE.matcher(line).matches() || FORWARDED.matcher(line).matches() || RULE.matcher(line).matches()
        || isWrote(at) || isHeaderBlock(at);
  }

  /** "Pada … menulis:", which mail programs break over lines. */
  private boolean isWrote(int at) {
    for (int last = at; last < Math.min(at + WRAPPED_LINES, lines.size()); last++) {
      if (WROTE.matcher(String.join(" ", lines.subList(at, last + 1))).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeaderBlock(int at) {
    List<String> following = lines.subList(at + 1, Math.min(at + 1 + HEADER_LINES, lines.size()));
    return FROM.matcher(lines.get(at)).matches() && following.stream().anyMatch(line -> HEADER.matcher(line).matches());
  }

  private static String without(List<String> some) {
    List<String> kept = new ArrayList<>(some);
    kept.removeIf(line -> QUOTED.matcher(line).matches());
    return String.join("\n", kept.stream().map(String::stripTrailing).toList()).replaceAll("\n{3,}", "\n\n").strip();
  }
}
