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
 * How our own mails are known: by the address they come from, and by Message-IDs that are made of their keys. Keys are easily
 * guessed, so a signature follows: who answers such a Message-ID has got the mail.
 */
@Component
class OwnMail {

  /** of the signature: nobody guesses 96 bits by sending mails */
  private static final int SIGNATURE_BYTES = 12;

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

  private String signature(String key) {
    // a prefix, so that this is never taken for the signature of a link
    byte[] whole = secret.sign(("Message-ID " + key).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(whole, 0, SIGNATURE_BYTES);
  }

  boolean isSender(String sender) {
    return address.equalsIgnoreCase(sender);
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
