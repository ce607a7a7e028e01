package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Mails that are being looked into. Each is fetched and understood once in a transaction, however many steps look into it. */
final class OpenMails {

  private OpenMails() {}

  /** @param source writes the mail as it came into a file */
  static MailContent content(long id, OwnMail own, Source source) {
    Key key = new Key(id);
    Open open = (Open) TransactionSynchronizationManager.getResource(key);
    if (open == null) {
      open = open(own, source);
      TransactionSynchronizationManager.bindResource(key, open);
      TransactionSynchronizationManager.registerSynchronization(new Closing(key, open));
    }
    return open.content;
  }

  private static Open open(OwnMail own, Source source) {
    try {
      Path raw = Files.createTempFile("mail", ".eml");
      try {
        source.copyTo(raw);
        InputStream file = RawMail.open(raw);
        return new Open(raw, file, MimeReader.content(file, own));
      } catch (IOException | RuntimeException e) {
        Files.delete(raw);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a mail comes from. */
  interface Source {

    void copyTo(Path raw) throws IOException;
  }

  private record Key(long id) {}

  private record Open(Path raw, InputStream file, MailContent content) {}

  private record Closing(Key key, Open open) implements TransactionSynchronization {

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
      try {
        open.file.close();
        Files.deleteIfExists(open.raw);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
