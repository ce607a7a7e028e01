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

  MailAttachment(String name, Part part) {
    this.name = name;
    this.part = part;
  }

  /** @return as the sender says; may be a path */
  public String name() {
    return name;
  }

  /** @return its bytes, counted by reading it: a file that cannot be read fails here */
  public long size() throws IOException {
    try (InputStream content = open()) {
      return content.transferTo(OutputStream.nullOutputStream());
    }
  }

  public InputStream open() throws IOException {
    try {
      return part.getInputStream();
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }
}
