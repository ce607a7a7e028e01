package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that have come in: kept as they came as long as somebody may want to look at them, never in memory as a whole. */
@Service
@Transactional
public class IncomingMails {

  private static final int CHUNK_BYTES = 256 * 1024;

  private final IncomingMailTable mails;
  private final MailIntake intake;
  private final OwnMail own;

  IncomingMails(IncomingMailTable mails, MailIntake intake, OwnMail own) {
    this.mails = mails;
    this.intake = intake;
    this.own = own;
  }

  /**
   * Keeps a mail and has it looked into.
   *
   * @param key by which it is known again
   * @param truncated whether the file has its headers only
   * @param size of the mail at the server
   * @return false when it was here already
   */
  @Transactional(rollbackFor = IOException.class)
  boolean store(String key, Path raw, long size, boolean truncated) throws IOException {
    Optional<Long> made = mails.insert(key, size, truncated, Files.size(raw));
    if (made.isPresent()) {
      storeChunks(made.get(), raw);
      intake.start(made.get());
    }
    return made.isPresent();
  }

  private void storeChunks(long id, Path raw) throws IOException {
    try (InputStream content = Files.newInputStream(raw)) {
      byte[] chunk = content.readNBytes(CHUNK_BYTES);
      for (int position = 0; chunk.length > 0; position++, chunk = content.readNBytes(CHUNK_BYTES)) {
        mails.insertChunk(id, position, chunk);
      }
    }
  }

  /** @return what came in about a ticket, the oldest first */
  @Transactional(readOnly = true)
  public List<IncomingMail> mails(String reference) {
    return mails.of(reference);
  }

  @Transactional(readOnly = true)
  public Optional<IncomingMail> find(long id) {
    return mails.find(id);
  }

  @Transactional(readOnly = true)
  public IncomingMail get(long id) {
    return mails.find(id).orElseThrow(() -> new IllegalArgumentException("unknown mail " + id));
  }

  /** @return how much room the mails take that wait for a job or a person */
  @Transactional(readOnly = true)
  long unhandledBytes() {
    return mails.unhandledBytes();
  }

  /** Fails when our database cannot be reached. */
  void ping() {
    mails.find(0);
  }

  /**
   * Gives up handled mails as they came, the oldest first, so that they take no more room than this.
   *
   * @return how many
   */
  int makeRoom(long most) {
    List<Long> beyond = mails.beyond(most);
    if (!beyond.isEmpty()) {
      mails.forgetRaw(beyond);
    }
    return beyond.size();
  }

  /** Lets somebody look into a mail; what it holds can be read only while it is kept as it came. */
  public <T> T read(long id, Function<MailContent, T> reader) {
    try {
      Path raw = Files.createTempFile("mail", ".eml");
      try {
        copyTo(id, raw);
        return MimeReader.read(raw, own, reader);
      } finally {
        Files.delete(raw);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a mail as it came, as far as it is kept; what only its sender may know is left out. */
  public void copyTo(long id, OutputStream out) throws IOException {
    Path raw = Files.createTempFile("mail", ".eml");
    try {
      copyTo(id, raw);
      RedactedMail.write(raw, own, out);
    } finally {
      Files.delete(raw);
    }
  }

  private void copyTo(long id, Path raw) throws IOException {
    try (OutputStream out = Files.newOutputStream(raw)) {
      Optional<byte[]> chunk = mails.chunk(id, 0);
      for (int next = 1; chunk.isPresent(); next++) {
        out.write(chunk.get());
        chunk = mails.chunk(id, next);
      }
    }
  }

  /** Keeps what was found out about the mail. */
  public void sort(long id, MailContent content, MailSorting sorting) {
    mails.sort(id, content, sorting);
  }

  /**
   * Makes this mail the one because of which a ticket's address is corrected, until it is handled.
   *
   * @return false when another one is
   */
  public boolean claimCorrection(long id, String reference) {
    return mails.claimCorrection(id, reference);
  }

  /** Nothing is left to be done. */
  public void handled(long id) {
    mails.markHandled(id);
  }

  /** The same of a mail that belongs to a ticket now, whoever it came from: it is kept, shown and erased with it. */
  public void filed(long id, String reference) {
    mails.setReference(id, reference);
    mails.markHandled(id);
  }
}
