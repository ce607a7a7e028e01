package id.pln.cc123.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The lines by which mail programs say whose mail they quote. Customers write lines that look like them, so they have to name an
 * address or us, and may say little else.
 */
final class QuoteHeader {

  /** a line that is longer is a paragraph */
  private static final int LONGEST_LINE = 400;
  private static final int MOST_LINES = 5;
  private static final int BLOCK_LINES = 12;
  private static final int NAME_WORDS = 5;

  private static final Pattern ADDRESS = Pattern.compile("(mailto:)?[\\w.+%-]{1,64}@[\\w.-]{1,100}");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}");
  private static final Pattern TIME_OR_YEAR = Pattern.compile("\\d{1,2}[.:]\\d{2}|\\b20\\d\\d\\b");
  private static final Pattern START = Pattern.compile("[\\s>*_-]*(On|Pada|At|Am|Le|El|Op|Em|Il|Den|Dnia|\u5728|\\d{1,4}[-/. ]\\d{1,2}[-/. ]).*");
  private static final Pattern END = Pattern.compile(".*[:\uff1a][\\s*_-]*|.*\\b(wrote|menulis)\\W{0,3}-{2,}\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  /** what stands beside names and addresses in the headers of mail programs */
  private static final Set<String> USUAL = Set.of(("on pada tanggal hari pukul jam at am pm wib wita wit gmt utc wrote writes said menulis via"
      + " the dari kepada mailto um schrieb uhr le el op em il den kl skrev schreef heeft ha scritto alle escreveu escribi\u00f3 a \u00e9crit"
      + " senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min mgg"
      + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
      + " januari februari maret april mei juni juli agustus september oktober november desember january february march may june july"
      + " august october december jan feb mar apr jun jul agu ags agt aug sep sept okt oct nov des dec").split(" "));

  private static final String OPEN = "[\\s*_>]{0,20}";
  private static final String CLOSE = "[\\s*_]{0,5}[:\uff1a].*";
  private static final Pattern FROM = label("From|Dari|Pengirim|\u53d1\u4ef6\u4eba|\u5bc4\u4ef6\u8005");
  private static final Pattern TO = label("To|Kepada|Ke|Cc|\u6536\u4ef6\u4eba");
  private static final Pattern DATE = label("Sent|Date|Dikirim|Terkirim|Tanggal|Tgl|Waktu|\u53d1\u9001\u65f6\u95f4|\u65e5\u671f");
  private static final Pattern SUBJECT = label("Subject|Subjek|Perihal|Judul|\u4e3b\u9898");
  private static final Pattern TICKET = Pattern.compile("\\[Tiket \\d{6,18}]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE = Pattern.compile(OPEN + "-{2,20} {0,3}[\\p{L} ]{3,40} {0,3}-{2,20}[\\s*_]{0,5}"
      + "|" + OPEN + "(Begin forwarded message|Mulai (pesan|meneruskan pesan)[\\p{L} ]{0,30}|Pesan yang diteruskan)\\s?:\\s{0,5}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("[\\s*]{0,5}[_=-]{5,}[\\s*]{0,5}");

  private final List<String> lines;
  private final OwnMail own;

  QuoteHeader(List<String> lines, OwnMail own) {
    this.lines = lines;
    this.own = own;
  }

  /**
   * "Pada … menulis:", which mail programs break over lines.
   *
   * @param end index of its last line
   * @param free whether a line is not quoted and may belong to it
   * @param known what follows is known to be quoted
   * @param quoted what follows looks quoted
   * @return index of its first line, -1 when this is no such header
   */
  int wrote(int end, Predicate<Integer> free, boolean quoted, boolean known) {
    if (!isShort(end) || !END.matcher(lines.get(end)).matches()) {
      return -1;
    }
    String header = "";
    for (int start = end; start > Math.max(-1, end - MOST_LINES) && free.test(start) && isShort(start); start--) {
      header = (lines.get(start) + " " + header).strip();
      if (isWrote(header, quoted, known)) {
        return extended(start, header, free);
      }
    }
    return -1;
  }

  private boolean isWrote(String header, boolean quoted, boolean known) {
    boolean ours = own.isNamedIn(header);
    boolean address = ADDRESS.matcher(header).find();
    if (known) {
      return ours || address || START.matcher(header).matches() && TIME.matcher(header).find();
    }
    return quoted ? (ours || address) && otherWords(header) <= NAME_WORDS
        : ours && otherWords(header) <= 1 && (address || TIME.matcher(header).find());
  }

  /** The lines above it that hold the date, when it begins with what follows a date. */
  private int extended(int start, String header, Predicate<Integer> free) {
    boolean broken = ADDRESS.matcher(header.replaceFirst("^[<(\\[\\s]*", "")).lookingAt() || header.length() < 12;
    for (int above = start; above >= 0 && above > start - MOST_LINES; above--) {
      if (START.matcher(lines.get(above)).matches() && (above == start || !lines.get(above).matches(".*[.!?]\\s*"))) {
        return above;
      }
      boolean next = above > 0 && free.test(above - 1) && isShort(above - 1) && TIME_OR_YEAR.matcher(lines.get(above - 1)).find()
          && otherWords(lines.get(above - 1)) <= (broken ? NAME_WORDS : 0);
      if (!next) {
        return start;
      }
    }
    return start;
  }

  private int otherWords(String header) {
    String named = own.withoutName(ADDRESS.matcher(header).replaceAll(" "));
    return (int) Arrays.stream(NO_WORD.split(named.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 1 && !USUAL.contains(word) && !HAN.matcher(word).matches()).count();
  }

  /** @return whether "Dari: … Dikirim: … Kepada: …" of a mail of ours, or of an answer to one, begins here */
  boolean isBlock(int start) {
    if (!isLabel(start)) {
      return false;
    }
    boolean fromUs = false;
    boolean toUs = false;
    boolean ofTicket = false;
    boolean from = false;
    boolean date = false;
    int labels = 0;
    int blank = 0;
    for (int at = start; at < Math.min(lines.size(), start + BLOCK_LINES) && blank < 2; at++) {
      String line = lines.get(at);
      blank = line.isBlank() ? blank + 1 : 0;
      if (!isLabel(at)) {
        // a long list of addresses goes on in the next line
        if (!line.isBlank() && (labels == 0 || at + 1 >= lines.size() || !isLabel(at + 1))) {
          break;
        }
        continue;
      }
      labels++;
      if (FROM.matcher(line).matches()) {
        from = true;
        fromUs |= own.isNamedIn(line) || at + 1 < lines.size() && !isLabel(at + 1) && isShort(at + 1)
            && own.isAddressIn(lines.get(at + 1));
      }
      date |= DATE.matcher(line).matches();
      toUs |= TO.matcher(line).matches() && own.isAddressIn(line);
      ofTicket |= SUBJECT.matcher(line).matches() && TICKET.matcher(line).find();
    }
    return fromUs && (labels > 1 || start > 0 && isDivider(lastWords(start - 1)))
        || from && date && (toUs || ofTicket);
  }

  /** A mail that was handed on: whoever did it wants it to be read. */
  boolean isForwarded(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isShort(at) && (TITLE.matcher(lines.get(at)).matches() || FROM.matcher(lines.get(at)).matches())) {
        return true;
      }
    }
    return false;
  }

  /** @return the first line that introduces the header which begins here: a title or a rule above it */
  int introduced(int start) {
    int at = start;
    for (int above = lastWords(start - 1); isDivider(above); above = lastWords(above - 1)) {
      at = above;
    }
    return at;
  }

  private boolean isDivider(int at) {
    return at >= 0 && isShort(at) && (TITLE.matcher(lines.get(at)).matches() || RULE.matcher(lines.get(at)).matches());
  }

  /** @return index of the last line with something in it, this one or above; only a few empty ones are skipped */
  private int lastWords(int at) {
    int last = at;
    while (last >= 0 && last > at - MOST_LINES && lines.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  boolean isLabel(int at) {
    String line = lines.get(at);
    int colon = line.indexOf(':') < 0 ? line.indexOf('\uff1a') : line.indexOf(':');
    return colon > 0 && colon < 40 && (FROM.matcher(line).matches() || DATE.matcher(line).matches() || TO.matcher(line).matches()
        || SUBJECT.matcher(line).matches());
  }

  private boolean isShort(int at) {
    return lines.get(at).length() <= LONGEST_LINE && !lines.get(at).isBlank();
  }

  private static Pattern label(String names) {
    return Pattern.compile(OPEN + "(" + names + ")" + CLOSE, Pattern.CASE_INSENSITIVE);
  }
}
