package id.pln.cc123.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How our own mails are known: by the address they come from, and by Message-IDs that are made of their keys. */
@Component
class OwnMail {

  private final String address;
  private final String domain;
  private final Pattern messageId;

  OwnMail(@Value("${cc123.mail.from}") String from, @Value("${cc123.mail.domain}") String domain) throws AddressException {
    this.address = new InternetAddress(from).getAddress();
    this.domain = domain;
    this.messageId = Pattern.compile("<([A-Za-z0-9._-]{1,100})@" + Pattern.quote(domain) + ">", Pattern.CASE_INSENSITIVE);
  }

  String messageId(String key) {
    return "<" + key + "@" + domain + ">";
  }

  boolean isSender(String sender) {
    return address.equalsIgnoreCase(sender);
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
}
