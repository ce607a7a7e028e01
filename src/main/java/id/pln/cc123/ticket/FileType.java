package id.pln.cc123.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The kinds of file that may be attached: what a name promises must be what is inside. */
enum FileType {

  PDF("application/pdf", Set.of("pdf"), head -> startsWith(head, "%PDF-")),
  PNG("image/png", Set.of("png"), head -> startsWith(head, "\u0089PNG\r\n\u001a\n")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg", "jfif", "jpe"), head -> startsWith(head, "\u00ff\u00d8\u00ff")),
  /** what phones make of photos; many of them say of a HEIC only that it is a HEIF */
  HEIC("image/heic", Set.of("heic"), FileType::isHeif),
  HEIF("image/heif", Set.of("heif", "hif"), FileType::isHeif),
  WEBP("image/webp", Set.of("webp"), head -> startsWith(head, "RIFF") && latin(head).startsWith("WEBP", 8)),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"),
      head -> office(head, "word/")),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"),
      head -> office(head, "xl/")),
  TEXT("text/plain", Set.of("txt", "log"), FileType::isText);

  /** What people may be told to attach. */
  static final String NAMES = "PDF, JPG, PNG, HEIC, WEBP, TXT, DOCX atau XLSX";

  private static final Set<String> HEIF_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

  private final String contentType;
  private final Set<String> extensions;
  private final Predicate<byte[]> content;

  FileType(String contentType, Set<String> extensions, Predicate<byte[]> content) {
    this.contentType = contentType;
    this.extensions = extensions;
    this.content = content;
  }

  String contentType() {
    return contentType;
  }

  /** @param head the file's first bytes, or all of it when it is small */
  static Optional<FileType> of(FileName name, byte[] head) {
    return Arrays.stream(values()).filter(type -> type.extensions.contains(name.extension()))
        .filter(type -> type.content.test(head)).findFirst();
  }

  private static boolean startsWith(byte[] head, String magic) {
    return latin(head).startsWith(magic);
  }

  /** A ZIP whose entries are those of an office document. */
  private static boolean office(byte[] head, String folder) {
    String bytes = latin(head);
    return bytes.startsWith("PK\u0003\u0004") && bytes.contains(folder);
  }

  private static boolean isHeif(byte[] head) {
    String bytes = latin(head);
    return bytes.startsWith("ftyp", 4) && bytes.length() > 12 && HEIF_BRANDS.contains(bytes.substring(8, 12));
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String latin(byte[] head) {
    return StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(head)).toString();
  }
}
