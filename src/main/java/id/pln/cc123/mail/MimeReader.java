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
  private static final Map<String, String> EXTENSIONS = Map.of("image/png", ".png", "image/jpeg", ".jpg",
      "application/pdf", ".pdf", "text/plain", ".txt", "message/rfc822", ".eml");
  /** addresses and headers that break the rules are read as well as may be */
  static final Session LENIENT = Session.getInstance(lenient());

  private final List<MailAttachment> attachments = new ArrayList<>();
  private final OwnMail own;
  /** keys of the mails of ours whose code is quoted somewhere */
  private final Set<String> coded = new TreeSet<>();
  private int parts;
  private int source;

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
      String whole = parts.text(message, 0);
      MailHeaders headers = new MailHeaders(message);
      String answered = headers.raw("In-Reply-To") + " " + headers.raw("References");
      List<String> keys = own.keys(answered).stream().limit(MAX_REFERENCES).toList();
      String text = SafeText.lines(ReplyText.newIn(SafeText.lines(whole)), MAX_TEXT);
      return new MailContent(headers.sender(), SafeText.line(headers.decoded("Subject"), MAX_SUBJECT),
          new TreeSet<>(keys), proven(own.provenKeys(answered), parts.coded), text, false, null,
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

  /** @return the text in this part; files in it are put aside */
  private String text(Part part, int depth) {
    if (++parts > MAX_PARTS || depth > MAX_DEPTH) {
      return "";
    }
    try {
      if (part.isMimeType("multipart/*")) {
        return textOfMultipart(part, depth);
      }
      if (isText(part, depth)) {
        return words(part);
      }
      attachments.add(new MailAttachment(fileName(part), part));
      return "";
    } catch (MessagingException | IOException e) {
      return beginning(PartText.raw(part));
    }
  }

  /** What follows more text than anybody writes is left unread: it is only there to keep us busy. */
  private String words(Part part) throws MessagingException {
    if (source >= MAX_SOURCE) {
      return "";
    }
    String text = PartText.of(part);
    source += text.length();
    coded.addAll(own.codedKeys(text));
    return beginning(own.withoutCodes(part.isMimeType("text/html") ? HtmlText.of(text) : text));
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
      text = !alternative ? joined(text, found) : text.isBlank() ? found : text;
    }
    return text;
  }

  private static String joined(String text, String found) {
    return text.length() < MAX_READ ? beginning(text + found + "\n") : text;
  }

  /** A text without a file name is what the customer wrote; so is a mail whose type cannot be made out. */
  private static boolean isText(Part part, int depth) throws MessagingException {
    boolean file = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || name(part) != null;
    boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
    return text && !file || depth == 0 && !text && !part.getContentType().matches("[A-Za-z]+/.*");
  }

  private static String disposition(Part part) {
    try {
      return part.getDisposition();
    } catch (MessagingException e) {
      return null;
    }
  }

  private String fileName(Part part) throws MessagingException {
    String name = name(part);
    if (name != null) {
      return name;
    }
    String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
    return "lampiran-" + (attachments.size() + 1) + EXTENSIONS.getOrDefault(type, "");
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
