package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;

/** A file in a mail, read where the mail lies. */
public final class MailAttachment {

  private final String name;
  private final Part part;

  private MailAttachment(String name, Part part) {
    this.name = name;
    this.part = part;
  }

  /** @param name as the sender says; its extension becomes that of its content where the content tells what it is */
  static MailAttachment of(String name, Part part) {
    byte[] head = new byte[0];
    try (InputStream content = PartText.open(part)) {
      head = content.readNBytes(FileContent.HEAD_BYTES);
    } catch (MessagingException | IOException e) {
      // whoever reads it is told
    }
    return new MailAttachment(FileContent.named(name, head), part);
  }

  /** @return as the sender says, with the extension that fits its content; may be a path */
  public String name() {
    return name;
  }

  /** @return its bytes, counted by reading it: a file that cannot be read fails here */
  public long size() throws IOException {
    try (InputStream content = open()) {
      return content.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** @return its content, as far as it came */
  public InputStream open() throws IOException {
    try {
      return PartText.open(part);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }
}
