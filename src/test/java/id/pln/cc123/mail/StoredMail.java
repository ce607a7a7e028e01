package id.pln.cc123.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.Domain;

/** A mail as if it had come from the mailbox. */
public final class StoredMail {

  private StoredMail() {}

  /** @return its id */
  public static long of(Domain domain, String mime) {
    return of(domain, "<" + UUID.randomUUID() + "@contoh.co.id>", mime);
  }

  /** @return Message-ID of the mail of this key, as whoever got it knows it */
  public static String messageId(Domain domain, String key) {
    return domain.get(OwnMail.class).messageId(key);
  }

  /** @return the line at the end of that mail, as whoever got it can quote it */
  public static String codeLine(Domain domain, String key) {
    return domain.get(OwnMail.class).codeLine(key);
  }

  static long of(Domain domain, String messageId, String mime) {
    try {
      Path file = Files.createTempFile("test", ".eml");
      Files.writeString(file, ("Message-ID: " + messageId + "\n" + mime).replace("\n", "\r\n"));
      String key = MessageKey.of(file);
      domain.get(IncomingMails.class).store(key, file, Files.size(file), false);
      Files.delete(file);
      return domain.get(JdbcClient.class).sql("select id from incoming_mail where message_key = :key").param("key", key)
          .query(Long.class).single();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
