package id.pln.cc123.mail;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Base64 as it comes: without padding, cut off, or with what does not belong there. All that can be decoded is. */
final class LenientBase64 extends FilterInputStream {

  private int bits;
  private int count;

  LenientBase64(InputStream encoded) {
    super(new BufferedInputStream(encoded));
  }

  @Override
  public int read() throws IOException {
    while (count < 8) {
      int next = super.read();
      if (next < 0) {
        return -1;
      }
      int value = value(next);
      if (value >= 0) {
        bits = bits << 6 & 0xffff | value;
        count += 6;
      } else if (next == '=') {
        // what is left of the last character are no bits of the content
        count = 0;
      }
    }
    count -= 8;
    return bits >> count & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    for (int i = 0; i < length; i++) {
      int next = read();
      if (next < 0) {
        return i == 0 ? -1 : i;
      }
      buffer[offset + i] = (byte) next;
    }
    return length;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = 0;
    while (skipped < bytes && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static int value(int character) {
    return character >= 'A' && character <= 'Z' ? character - 'A'
        : character >= 'a' && character <= 'z' ? character - 'a' + 26
        : character >= '0' && character <= '9' ? character - '0' + 52
        : character == '+' ? 62 : character == '/' ? 63 : -1;
  }
}
