package id.pln.cc123.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.mail.util.SharedByteArrayInputStream;
import jakarta.mail.util.SharedFileInputStream;

/**
 * A mail as it came. Of one that no mail program makes, with endless headers or thousands of parts, only the beginning is
 * read: one mail of a stranger must not keep the product busy for hours.
 */
final class RawMail {

  private static final int MAX_HEADER_BYTES = 128 * 1024;
  private static final int MAX_BOUNDARIES = 5000;
  private static final int BEGINNING_BYTES = 64 * 1024;

  private RawMail() {}

  static InputStream open(Path raw) throws IOException {
    if (isUsual(raw)) {
      return new SharedFileInputStream(raw.toFile());
    }
    try (InputStream content = Files.newInputStream(raw)) {
      return new SharedByteArrayInputStream(content.readNBytes(BEGINNING_BYTES));
    }
  }

  private static boolean isUsual(Path raw) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(raw))) {
      return skipsHeader(content) && boundaries(content) <= MAX_BOUNDARIES;
    }
  }

  /** @return whether the header ended where it has to */
  private static boolean skipsHeader(InputStream content) throws IOException {
    int last = '\n';
    boolean emptyLine = true;
    for (int count = 0; count < MAX_HEADER_BYTES; count++) {
      int next = content.read();
      boolean secondHalf = last == '\r' && next == '\n';
      if (next < 0 || endsLine(next) && emptyLine && !secondHalf) {
        return true;
      }
      emptyLine = endsLine(next);
      last = next;
    }
    return false;
  }

  /** @return how many lines begin as the boundaries of parts do */
  private static int boundaries(InputStream content) throws IOException {
    int found = 0;
    int beforeLast = '\n';
    int last = '\n';
    for (int next = content.read(); next >= 0; next = content.read()) {
      if (endsLine(beforeLast) && last == '-' && next == '-') {
        found++;
      }
      beforeLast = last;
      last = next;
    }
    return found;
  }

  /** Mail programs end lines with both, broken ones with either. */
  private static boolean endsLine(int character) {
    return character == '\n' || character == '\r';
  }
}
