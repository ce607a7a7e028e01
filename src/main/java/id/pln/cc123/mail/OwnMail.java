package id.pln.cc123.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How our own mails are known: by the address they come from, by Message-IDs that are made of their keys, and, because some
 * relays change those, by a code at their end. Keys are easily guessed, so a signature follows: who answers such a Message-ID or
 * quotes such a code has got the mail. Both are as secret as the mail: who forwards it gives them away.
 */
@Component
class OwnMail {

  /** of the signature: nobody guesses 96 bits by sending mails */
  private static final int SIGNATURE_BYTES = 12;
  /** of the code: letters and digits that people do not mistake, 5 bits each, so that nobody guesses 100 of them */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int CODE_LETTERS = 20;
  private static final Pattern CODE = Pattern.compile("(?:Kode: *)?\\bT-([A-Za-z0-9._-]{1,100}?)-([a-km-np-z2-9]{" + CODE_LETTERS + "})(?![A-Za-z0-9])",
      Pattern.CASE_INSENSITIVE);
  /** other links with long last parts are the customer's own */
  private static final Pattern CONFIRMATION = Pattern.compile("(https?://\\S*/konfirmasi/)[\\w-]{32,}");

  private final MailSecret secret;
  private final String address;
  private final String domain;
  private final Pattern messageId;
  /** as our mails are signed and as mail programs name us, null when we have none */
  private final Pattern name;

  OwnMail(MailSecret secret, @Value("${cc123.mail.from}") String from, @Value("${cc123.mail.domain}") String domain)
      throws AddressException {
    this.secret = secret;
    InternetAddress sender = new InternetAddress(from);
    this.address = sender.getAddress();
    this.domain = domain;
    this.name = sender.getPersonal() == null ? null
        : Pattern.compile("(?<!\\w)" + Pattern.quote(sender.getPersonal()) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    // mails that earlier versions sent have no signature
    this.messageId = Pattern.compile("<([A-Za-z0-9._-]{1,100}?)(?:\\.([0-9a-f]{" + 2 * SIGNATURE_BYTES + "}))?@"
        + Pattern.quote(domain) + ">", Pattern.CASE_INSENSITIVE);
  }

  /** @return the same for a key whenever and on whatever node */
  String messageId(String key) {
    return "<" + key + "." + signature(key) + "@" + domain + ">";
  }

  /** @return a line that mail programs quote as it is, the same for a key whenever and on whatever node */
  String codeLine(String key) {
    return "Kode: T-" + key + "-" + letters(key);
  }

  private String letters(String key) {
    byte[] whole = secret.sign(("Code " + key).getBytes(StandardCharsets.UTF_8));
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < CODE_LETTERS; i++) {
      letters.append(LETTERS.charAt(whole[i] & 31));
    }
    return letters.toString();
  }

  /** @return keys of the mails of ours whose code stands in this text, wherever a mail program has put it */
  Set<String> codedKeys(String text) {
    return CODE.matcher(text).results().filter(found -> letters(found.group(1)).equalsIgnoreCase(found.group(2)))
        .map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
  }

  /** Only mails of ours end with a code. */
  boolean isCodeIn(String text) {
    return CODE.matcher(text).find();
  }

  /** @return what its sender wrote: our codes are no part of it, and nobody else is to see them */
  String withoutCodes(String text) {
    return CODE.matcher(text).replaceAll("");
  }

  private String signature(String key) {
    // a prefix, so that this is never taken for the signature of a link
    byte[] whole = secret.sign(("Message-ID " + key).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(whole, 0, SIGNATURE_BYTES);
  }

  boolean isSender(String sender) {
    return address.equalsIgnoreCase(sender);
  }

  /** @return what somebody wrote, without what only readers of our mails can know: our links, and what proves who answers */
  String withoutSecrets(String text) {
    String unsigned = messageId.matcher(withoutCodes(text)).replaceAll(found -> Matcher.quoteReplacement("<" + found.group(1) + "@" + domain + ">"));
    return CONFIRMATION.matcher(unsigned).replaceAll("$1…");
  }

  boolean isAddressIn(String line) {
    return line.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT));
  }

  boolean isNamedIn(String line) {
    return isAddressIn(line) || name != null && name.matcher(line).find();
  }

  /** @return whether the line is nothing but our name */
  boolean isName(String line) {
    return name != null && name.matcher(line.strip()).matches();
  }

  String withoutName(String line) {
    return name == null ? line : name.matcher(line).replaceAll(" ");
  }

  /** @return the key of the first mail of ours that this text names */
  Optional<String> key(String text) {
    Matcher found = messageId.matcher(text == null ? "" : text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** @return keys of the mails of ours that these headers name, each once */
  List<String> keys(String text) {
    return messageId.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /** @return those of them that are named by a Message-ID which nobody could guess */
  Set<String> provenKeys(String text) {
    return messageId.matcher(text).results().filter(found -> signature(found.group(1)).equalsIgnoreCase(found.group(2)))
        .map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
  }
}
