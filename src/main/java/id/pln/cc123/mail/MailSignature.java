package id.pln.cc123.mail;

import java.util.List;
import java.util.regex.Pattern;

/** What people and their devices put below every mail. It stands last, and what says something about the matter is none. */
final class MailSignature {

  private static final int LONGEST_LINE = 600;
  private static final int MOST_WORDS = 9;
  private static final int MOST_LINES = 15;

  private static final Pattern LINK = Pattern.compile("[\\[(<\\s]{0,5}(https?://|www\\.)[^\\s)>\\]]{1,500}[\\])>\\s]{0,5}");
  private static final Pattern DEVICE = Pattern.compile("(?i)[\\s\\[(*_>]{0,10}("
      + "(Dikirim|Terkirim|Kirim)( \\p{L}{1,12}){0,2} (dari|melalui|menggunakan|via|lewat|dengan|oleh) .*"
      + "|Sent( \\p{L}{1,12}){0,2} (from|via|with|using|by) .*"
      + "|(Get|Download|Dapatkan|Unduh)\\b.{0,20}(Outlook|Yahoo|Gmail|Spark|BlueMail|Mail)\\b.*"
      + "|\u53d1\u81ea\u6211\u7684.*|Yahoo Mail: .*|(Virus-free|Bebas virus)\\b.*)");
  private static final Pattern PROGRAM = Pattern.compile("(?i)\\b(i?Phone|iPad|iPod|iOS|Samsung|Galaxy|Xiaomi|Redmi|POCO|Mi \\d+|OPPO|Vivo|Realme"
      + "|Huawei|HONOR|Nokia|Infinix|Tecno|itel|Asus|Zenfone|Sony|Xperia|LG|Pixel|Motorola|Lenovo|Advan|Evercoss|OnePlus|BlackBerry|Android"
      + "|HP|ponsel|smartphone|hape|handphone|telepon|perangkat|mobile|phone|tablet|Windows|Outlook|Yahoo|Gmail|Mail|Email app|Thunderbird"
      + "|Proton|Zoho|Spark|BlueMail|K-9|Roundcube|Nine|Edison|AOL|iCloud|Mac|MacBook|virus|avast)\\b|\u6211\u7684");
  /** words of a sentence about the matter */
  private static final Pattern MATTER = Pattern.compile("(?i)\\b(tetapi|tapi|namun|mohon|tolong|karena|lalu|kemudian|belum|tidak|gagal|sudah|sekarang"
      + "|tadi|kemarin|kode|token|meter(an)?|id ?pel|pelanggan|tagihan|tiket|referensi|listrik|padam|nomor|tambahan|catatan|nb|n\\.b|ps|p\\.s)\\b");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(bank|loket|kantor|sms|wa|whatsapp|suami|istri|anak|aplikasi)\\b");
  private static final Pattern DELIMITER = Pattern.compile("(--|\u2014)\\s{0,3}");

  private MailSignature() {}

  /** @return the lines without the signature at their end */
  static List<String> cut(List<String> lines) {
    return withoutDevice(withoutCard(withoutDevice(lines)));
  }

  /** @return whether these are nothing but what a device adds */
  static boolean isOnlyDevice(List<String> lines) {
    return withoutDevice(lines).stream().allMatch(String::isBlank);
  }

  private static List<String> withoutDevice(List<String> lines) {
    int end = lines.size();
    while (end > 0 && (lines.get(end - 1).isBlank() || isDevice(lines.get(end - 1)) || isLinkOf(lines, end - 1))) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static boolean isDevice(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String words = LINK.matcher(line).replaceAll(" ").strip();
    return words.split("\\s+").length <= MOST_WORDS && DEVICE.matcher(words).matches() && PROGRAM.matcher(words).find()
        && !MATTER.matcher(words).find() && !ELSEWHERE.matcher(words).find();
  }

  /** The address of the program, in a line of its own. */
  private static boolean isLinkOf(List<String> lines, int at) {
    return at > 0 && lines.get(at).length() <= LONGEST_LINE && LINK.matcher(lines.get(at)).matches() && isDevice(lines.get(at - 1));
  }

  /** What stands behind two dashes, as far as it says who writes. */
  private static List<String> withoutCard(List<String> lines) {
    for (int at = Math.max(0, lines.size() - MOST_LINES); at < lines.size(); at++) {
      if (DELIMITER.matcher(lines.get(at)).matches()
          && lines.subList(at, lines.size()).stream().noneMatch(line -> MATTER.matcher(line).find())) {
        return lines.subList(0, at);
      }
    }
    return lines;
  }
}
