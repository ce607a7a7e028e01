package id.pln.cc123.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever it is called: phones and mail programs name photos wrongly or not at all. */
enum FileContent {

  JPEG(Set.of("jpg", "jpeg", "jfif", "jpe"), ".jpg", head -> head.startsWith("\u00ff\u00d8\u00ff")),
  PNG(Set.of("png"), ".png", head -> head.startsWith("\u0089PNG\r\n\u001a\n")),
  PDF(Set.of("pdf"), ".pdf", head -> head.startsWith("%PDF-")),
  WEBP(Set.of("webp"), ".webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8)),
  HEIC(Set.of("heic", "heif", "hif"), ".heic", head -> head.startsWith("ftyp", 4) && head.substring(8).matches("(?s)(hei[cxms]|hev[cxms]).*")),
  HEIF(Set.of("heic", "heif", "hif"), ".heif", head -> head.startsWith("ftyp", 4) && head.substring(8).matches("(?s)(mif1|msf1).*"));

  /** so many of them are enough to tell */
  static final int HEAD_BYTES = 32;
  /** extensions that say nothing, or something else, about a picture */
  private static final Pattern MISLEADING =
      Pattern.compile("(?i)\\.(jpe?g|jfif|jpe|png|gif|bmp|tiff?|webp|hei[cf]|hif|pdf|bin|dat|tmp|img|file|image)$");

  private final Set<String> extensions;
  private final String extension;
  private final Predicate<String> magic;

  FileContent(Set<String> extensions, String extension, Predicate<String> magic) {
    this.extensions = extensions;
    this.extension = extension;
    this.magic = magic;
  }

  /** @return the name with an extension that is true; unchanged when the content does not tell */
  static String named(String name, byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(content -> content.magic.test(bytes)).findFirst()
        .map(content -> content.applied(name)).orElse(name);
  }

  private String applied(String name) {
    String current = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && extensions.contains(current) ? name : MISLEADING.matcher(name).replaceFirst("") + extension;
  }
}
