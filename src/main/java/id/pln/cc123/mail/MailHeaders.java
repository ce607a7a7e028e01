package id.pln.cc123.mail;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** The headers of a mail, as far as they can be read. */
record MailHeaders(MimeMessage message) {

  private static final int MAX_ADDRESS = 254;
  private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>@\\s]{1,64}@[^<>@\\s]{1,189})>");
  private static final int MAX_LOOKED_AT = 500;
  private static final int MAX_HEADERS = 200;
  private static final Set<String> BULK = Set.of("bulk", "junk", "list");
  private static final Set<String> NO = Set.of("", "no", "none", "false", "off", "0", "never", "normal");
  /** X-Auto-Response-Suppress only asks others not to answer; whole companies have it in every mail */
  private static final Pattern AUTO_REPLY_HEADER = Pattern.compile("(?i)(?!.*suppress)(x-)?([a-z0-9]+-)?(auto-?(repl(y|ied)"
      + "|respond(er)?|response|generated|submitted|answer(ed)?)|vacation|out-?of-?office|ooo|oof|away|machine-?generated|autoreply)(-[a-z-]+)?"
      + "|x-fc-machinegenerated|x-ms-exchange-(generated-message-source|inbox-rules-loop)");
  /** at its beginning only: behind it stands the subject of the mail that is answered */
  private static final Pattern AUTO_REPLY_SUBJECT = Pattern.compile("[\\s\\[(*<]*(auto\\s*:|((this is an? )?auto(matic(ally)?"
      + "|mated)?[ -]?(e-?mail )?(reply|response|responder|answer|acknowledge?ment|generated( (reply|response|message|e-?mail))?|submitted)"
      + "|out[ -]of[ -](the[ -])?office( (auto(matic)?[ -]?)?(reply|response|message))?|ooo|oof"
      + "|vacation( (auto)?-?(reply|response|responder|message|notice|notification))?|on (annual |maternity |sick )?(vacation"
      + "|leave|holiday)|away from (my )?(office|desk|mail|e-?mail)"
      + "|(i am|i'm|currently|i will be) (currently )?(out|away|on (leave|vacation|holiday))( of (the )?office)?|absence( notice"
      + "| notification| du bureau)?"
      + "|(jawaban|balasan|respon|respons|pesan|e-?mail|surel|surat|notifikasi|tanggapan) (secara )?otomatis|(dibalas|dijawab"
      + "|terkirim|dikirim) (secara )?otomatis|otomatis"
      + "|(saya |kami )?(sedang |lagi |masih )?(berada )?di luar (kantor|kota|negeri)|(saya |kami )?(sedang |lagi |masih )(cuti"
      + "|libur|dinas( luar)?|tidak (berada )?di (kantor|tempat))"
      + "|(saya )?tidak (sedang )?(berada )?(di|dalam) kantor|cuti( tahunan| sakit| melahirkan)?|pemberitahuan (cuti"
      + "|ketidakhadiran)|dinas luar( kota)?"
      + "|automatische antwort|abwesenheit(s(notiz|assistent|meldung|nachricht|hinweis|benachrichtigung))?|(abwesend"
      + "|afwezig(heid)?)|autom?atisch antwoord|automatische (antwort|reactie|beantwoording)"
      + "|r[ée]ponse automatique|message (d'absence|automatique)|respuesta autom[áa]tica|fuera de (la )?oficina"
      + "|resposta autom[áa]tica|ausência|risposta automatica|fuori sede"
      + "|automati(s|ser)k(t)? svar|autosvar|automaattinen vastaus|odpowied[źz] automatyczna|автоответ|自动回复|自動回覆|自動返信|자동 ?(회신|응답))"
      + "(\\s*([:;\\])|>*\\-–—(]|[.!]*\\s*$)|\\s+(re|fw|fwd|bls|from|until|till|sampai|hingga|mulai|s/d|sd|through|returning|kembali)\\b))(.*)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern REPLY_OR_FORWARD =
      Pattern.compile("\\s*(re|fw|fwd|bls|trs|balas|balasan|terusan|teruskan|aw|wg|sv|vs|tr|rv"
      + "|antw)\\s*(\\[\\d+])?\\s*[:：].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DAEMON = Pattern.compile(".*(mail(er)?[-_. ]?da?e?mon|mail\\S{0,3}[-_. ]delivery[-_. ]\\S*(system"
      + "|service|agent|subsystem|status)|delivery[-_. ]?(sub)?system"
      + "|mail[-_. ]?(sub)?system|mdaemon|microsoftexchange[0-9a-f]{8}"
      + "|mailer[-_. ]?deamon).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MAIL_SERVER = Pattern.compile(".*(post+[-_. ]?master|poostmaster|mail[-_. ]?(server|router|gateway"
      + "|admin(istrator)?|robot|notif)|system[-_ ]?admin(istrator)?"
      + "|smtp|anti-?virus|mail ?marshal|scanmail|imss|email[-_. ]?(system|server|delivery)|delivery[-_. ]?(status|fail|notif"
      + "|report|agent|service)|undeliver|non-?deliver|bounces?[-+@ ]|e-?mail administrator).*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NOBODY = Pattern.compile(".*(no"
      + "|do[-_.]?not)[-_.]?reply.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** @return the header's values as they stand in the mail, empty when it has none */
  String raw(String name) {
    try {
      String[] values = message.getHeader(name);
      return values == null ? "" : String.join(", ", values);
    } catch (MessagingException e) {
      return "";
    }
  }

  String decoded(String name) {
    return decode(raw(name));
  }

  static String decode(String header) {
    return EncodedWords.decoded(MimeUtility.unfold(header));
  }

  /** @return the one address in From, null when it cannot be told */
  String sender() {
    Set<String> addresses = addresses(raw("From"));
    String address = addresses.size() == 1 ? addresses.iterator().next() : null;
    return address != null && address.length() <= MAX_ADDRESS ? SafeText.line(address, MAX_ADDRESS) : null;
  }

  /** A name may have commas in it ("Budi Santoso, S.T."), and quotation marks that do not end: only addresses have an @. */
  private static Set<String> addresses(String from) {
    Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    try {
      for (InternetAddress address : InternetAddress.parseHeader(from, false)) {
        if (address.getAddress() != null && address.getAddress().contains("@")) {
          addresses.add(address.getAddress());
        }
      }
    } catch (AddressException e) {
      addresses.clear();
    }
    if (addresses.isEmpty() && from.indexOf('@') == from.lastIndexOf('@')) {
      IN_BRACKETS.matcher(from).results().forEach(found -> addresses.add(found.group(1)));
    }
    return addresses;
  }

  /** Whether a program says of itself that it answered or made the mail (RFC 3834, and what others use). */
  boolean isAutoReply() {
    return !NO.contains(word("Auto-Submitted")) || word("Precedence").matches("auto[_-]?reply") || word("Preference").matches("auto[_-]?reply")
        || hasAutoReplySubject() || hasAutoReplyHeader();
  }

  boolean hasAutoReplySubject() {
    return AUTO_REPLY_SUBJECT.matcher(beginning(decoded("Subject"))).matches();
  }

  private boolean hasAutoReplyHeader() {
    try {
      List<Header> all = Collections.list(message.getAllHeaders());
      return all.stream().limit(MAX_HEADERS).anyMatch(header -> header.getName().length() < 60
          && AUTO_REPLY_HEADER.matcher(header.getName()).matches() && !NO.contains(firstWord(header.getValue())));
    } catch (MessagingException e) {
      return false;
    }
  }

  /** Sent to many, or in a mail server's name: unless it answers a mail of ours, it was not written for us. */
  boolean isForMany() {
    return BULK.contains(word("Precedence")) || !raw("List-Id").isBlank() || isFrom("postmaster(@.*)?");
  }

  /** Whoever answers or forwards a mail has its subject behind such a word. */
  boolean isReplyOrForward() {
    return REPLY_OR_FORWARD.matcher(beginning(decoded("Subject"))).matches();
  }

  /** Mail servers send without an address to return to, or in the name of their daemon. */
  boolean isFromMailSystem() {
    return isWithoutReturn() || isFrom("mailer-daemon(@.*)?");
  }

  /** Whether it bears the name of the program that delivers mails: no person has one like it. */
  boolean isFromDaemon() {
    return DAEMON.matcher(beginning(decoded("From"))).matches();
  }

  /** Whether it may be of a mail server at all. */
  boolean isFromMailServer() {
    String from = beginning(decoded("From"));
    return isFromDaemon() || isWithoutReturn() || from.isBlank() || from.strip().equals("<>") || !raw("X-Failed-Recipients").isBlank() 
        || MAIL_SERVER.matcher(from).matches() || isFromNobody();
  }

  /** Many programs write so, few of them deliver mails. */
  boolean isFromNobody() {
    return NOBODY.matcher(beginning(decoded("From"))).matches();
  }

  private boolean isWithoutReturn() {
    return raw("Return-Path").strip().equals("<>");
  }

  private boolean isFrom(String pattern) {
    String sender = sender() == null ? raw("From") : sender();
    return sender.strip().toLowerCase(Locale.ROOT).matches(pattern);
  }

  private static String beginning(String header) {
    return header.substring(0, Math.min(header.length(), MAX_LOOKED_AT));
  }

  /** @return a header's first word, without the parameters and comments behind it */
  private String word(String name) {
    return firstWord(raw(name));
  }

  private static String firstWord(String value) {
    return value == null ? "" : value.strip().split("[;,\\s(]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
