package id.pln.cc123.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Refusal;

/** Files that go with a ticket. They are attached to the problem while the ticket is being made. */
@Service
public class Attachments {

  private static final String FIELD = "file";
  private static final long MAX_BYTES = 10L * 1024 * 1024;
  private static final int CHUNK_BYTES = 256 * 1024;

  private final AttachmentTable table;

  Attachments(AttachmentTable table) {
    this.table = table;
  }

  /**
   * Attaches a file to a problem, and to its ticket until that is Closed.
   *
   * @param size of the content in bytes
   */
  @Transactional(rollbackFor = IOException.class, noRollbackFor = Refusal.class)
  public Attachment add(long problemId, String sentName, long size, InputStream content, String user) throws IOException {
    table.closedTicket(problemId).ifPresent(number -> {
      throw new Refusal(FIELD, "Tiket " + number + " sudah Closed dan tidak dapat diubah lagi.");
    });
    if (size > MAX_BYTES) {
      throw new Refusal(FIELD, "Berkas terlalu besar. Ukuran paling besar 10 MB.");
    }
    byte[] chunk = content.readNBytes(CHUNK_BYTES);
    if (chunk.length == 0) {
      throw new Refusal(FIELD, "Berkas kosong.");
    }
    FileName name = FileName.of(sentName);
    FileType type = FileType.of(name, chunk).orElseThrow(() -> new Refusal(FIELD,
        "Berkas tidak dapat dilampirkan: isinya harus benar-benar " + FileType.NAMES + "."));
    Attachment attachment = table.insert(problemId, name.name(), type.contentType(), size, user);
    for (int position = 0; chunk.length > 0; position++, chunk = content.readNBytes(CHUNK_BYTES)) {
      table.insertChunk(attachment.id(), position, chunk);
    }
    return attachment;
  }

  /**
   * A picture that comes with every mail of a customer is one picture.
   *
   * @param size of the content in bytes
   * @return whether a file of the problem has the same content, whatever it is called
   */
  @Transactional(readOnly = true)
  public boolean has(long problemId, long size, InputStream content) throws IOException {
    List<Long> others = new ArrayList<>(table.ofSize(problemId, size));
    byte[] chunk = content.readNBytes(CHUNK_BYTES);
    for (int position = 0; chunk.length > 0 && !others.isEmpty(); position++, chunk = content.readNBytes(CHUNK_BYTES)) {
      int at = position;
      byte[] same = chunk;
      others.removeIf(id -> !table.chunk(id, at).filter(other -> Arrays.equals(other, same)).isPresent());
    }
    return !others.isEmpty();
  }

  /** What was attached to a problem belongs to the ticket on which it is noted: it gets none of its own (SOP C1). */
  @Transactional
  public void move(long fromProblem, Ticket to) {
    table.move(fromProblem, to.problemId());
  }

  @Transactional(readOnly = true)
  public List<Attachment> ofProblem(long problemId) {
    return table.ofProblem(problemId);
  }

  @Transactional(readOnly = true)
  public Optional<Attachment> find(long id) {
    return table.find(id);
  }

  /** Piece by piece, each read by itself: a slow reader holds neither memory nor a connection. */
  public void copyTo(long id, OutputStream out) throws IOException {
    Optional<byte[]> chunk = table.chunk(id, 0);
    for (int next = 1; chunk.isPresent(); next++) {
      out.write(chunk.get());
      chunk = table.chunk(id, next);
    }
  }

  /** Only while there is no ticket: what the Service Desk has been given stays. */
  @Transactional
  public void remove(long id) {
    if (!table.delete(id)) {
      throw new Refusal(FIELD, "Lampiran tidak dapat dihapus karena tiketnya sudah dibuat.");
    }
  }

  @Transactional(readOnly = true)
  public Optional<ProblemOwner> owner(long problemId) {
    return table.owner(problemId);
  }
}
