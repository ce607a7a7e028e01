package id.pln.cc123.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** The parts of a mail with which a server returns one of ours: its report, its words, and the mail that it returns. */
final class ReturnedMail {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_PARTS = 100;
  private static final int MAX_TEXT = 200_000;
  /** headers come first */
  private static final int MAX_ORIGINAL = 64_000;

  private final List<DeliveryStatus> statuses = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder original = new StringBuilder();
  private final OwnMail own;
  private int parts;

  private ReturnedMail(OwnMail own) {
    this.own = own;
  }

  static ReturnedMail in(MimeMessage message, OwnMail own) {
    ReturnedMail mail = new ReturnedMail(own);
    mail.read(message, 0);
    if (mail.text.toString().isBlank() && mail.original.isEmpty() && mail.statuses.isEmpty()) {
      // parts that nobody can tell apart
      keep(mail.text, PartText.raw(message).words(), MAX_TEXT);
    }
    return mail;
  }

  List<DeliveryStatus> statuses() {
    return statuses;
  }

  /** @return what the server wrote; some put the returned mail below it */
  String text() {
    return text.toString();
  }

  /** @return beginning of the returned mail, empty when it is not a part of its own */
  String original() {
    return original.toString();
  }

  private void read(Part part, int depth) {
    if (++parts > MAX_PARTS || depth > MAX_DEPTH) {
      return;
    }
    try {
      if (part.isMimeType("multipart/*")) {
        readAll((Multipart) part.getContent(), part.isMimeType("multipart/alternative"), depth);
      } else if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
        statuses.addAll(DeliveryStatus.in(SafeText.lines(PartText.of(part).words())));
      } else if (isOriginal(part)) {
        keep(original, PartText.of(part).words(), MAX_ORIGINAL);
      } else if (part.isMimeType("text/html")) {
        keep(text, HtmlText.of(PartText.of(part).words(), own), MAX_TEXT);
      } else if (part.isMimeType("text/*") || depth == 0 || !part.getContentType().matches("[\\w-]+/[\\w.+-]+\\s*(;(?s:.*))?")) {
        keep(text, PartText.of(part).words(), MAX_TEXT);
      }
    } catch (MessagingException | IOException | ClassCastException e) {
      keep(text, PartText.raw(part).words(), MAX_TEXT);
    }
  }

  private void readAll(Multipart multipart, boolean alternative, int depth) throws MessagingException {
    int before = text.length();
    for (int i = 0; i < multipart.getCount(); i++) {
      Part part = multipart.getBodyPart(i);
      // the first of several ways to say the same is enough, unless it says nothing
      if (!alternative || !part.isMimeType("text/*") || text.substring(before).isBlank()) {
        read(part, depth + 1);
      }
    }
  }

  private static boolean isOriginal(Part part) throws MessagingException {
    return part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers") || part.isMimeType("text/rfc822");
  }

  private static void keep(StringBuilder kept, String more, int max) {
    kept.append(more, 0, Math.min(more.length(), Math.max(0, max - kept.length()))).append('\n');
  }
}
