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
    String key = "<" + UUID.randomUUID() + "@contoh.co.id>";
    try {
      Path file = Files.createTempFile("test", ".eml");
      Files.writeString(file, ("Message-ID: " + key + "\n" + mime).replace("\n", "\r\n"));
      domain.get(IncomingMails.class).store(file, Files.size(file), false);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return domain.get(JdbcClient.class).sql("select id from incoming_mail where message_key = :key").param("key", key)
        .query(Long.class).single();
  }
}
