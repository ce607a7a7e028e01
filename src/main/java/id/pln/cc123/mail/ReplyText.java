package id.pln.cc123.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is new in a reply. Whatever is not known to be quoted, or a signature, is the customer's: above, below and between what is
 * quoted. Mails that are quoted without a mark at their lines end where ours ends, or with the reply.
 */
final class ReplyText {

  /** Stands on top of every mail of ours, so that whatever a mail program does, it is known where the answer ends. */
  static final String MARKER = "--- Balas di atas baris ini ---";

  private static final Pattern MARKER_LINE =
      Pattern.compile("[\\s>|*_]{0,40}[-\u2013\u2014]{1,5}\\s?Balas di atas baris ini\\s?[-\u2013\u2014]{1,5}[\\s*_]{0,5}");
  private static final Pattern BARE = Pattern.compile("\\s{0,3}(>\\s{0,3}){1,20}");
  private static final Pattern NESTED = Pattern.compile("\\s{0,3}>\\s?>.*");
  /** "> 3 jam": more than, not quoted */
  private static final Pattern MORE_THAN = Pattern.compile("(?i)\\s{0,3}>\\s{0,3}(Rp\\.?\\s?)?\\d[\\d.,]{0,12}\\s?(%|\\p{L}.*)");

  private final List<String> lines;
  private final OwnMail own;
  private final QuoteHeader headers;
  private final BitSet dropped = new BitSet();
  /** something is left out of which nobody can say whether it is ours */
  private boolean doubtful;

  /** @param isWhole nothing was cut off, because nothing would have been left */
  record Reply(String words, boolean isWhole) {}

  private ReplyText(List<String> lines, OwnMail own) {
    this.lines = lines;
    this.own = own;
    this.headers = new QuoteHeader(lines, own);
  }

  static Reply newIn(String text, OwnMail own) {
    return new ReplyText(text.replace('\u00a0', ' ').lines().toList(), own).reply();
  }

  private Reply reply() {
    dropMarked();
    dropUnmarked();
    String words = kept();
    return words.isEmpty() && doubtful ? new Reply(joined(lines), true) : new Reply(words, false);
  }

  /** Lines that begin with a mark, and the headers above them. */
  private void dropMarked() {
    boolean inQuotes = false;
    boolean oursSeen = false;
    boolean beginning = true;
    for (int at = 0; at < lines.size(); at++) {
      if (!isMarked(at)) {
        beginning &= lines.get(at).isBlank();
        continue;
      }
      int end = at;
      while (end < lines.size() && isMarked(end)) {
        end++;
      }
      boolean ours = isOurs(at, end);
      boolean known = ours || isByProgram(at, end);
      int header = headerAbove(at, known);
      boolean oursByHeader = ours || header >= 0 && own.isNamedIn(String.join(" ", lines.subList(header, at)));
      boolean handedOn = !oursByHeader && !oursSeen && headers.isForwarded(at, end);
      boolean moreThan = end == at + 1 && header < 0 && MORE_THAN.matcher(lines.get(at)).matches()
          && (beginning || at > 0 && !lines.get(at - 1).isBlank());
      boolean mark = lines.get(at).stripLeading().startsWith(">");
      if (!handedOn && !moreThan && (header >= 0 || mark && (known || inQuotes || beginning && !isMoreThan(at, end)))) {
        dropped.set(header >= 0 ? header : at, end);
        inQuotes = true;
        oursSeen |= oursByHeader;
      }
      beginning = false;
      at = end - 1;
    }
    doubtful = inQuotes && !oursSeen;
  }

  private boolean isMarked(int at) {
    String line = lines.get(at);
    for (int i = 0; i < line.length() && i < 4; i++) {
      if (line.charAt(i) == '>' || line.charAt(i) == '|') {
        return true;
      }
      if (!Character.isWhitespace(line.charAt(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isOurs(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isMarker(lines.get(at)) || own.isAddressIn(lines.get(at)) || own.isCodeIn(lines.get(at)) || headers.isBlock(at)) {
        return true;
      }
    }
    return false;
  }

  /** People do not write an empty quoted line, nor quotes in quotes. */
  private boolean isByProgram(int from, int to) {
    return lines.subList(from, to).stream()
        .anyMatch(line -> BARE.matcher(line).matches() || NESTED.matcher(line).matches());
  }

  private boolean isMoreThan(int from, int to) {
    return lines.subList(from, to).stream().allMatch(line -> MORE_THAN.matcher(line).matches());
  }

  /** @return index of the first line of the header right above, -1 when there is none */
  private int headerAbove(int at, boolean known) {
    int end = at - 1;
    while (end >= 0 && end > at - 4 && lines.get(end).isBlank()) {
      end--;
    }
    int start = end < 0 ? -1 : headers.wrote(end, line -> !isMarked(line) && !dropped.get(line), true, known);
    return start < 0 ? -1 : headers.introduced(start);
  }

  /** Mails of ours that are quoted as they are. */
  private void dropUnmarked() {
    int lastMarked = dropped.length() - 1;
    boolean quoting = false;
    boolean unsure = false;
    for (int at = 0; at < lines.size(); at++) {
      if (dropped.get(at) || lines.get(at).isBlank()) {
        continue;
      }
      int wrote = headers.wrote(at, line -> !isMarked(line) && !dropped.get(line), false, false);
      if (isMarker(lines.get(at)) || headers.isBlock(at)) {
        dropped.set(headers.introduced(at), at + 1);
        quoting = true;
      } else if (wrote >= 0) {
        dropped.set(headers.introduced(wrote), at + 1);
        quoting |= at > lastMarked;
      } else if (quoting) {
        dropped.set(at);
        quoting = !isOurEnd(at);
        unsure |= !headers.isLabel(at);
      }
    }
    doubtful |= quoting && unsure;
  }

  /** Our mails end with our name below a greeting. */
  private boolean isOurEnd(int at) {
    return own.isName(lines.get(at)) && at > 0 && lines.get(at - 1).stripTrailing().endsWith(",");
  }

  private String kept() {
    List<String> kept = new ArrayList<>();
    boolean cut = false;
    for (int at = dropped.nextClearBit(0); at < lines.size(); at = dropped.nextClearBit(at)) {
      int next = dropped.nextSetBit(at);
      int end = next < 0 ? lines.size() : next;
      List<String> some = lines.subList(at, end);
      List<String> words = MailSignature.cut(some);
      cut |= words.size() < some.size() && !MailSignature.isOnlyDevice(some);
      kept.addAll(words);
      at = end;
    }
    String words = joined(kept);
    doubtful |= cut && words.isEmpty();
    return words;
  }

  private static String joined(List<String> some) {
    return String.join("\n", some.stream().map(String::stripTrailing).toList()).replaceAll("\n{3,}", "\n\n").strip();
  }

  private static boolean isMarker(String line) {
    return line.length() < 100 && MARKER_LINE.matcher(line).matches();
  }
}
