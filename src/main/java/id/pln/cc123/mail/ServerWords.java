package id.pln.cc123.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mail server says in its own words, without the mail that it returns: that one is ours, and says nothing about why. */
record ServerWords(String text) {

  private static final int MAX_LINES = 400;
  private static final int MAX_LINE = 1000;
  /** a line that only a returned mail has; its sender, recipient and subject are told in the server's words, too */
  private static final Pattern RETURNED = Pattern.compile("[>\\s]*(Received|Return-Path|Message-ID|MIME-Version|DKIM-Signature"
      + "|Delivered-To"
      + "|Content-Type|Content-Transfer-Encoding|Authentication-Results|Auto-Submitted"
      + "|X-[A-Z][\\w-]+)\\s*:.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COPY_BELOW = Pattern.compile("[-=_*#>\\s]{2,}(the |message )?(original|returned|unsent|undelivered"
      + "|begin(ning)?|start|your|headers? (of|follow))\\b"
      + ".{0,60}|(?!.*(error|reason|transcript|detail|information|address|recipient|text from|inform)).{0,40}(original|returned"
      + "|unsent|undelivered|your)\\b.{0,40}(message|mail|headers?|content)"
      + ".{0,20}(follows?|below|attached|is following)\\b.{0,20}|.{0,30}\\bcopy of (the|your|all|original|my)\\b.{0,60}"
      + "|[-=_*#>\\s]*original (message|mail)[-=_*#:\\s]*"
      + "|[-=_*#\\s]{2,}(isi )?(pesan|surat|e-?mail) (asli|anda).{0,30}|salinan (pesan|e-?mail"
      + "|surat).{0,60}", Pattern.CASE_INSENSITIVE);
  /** what our own subject says is not the server's */
  private static final Pattern OURS = Pattern.compile("\\s*(subject|subjek|perihal|betreff|objet|asunto|assunto|oggetto)\\s*:.*"
      + "|.*\\[Tiket \\d.*",
      Pattern.CASE_INSENSITIVE);
  /** goes on in the next line when that is indented, or when it ends before it says anything */
  private static final String TO_ITS_END = "\\S.*(?:(?<=:)[ \\t]*\\n.*|\\n[ \\t]+\\S.*)?";
  private static final Pattern FINAL_REPLY = Pattern.compile("(?<![\\d.:/-])5\\d\\d[ -](?!\\d(?!\\.\\d+\\.\\d))" + TO_ITS_END + ""
      + "|(?<![\\d.])5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.]).*");
  private static final Pattern PASSING_REPLY = Pattern.compile("(?<![\\d.:/-])4[2-7]\\d[ -](?!\\d(?!\\.\\d+\\.\\d))" + TO_ITS_END + "|(?<![\\d.])4\\.\\d{1,3}\\.\\d{1,3}(?![\\d.]).*");
  private static final Pattern GIVEN_UP = words("giv(en|ing) up|permanent(ly)?( fatal)? (error|fail)|not (going to|be) (try|tried"
      + "|retried|re-?tr)"
      + "|no further (delivery )?attempts|retry time(out)? exceeded|(has|have|message) expired|exceeded .{0,30}(retry|queue|time)"
      + "|been in (the )?queue too long|too long in (the )?queue|tidak akan dicoba lagi|menyerah");
  private static final Pattern TRIES_AGAIN = words("postponed|(been|was|is|message|mail|delivery|status"
      + "|notification)\\W{0,3} ?\\(?delay(ed)?\\b|delivery delay"
      + "|\\bdelayed (mail|delivery|message)|will (be retried|be re-?tried|be (re)?attempted|retry|re-?try|try again"
      + "|keep (on )?trying|continue (to )?(try|attempt))"
      + "|keeps? (on )?trying|still (being retried|trying|being tried|undelivered|in the queue|queued)|continue to (try|be made"
      + "|attempt)|will continue to be"
      + "|(next|further|another) (delivery )?(attempt|try|retry)|not (yet )?been delivered yet|not yet been (able|delivered)"
      + "|has not been delivered yet"
      + "|no need to re-?send|you do not need to resend|do not (need to )?resend|this is (only )?a warning|warning message only"
      + "|warning only|only a (notice|warning)"
      + "|could not send message for past|temporar(il)?y (deferred|delayed)|stays in the queue|remains in the queue"
      + "|tertunda|ditunda|masih (terus )?(di)?coba|masih (akan )?(men)?coba|(akan|terus) (terus )?(di|men)?coba|dicoba (lagi"
      + "|kembali|ulang)"
      + "|belum (dapat|bisa|berhasil|sempat)? ?(di|ter)kirim|percobaan (berikut|selanjut)|menunggu giliran|dalam antrean");
  /** what is wrong, rather than that something is */
  private static final Pattern CAUSE = words("unknown (user|address|recipient|host|domain|local)|(user|address|recipient|name|host"
      + "|domain|account|mailbox)s? ?(name)? (is |was )?(unknown|"
      + "not (found|known|recogni[sz]ed|exist)|invalid|disabled|inactive|suspended|unavailable)|no such (user|address|recipient"
      + "|mailbox|account|person)|no mailbox|does ?n[o']t exist"
      + "|invalid (user|address|recipient|mailbox)|(mail ?box|quota|inbox).{0,30}(full|exceed)|full (mail ?box|inbox)|over ?quota"
      + "|exceed.{0,30}quota|\\bspam|blocked|black ?list|policy"
      + "|reputation|access denied|relay|message (size|too)|virus|expired|timed? ?out|tidak (ada|ditemukan|dikenal|terdaftar)"
      + "|penuh|diblokir");
  private static final Pattern FAILED = words("undeliver|non-?deliver|not deliver|n[o']t be deliver|un(able)? ?to (deliver|send"
      + "|complete)|could ?n[o']t (be )?(deliver|sen)"
      + "|cannot (be )?(deliver|sen)|can't (be )?(deliver|sen)|was ?n[o']t able to (deliver|be deliver)"
      + "|n[o']t (been )?(able to be )?deliver|did not reach|fail(ed|ure)|abort(ed|ing)"
      + "|(error|problem)s? (has |have |was |were )?(occurr?ed|encountered)|(fatal|delivery|permanent) (errors?|problems?)"
      + "|return(ed|ing) (mail|message|to sender|your)|reject|refused|bounced?\\b"
      + "|tidak (dapat|bisa|berhasil|sampai|ter)( ?di)?( ?ter)?kirim|tidak (dapat|bisa) (di|men)|gagal|ditolak|dikembalikan"
      + "|unzustellbar|nicht zu(ge)?stell|no (se )?(ha )?pud|non remis|impossible de|n'a pas pu|non recapitat|mislukt"
      + "|niet afgeleverd");

  static ServerWords in(String subject, String text) {
    Stream<String> above = SafeText.lines(text).lines().limit(MAX_LINES).map(ServerWords::beginning)
        .takeWhile(line -> !RETURNED.matcher(line).matches() && !COPY_BELOW.matcher(line).matches());
    return new ServerWords(Stream.concat(Stream.of(beginning(subject)), above).filter(line -> !OURS.matcher(line).matches())
        .collect(Collectors.joining("\n")));
  }

  private static String beginning(String line) {
    return line.substring(0, Math.min(line.length(), MAX_LINE));
  }

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  boolean sayFailed() {
    return finalReply().isPresent() || find(FAILED) || find(CAUSE) || find(GIVEN_UP);
  }

  /** Whether the server tries again, so that nobody has to do anything. */
  boolean sayTriesAgain() {
    return !find(GIVEN_UP) && (find(TRIES_AGAIN) || find(PASSING_REPLY) && finalReply().isEmpty() && !find(FAILED));
  }

  /** @return what the receiving server replied */
  Optional<String> reply() {
    return finalReply().or(() -> PASSING_REPLY.matcher(text).results().map(reply -> reply.group()).findFirst());
  }

  /** @return the first line that says that something went wrong */
  Optional<String> complaint() {
    return reply().or(() -> line(CAUSE)).or(() -> line(FAILED)).map(String::strip);
  }

  private boolean find(Pattern words) {
    return words.matcher(text).find();
  }

  private Optional<String> line(Pattern words) {
    // the subject says least
    return Stream.concat(text.lines().skip(1), text.lines().limit(1)).filter(line -> words.matcher(line).find()).findFirst();
  }

  private Optional<String> finalReply() {
    return FINAL_REPLY.matcher(text).results().map(reply -> reply.group()).findFirst();
  }
}
