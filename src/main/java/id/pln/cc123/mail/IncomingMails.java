package id.pln.cc123.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Page;

/** Mails that have come in: kept as they came as long as somebody may want to look at them, never in memory as a whole. */
@Service
@Transactional
public class IncomingMails {

  private static final int CHUNK_BYTES = 256 * 1024;
  private static final int MAX_REASON = 500;

  private final IncomingMailTable mails;
  private final MailIntake intake;
  private final OwnMail own;
  private final RelayWatch relay;

  IncomingMails(IncomingMailTable mails, MailIntake intake, OwnMail own, RelayWatch relay) {
    this.mails = mails;
    this.intake = intake;
    this.own = own;
    this.relay = relay;
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
  public List<IncomingMail> find(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : mails.find(ids);
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
    return reader.apply(OpenMails.content(id, own, raw -> copyTo(id, raw)));
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
        // most are of one piece, and none is looked for behind a short one
        chunk = chunk.get().length < CHUNK_BYTES ? Optional.empty() : mails.chunk(id, next);
      }
    }
  }

  /** Keeps what was found out about the mail. */
  public void sort(long id, MailContent content, MailSorting sorting) {
    mails.sort(id, content, sorting);
    if (!content.provenRepliesTo().isEmpty()) {
      relay.answered(!content.repliesTo().isEmpty());
    }
  }

  /**
   * Makes this mail the one because of which a ticket's address is corrected, until it is handled.
   *
   * @return false when another one is
   */
  public boolean claimCorrection(long id, String reference) {
    return mails.claimCorrection(id, reference);
  }

  /** @return a page of what was set aside without anybody having looked at it, and why */
  @Transactional(readOnly = true)
  public Page<IncomingMail> setAside(Long before) {
    return Page.of(mails.setAside(before == null ? Long.MAX_VALUE : before, Page.SIZE + 1), Page.SIZE, IncomingMail::id);
  }

  /**
   * Makes a mail that was set aside one that somebody has to look at, after all.
   *
   * @param by name of the person who wants that
   * @return false when it is not set aside, or not any more
   */
  public boolean bringBack(long id, String by) {
    Optional<IncomingMail> mail = mails.find(id);
    boolean done = mail.isPresent()
        && mails.bringBack(id, SafeText.line("Dikembalikan oleh " + by + ". Semula dikesampingkan: " + mail.get().reason(), MAX_REASON));
    if (done) {
      intake.startForPerson(id);
    }
    return done;
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
