package id.pln.cc123.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import id.pln.cc123.mail.MailContent.Bounce;

/**
 * Reads what a mail server says about a mail of ours that it could not deliver: by the standard (RFC 3464), by what looks like
 * it, or in its own words. What the mail that it returns says never counts.
 */
final class BounceReader {

  private static final int MAX_REASON = 300;
  private static final int MAX_ADDRESS = 254;
  private static final String STATUS = "delivery-status";
  private static final Pattern REPORT_TYPE = Pattern.compile("(?i)report-type\\s*=\\s*\"?([\\w-]+)");
  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[> \\t]*+(?:X-)?(?:Original-)?Message-ID[ \\t]*:\\s*(<[^>\\s]{1,200}>)");
  private static final Pattern TO = Pattern.compile("(?im)^[> \\t]*+To[ \\t]*:(.{1,300})");

  private final MailHeaders headers;
  private final OwnMail own;
  private final ReturnedMail mail;
  private final ServerWords words;

  private BounceReader(MimeMessage message, MailHeaders headers, OwnMail own) {
    this.headers = headers;
    this.own = own;
    this.mail = ReturnedMail.in(message, own);
    this.words = ServerWords.in(headers.decoded("Subject"), mail.text());
  }

  /** @return null when the mail is nothing of the kind */
  static Bounce read(MimeMessage message, MailHeaders headers, OwnMail own) {
    String report = reportType(message);
    boolean server = headers.isFromDaemon() || headers.isFromMailServer() && !headers.isReplyOrForward();
    if (!report.equals(STATUS) && !server || report.equals("feedback-report") || headers.hasAutoReplySubject()) {
      return null;
    }
    BounceReader reader = new BounceReader(message, headers, own);
    Optional<Bounce> reported = reader.reported();
    if (reported.isPresent()) {
      return reported.get();
    }
    // some servers refuse a mail with a receipt
    boolean receipt = report.equals("disposition-notification") && !reader.words.sayFailed();
    return !server || receipt || !reader.mail.statuses().isEmpty() ? null : reader.told();
  }

  /** @return what kind of report the mail is, empty when it is none; not every server says it */
  private static String reportType(MimeMessage message) {
    try {
      Matcher type = REPORT_TYPE.matcher(message.getContentType());
      return !message.isMimeType("multipart/report") ? "" : type.find() ? type.group(1).toLowerCase(Locale.ROOT) : STATUS;
    } catch (MessagingException e) {
      return "";
    }
  }

  private Optional<Bounce> reported() {
    return DeliveryStatus.worst(mail.statuses()).map(status -> {
      String diagnosis = status.diagnosis().isEmpty() ? words.complaint().orElse(status.code()) : status.diagnosis();
      boolean givenUp = status.isGivenUp() || !status.isDelayed() && !words.sayTriesAgain() && words.sayFailed();
      return bounce(status.address().or(this::address), status.code().isEmpty() ? DeliveryStatus.codeIn(diagnosis) : status.code(),
          givenUp, diagnosis);
    });
  }

  /** Not by the standard, but a mail server that returns our mail, or names its address, says the same. */
  private Bounce told() {
    boolean named = returnedKey().isPresent() || !headers.raw("X-Failed-Recipients").isBlank();
    boolean told = words.sayFailed() || words.sayTriesAgain();
    if (!told && (!named || !headers.isFromDaemon()) || headers.isFromNobody() && returnedKey().isEmpty()) {
      return null;
    }
    String reply = words.complaint().orElse("");
    Bounce bounce = bounce(address(), DeliveryStatus.codeIn(reply), !words.sayTriesAgain(), reply);
    return bounce.key() == null && bounce.address() == null ? null : bounce;
  }

  private Bounce bounce(Optional<String> address, String code, boolean isFinal, String reason) {
    return new Bounce(key().orElse(null), address.filter(found -> found.length() <= MAX_ADDRESS).orElse(null), code, isFinal,
        SafeText.line(reason, MAX_REASON));
  }

  /** The mail that is returned, else the last one that the report says it answers. */
  private Optional<String> key() {
    return returnedKey().or(() -> {
      List<String> keys = own.keys(headers.raw("References") + " " + headers.raw("In-Reply-To"));
      return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
    });
  }

  private Optional<String> returnedKey() {
    String all = mail.original() + "\n" + mail.text();
    return MESSAGE_ID.matcher(all).results().map(id -> own.key(id.group(1))).flatMap(Optional::stream).findFirst()
        .or(() -> own.key(all)).or(() -> own.key(headers.raw("X-Original-Message-ID")));
  }

  private Optional<String> address() {
    return DeliveryStatus.address(headers.raw("X-Failed-Recipients"))
        .or(() -> TO.matcher(mail.original()).results().map(to -> DeliveryStatus.address(to.group(1))).flatMap(Optional::stream)
            .findFirst())
        .or(() -> words.text().lines().map(DeliveryStatus::address).flatMap(Optional::stream).filter(this::isStranger).findFirst())
        .or(() -> TO.matcher(mail.text()).results().map(to -> DeliveryStatus.address(to.group(1))).flatMap(Optional::stream)
            .filter(this::isStranger).findFirst());
  }

  /** A mail server names itself and us, too. */
  private boolean isStranger(String address) {
    return !own.isSender(address) && Stream.of("postmaster@", "mailer-daemon@", "abuse@", "support@", "help@", "no-reply@")
        .noneMatch(address.toLowerCase(Locale.ROOT)::startsWith);
  }
}
