package id.pln.cc123.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a delivery status (RFC 3464, RFC 6533) says about one recipient, as loosely as mail servers write it. */
record DeliveryStatus(Map<String, String> fields) {

  private static final int MAX_LINES = 2000;
  private static final int MAX_VALUE = 2000;
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{2,60})[ \\t]*:[ \\t]*(.*)");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,:@\"'()\\[\\]]{1,100}+@[^\\s<>;,:@\"'()\\[\\]]{1,253}");
  private static final Pattern CODE = Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");
  private static final Pattern SMTP_CODE = Pattern.compile("(?<![\\d.])[45]\\d\\d(?=[- ]|$)");
  private static final Pattern UNSPECIFIC = Pattern.compile("|[45]\\.0(\\.0)?");
  private static final String FAILED = "failed failure expired undeliverable bounced error";
  private static final String ARRIVED = "delivered relayed expanded deliverable";

  /** @return the recipients of a report, whether blank lines stand between them or not */
  static List<DeliveryStatus> in(String report) {
    List<DeliveryStatus> found = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    String last = null;
    for (String line : report.lines().limit(MAX_LINES).toList()) {
      Matcher field = FIELD.matcher(line);
      if (line.isBlank() || field.matches() && fields.containsKey(field.group(1).toLowerCase(Locale.ROOT))) {
        fields = begin(fields, found);
        last = null;
      }
      if (field.matches()) {
        last = field.group(1).toLowerCase(Locale.ROOT);
        fields.put(last, field.group(2).strip());
      } else if (last != null) {
        fields.computeIfPresent(last, (name, value) -> value.length() < MAX_VALUE ? value + " " + line.strip() : value);
      }
    }
    begin(fields, found);
    return found;
  }

  /** What says only whom it is about waits for what follows. */
  private static Map<String, String> begin(Map<String, String> fields, List<DeliveryStatus> found) {
    DeliveryStatus status = new DeliveryStatus(fields);
    boolean addressed = status.address().isPresent();
    boolean told = fields.containsKey("action") || fields.containsKey("status") || fields.containsKey("diagnostic-code");
    if (addressed && told) {
      found.add(status);
    }
    return addressed && !told ? fields : new HashMap<>();
  }

  /** @return the one that is worth telling: who has got it is no news */
  static Optional<DeliveryStatus> worst(List<DeliveryStatus> all) {
    return all.stream().filter(status -> !status.isArrived()).max(Comparator.comparing(DeliveryStatus::isGivenUp));
  }

  /** The address that we wrote to, rather than what it stands for. */
  Optional<String> address() {
    return address(text("original-recipient")).or(() -> address(text("final-recipient")))
        .or(() -> address(text("x-actual-recipient")));
  }

  static Optional<String> address(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.find() ? Optional.of(withPlainDomain(address.group().replaceAll("\\.+$", ""))) : Optional.empty();
  }

  /** As our own addresses are written. */
  private static String withPlainDomain(String address) {
    int at = address.indexOf('@');
    return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
  }

  boolean isGivenUp() {
    return is(FAILED) || !isDelayed() && code().startsWith("5");
  }

  private boolean isArrived() {
    return is(ARRIVED) || codeIn(text("status")).startsWith("2");
  }

  boolean isDelayed() {
    return is("delayed");
  }

  private boolean is(String actions) {
    String action = text("action").split("[\\s(;,]", 2)[0].toLowerCase(Locale.ROOT);
    return !action.isEmpty() && List.of(actions.split(" ")).contains(action);
  }

  /** @return the most exact code that it has (RFC 3463), such as 5.1.1, else the one of SMTP, such as 550; may be empty */
  String code() {
    String status = codeIn(text("status"));
    return UNSPECIFIC.matcher(status).matches() ? codeIn(diagnosis()).isEmpty() ? status : codeIn(diagnosis()) : status;
  }

  static String codeIn(String text) {
    return first(CODE, text).or(() -> first(SMTP_CODE, text)).orElse("");
  }

  /** @return what the other server said, without the name of its protocol; may be empty */
  String diagnosis() {
    String text = text("diagnostic-code");
    return text.substring(text.indexOf(';') + 1).strip();
  }

  private String text(String field) {
    return fields.getOrDefault(field, "");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
