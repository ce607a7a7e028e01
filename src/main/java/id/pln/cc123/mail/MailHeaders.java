package id.pln.cc123.mail;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** The headers of a mail, as far as they can be read. */
record MailHeaders(MimeMessage message) {

  private static final int MAX_ADDRESS = 254;
  private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>@\\s]{1,64}@[^<>@\\s]{1,189})>");
  private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
  private static final Set<String> ROBOT_ONLY = Set.of("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id");
  private static final Pattern MAIL_SYSTEM = Pattern.compile("(mailer-daemon|postmaster)(@.*)?");

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

  /** Whether a program wrote it, or it was not written for us (RFC 3834): who answers such a mail starts a loop. */
  boolean isAutomatic() {
    String submitted = word("Auto-Submitted");
    return !submitted.isEmpty() && !submitted.equals("no")
        || BULK.contains(word("Precedence"))
        || ROBOT_ONLY.stream().anyMatch(header -> !raw(header).isBlank())
        || isFromMailSystem();
  }

  /** Mail servers send without an address to return to, or in the name of their daemon. */
  boolean isFromMailSystem() {
    String sender = sender() == null ? raw("From") : sender();
    return raw("Return-Path").strip().equals("<>") || MAIL_SYSTEM.matcher(sender.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** @return a header's first word, without the parameters and comments behind it */
  private String word(String name) {
    return raw(name).strip().split("[;\\s(]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
