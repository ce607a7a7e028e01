package id.pln.cc123.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in headers that are not ASCII (RFC 2047), read as mail programs show them: also with blanks or glued to others. */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w:.-]{1,40})(?:\\*[\\w-]{1,20})?\\?([QqBb])\\?((?:[^?]|\\?(?!=)){0,1000}+)\\?=");

  private EncodedWords() {}

  static String decoded(String header) {
    Matcher word = WORD.matcher(header);
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    int end = 0;
    while (word.find()) {
      String between = header.substring(end, word.start());
      // a character may begin in one word and end in the next
      boolean goesOn = between.isBlank() && charset.equalsIgnoreCase(word.group(1));
      if (!goesOn) {
        text.append(text(bytes, charset)).append(charset.isEmpty() || !between.isBlank() ? between : "");
        bytes.reset();
      }
      charset = word.group(1);
      bytes.writeBytes(word.group(2).equalsIgnoreCase("B") ? base64(word.group(3)) : quoted(word.group(3)));
      end = word.end();
    }
    return text.append(text(bytes, charset)).append(header.substring(end)).toString();
  }

  private static String text(ByteArrayOutputStream bytes, String charset) {
    return PartText.decode(bytes.toByteArray(), PartText.named(charset)).words();
  }

  private static byte[] base64(String encoded) {
    try (LenientBase64 content = new LenientBase64(new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII)))) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] quoted(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < encoded.length(); at++) {
      char next = encoded.charAt(at);
      int high = next == '=' && at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 2), 16);
      if (low >= 0) {
        bytes.write(16 * high + low);
        at += 2;
      } else {
        bytes.writeBytes((next == '_' ? " " : String.valueOf(next)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
