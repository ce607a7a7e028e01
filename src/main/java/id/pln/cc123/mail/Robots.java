package id.pln.cc123.mail;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/**
 * How it is known that no person wrote a mail for us: who answers such a mail starts a loop, and a ticket that waits for its
 * customer still waits after it (SOP B3-l).
 */
final class Robots {

  private static final int MAX_DEPTH = 5;
  private static final int MAX_PARTS = 20;
  private static final int LONGEST = 400;
  private static final Pattern RECEIPT_SUBJECT = Pattern.compile("\\s*((not |tidak |belum |telah |sudah )?(read|dibaca|gelesen|lu"
      + "|le[ií]do|lido|letto|displayed|ditampilkan)"
      + "|(read|return) receipt|tanda terima( baca)?|deleted"
      + "|dihapus)\\s*( \\(displayed\\))?\\s*[:：\\-–].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern RECEIPT_TEXT = Pattern.compile("(?is).*(was|has been|is) (read|displayed|opened|deleted"
      + "|viewed)\\b.*|.*(telah|sudah|tanpa) di(baca|buka|tampilkan|hapus).*|\\s*");
  private static final String EMOJI = "[\\p{So}\\p{Sk}\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{2BFF}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}\\x{20E3}\\x{FE0F}\\x{200D}\\s]";
  private static final Pattern REACTION = Pattern.compile(EMOJI + "{1,30}");
  private static final Pattern REACTED = Pattern.compile("(?is).{0,120}\\b(reacted (via|to|with)\\b.*|(bereaksi"
      + "|memberi(kan)? (reaksi|tanggapan)|menanggapi) .{0,20}"
      + "(melalui|lewat|via|terhadap|pada|atas|dengan|pesan|e-?mail).*)|.{0,30}(liked|loved|laughed at|emphasized|disliked"
      + "|menyukai) (your|an?|pesan|e-?mail) .*");

  private Robots() {}

  /**
   * @param text what its sender wrote, without what is quoted
   * @param answersOurs whether it says that it answers a mail of ours
   * @return how it is known, in Indonesian; null when a person wrote it
   */
  static String sign(MimeMessage message, MailHeaders headers, String text, boolean answersOurs) {
    String subject = headers.decoded("Subject");
    if (has(message, "message/disposition-notification", 0) || isReceipt(subject, text)) {
      return "Tanda terima baca: dikirim otomatis oleh program e-mail.";
    }
    if (has(message, "text/vnd.google.email-reaction+json", 0) || isReaction(message, text)) {
      return "Reaksi (emoji) atas e-mail kami, bukan jawaban.";
    }
    if (headers.isAutoReply()) {
      return "Balasan otomatis, tidak ditulis oleh orang.";
    }
    if (headers.isFromMailSystem() || headers.isForMany() && !answersOurs) {
      return "Dikirim oleh server e-mail atau kepada banyak orang sekaligus.";
    }
    return null;
  }

  private static boolean isReceipt(String subject, String text) {
    return subject.length() <= LONGEST && text.length() <= LONGEST && RECEIPT_SUBJECT.matcher(subject).matches() && RECEIPT_TEXT.matcher(text).matches();
  }

  /** An emoji alone says no more than a click on one; with a file it is an answer. */
  private static boolean isReaction(MimeMessage message, String text) {
    return !text.isBlank() && text.length() <= LONGEST && (REACTION.matcher(text.strip()).matches() && !has(message, "image/*", 0)
        && !has(message, "application/*", 0) || REACTED.matcher(text.strip()).matches());
  }

  private static boolean has(Part part, String type, int depth) {
    try {
      if (part.isMimeType(type)) {
        return true;
      }
      if (depth < MAX_DEPTH && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < Math.min(parts.getCount(), MAX_PARTS); i++) {
          if (has(parts.getBodyPart(i), type, depth + 1)) {
            return true;
          }
        }
      }
      return false;
    } catch (MessagingException | IOException e) {
      return false;
    }
  }
}
