package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * Reads a mail of a stranger: whatever is wrong with it, something comes out, and nothing that it names is ever fetched.
 */
final class MimeReader {

  private static final int MAX_TEXT = 100_000;
  /** among so many characters the answer is looked for: what is quoted, and cut off, may be as long as the answer */
  private static final int MAX_READ = 2 * MAX_TEXT;
  /** characters, with the markup that makes up most of some mails */
  private static final int MAX_SOURCE = 2 * 1024 * 1024;
  private static final int MAX_SUBJECT = 300;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_PARTS = 200;
  private static final int MAX_REFERENCES = 50;
  private static final Map<String, String> EXTENSIONS = Map.of("image/png", ".png", "image/jpeg", ".jpg", "image/jpg", ".jpg",
      "image/pjpeg", ".jpg", "application/pdf", ".pdf", "text/plain", ".txt", "message/rfc822", ".eml");
  private static final Set<String> ENCRYPTED = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted",
      "multipart/encrypted");
  /** what proves a signature says nothing to a reader */
  private static final Set<String> SIGNATURES = Set.of("application/pkcs7-signature", "application/x-pkcs7-signature",
      "application/pgp-signature", "application/pgp-keys");
  private static final Pattern PGP = Pattern.compile("\\s{0,100}-----BEGIN PGP MESSAGE-----");
  private static final String IS_ENCRYPTED = "Isinya terenkripsi atau terbungkus tanda tangan digital (S/MIME atau PGP).";
  private static final String IS_TNEF = "Isinya hanya ada dalam winmail.dat, format milik Outlook.";
  private static final String IS_GARBLED = "Hurufnya tidak dapat dibaca: kode karakternya (charset) tidak dikenal atau salah.";
  /** addresses and headers that break the rules are read as well as may be */
  static final Session LENIENT = Session.getInstance(lenient());

  private final OwnMail own;
  private final List<MailAttachment> attachments = new ArrayList<>();
  /** keys of the mails of ours whose code is quoted somewhere */
  private final Set<String> coded = new TreeSet<>();
  private int parts;
  private int source;
  /** a text that is called a file, and the file, null when it is not one */
  private Part named;
  private MailAttachment namedFile;
  /** why a part cannot be read, null when all can */
  private String unreadable;

  private MimeReader(OwnMail own) {
    this.own = own;
  }

  static <T> T read(Path raw, OwnMail own, Function<MailContent, T> reader) throws IOException {
    try (InputStream file = RawMail.open(raw)) {
      return reader.apply(content(file, own));
    }
  }

  /** @return what the mail says; its attachments can be read until the file is closed */
  static MailContent content(InputStream file, OwnMail own) throws IOException {
    try {
      MimeMessage message = new MimeMessage(LENIENT, file);
      MimeReader parts = new MimeReader(own);
      String whole = parts.allText(message);
      MailHeaders headers = new MailHeaders(message);
      String answered = headers.raw("In-Reply-To") + " " + headers.raw("References");
      List<String> keys = own.keys(answered).stream().limit(MAX_REFERENCES).toList();
      ReplyText.Reply reply = ReplyText.newIn(SafeText.lines(whole), own);
      String text = SafeText.lines(own.withoutCodes(reply.words()), MAX_TEXT);
      return new MailContent(headers.sender(), SafeText.line(headers.decoded("Subject"), MAX_SUBJECT), new TreeSet<>(keys),
          proven(own.provenKeys(answered), parts.coded), text, reply.isWhole(), parts.unreadable,
          automatic(message, headers, text, !keys.isEmpty(), own), BounceReader.read(message, headers, own), parts.attachments);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static Set<String> proven(Set<String> answered, Set<String> coded) {
    return Stream.concat(answered.stream(), coded.stream()).limit(MAX_REFERENCES).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String automatic(MimeMessage message, MailHeaders headers, String text, boolean answersOurs, OwnMail own) {
    boolean ours = own.isSender(headers.sender()) || own.key(headers.raw("Message-ID")).isPresent();
    return ours ? "E-mail kami sendiri." : Robots.sign(message, headers, text, answersOurs);
  }

  /** A text that is called a file is what the customer wrote when there is no other. */
  private String allText(MimeMessage message) throws MessagingException {
    String text = text(message, 0);
    if (isEmpty(text) && named != null) {
      text = words(named);
      if (!Part.ATTACHMENT.equalsIgnoreCase(disposition(named)) || named == message) {
        attachments.remove(namedFile);
      }
    }
    unreadable = PGP.matcher(text).lookingAt() ? IS_ENCRYPTED : isEmpty(text) || IS_GARBLED.equals(unreadable) ? unreadable : null;
    return text;
  }

  /** @return the text in this part; files in it are put aside */
  private String text(Part part, int depth) {
    if (++parts > MAX_PARTS || depth > MAX_DEPTH) {
      return "";
    }
    try {
      String type = type(part);
      if (ENCRYPTED.contains(type)) {
        unreadable = IS_ENCRYPTED;
        return "";
      }
      if (part.isMimeType("multipart/*")) {
        return textOfMultipart(part, depth);
      }
      if (isText(part, depth)) {
        return words(part);
      }
      if (!SIGNATURES.contains(type)) {
        putAside(part, type);
      }
      return "";
    } catch (MessagingException | IOException e) {
      return beginning(PartText.raw(part).words());
    }
  }

  private void putAside(Part part, String type) throws MessagingException {
    String name = fileName(part, type);
    boolean tnef = type.endsWith("/ms-tnef") || type.endsWith("/vnd.ms-tnef") || name.equalsIgnoreCase("winmail.dat");
    unreadable = tnef ? IS_TNEF : unreadable;
    boolean text = type.startsWith("text/") && !type.equals("text/calendar");
    // another way to say the same, which mail programs do not show as a file either
    boolean file = !text || isFile(part);
    MailAttachment attachment = file ? MailAttachment.of(name, part) : null;
    if (file) {
      attachments.add(attachment);
    }
    if (text && named == null) {
      named = part;
      namedFile = attachment;
    }
  }

  /** What follows more text than anybody writes is left unread: it is only there to keep us busy. */
  private String words(Part part) throws MessagingException {
    if (source >= MAX_SOURCE) {
      return "";
    }
    PartText text = PartText.of(part);
    source += text.words().length();
    unreadable = text.isGarbled() ? IS_GARBLED : unreadable;
    coded.addAll(own.codedKeys(text.words()));
    return beginning(part.isMimeType("text/html") ? HtmlText.of(text.words(), own) : text.words());
  }

  /** Blanks of all kinds, and characters without width, are nothing to read. */
  private static boolean isEmpty(String text) {
    return text.codePoints().allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.CONTROL);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), MAX_READ));
  }

  private String textOfMultipart(Part part, int depth) throws MessagingException, IOException {
    Multipart multipart = (Multipart) part.getContent();
    boolean alternative = part.isMimeType("multipart/alternative");
    String text = "";
    for (int i = 0; i < multipart.getCount(); i++) {
      BodyPart child = multipart.getBodyPart(i);
      String found = text(child, depth + 1);
      // plain text comes first and is enough; the other ways to say the same are looked into for files only
      text = !alternative ? joined(text, found) : isEmpty(text) ? found : text;
    }
    return text;
  }

  private static String joined(String text, String found) {
    return text.length() < MAX_READ ? beginning(text + found + "\n") : text;
  }

  /** A text without a file name is what the customer wrote; so is a mail whose type cannot be made out. */
  private static boolean isText(Part part, int depth) throws MessagingException {
    boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
    return text && !isFile(part) || depth == 0 && !text && !part.getContentType().matches("[A-Za-z]+/.*");
  }

  private static boolean isFile(Part part) {
    return Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || name(part) != null;
  }

  private static String disposition(Part part) {
    try {
      return part.getDisposition();
    } catch (MessagingException e) {
      return null;
    }
  }

  private static String type(Part part) throws MessagingException {
    return part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private String fileName(Part part, String type) {
    String name = name(part);
    return name != null ? name : "lampiran-" + (attachments.size() + 1) + EXTENSIONS.getOrDefault(type, "");
  }

  private static String name(Part part) {
    try {
      String name = part.getFileName();
      return name == null || name.isBlank() ? null : SafeText.line(MailHeaders.decode(name), MAX_SUBJECT);
    } catch (MessagingException e) {
      return null;
    }
  }

  private static Properties lenient() {
    Properties properties = new Properties();
    properties.put("mail.mime.address.strict", "false");
    properties.put("mail.mime.allowutf8", "true");
    return properties;
  }
}
