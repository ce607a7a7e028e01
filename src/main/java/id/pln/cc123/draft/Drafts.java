package id.pln.cc123.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Refusal;
import id.pln.cc123.SqlTime;

/**
 * Keeps what people type, so that no reload, crash or lost log-in loses a word. A draft is one person's at one step; it goes in the
 * transaction in which the step ends, however it ends, because the database ties it to the open task, and to the call that starts.
 */
@Service
@Transactional
public class Drafts {

  /** Characters of JSON: far more than anybody types, far less than would harm the database. */
  static final int LONGEST = 65_536;
  /** A caller who is not registered a day later is not on the line any more. */
  static final Duration START_KEPT = Duration.ofDays(1);
  /** The work on a ticket may rest over the longest holidays. */
  static final Duration STEP_KEPT = Duration.ofDays(14);

  private final DraftTable table;
  private final ObjectMapper json;
  private final Clock clock;

  Drafts(DraftTable table, ObjectMapper json, Clock clock) {
    this.table = table;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps what was typed into the form of a task instead of what was kept before.
   *
   * @return when; empty when the task is over or not this person's
   * @throws Refusal when it is too long
   */
  public Optional<Instant> save(String taskId, String user, Map<String, Object> values) {
    Instant now = SqlTime.now(clock);
    return table.saveStep(taskId, user, write(values), now) ? Optional.of(now) : Optional.empty();
  }

  /** The same for the form that registers a call. */
  public Instant saveStart(String user, Map<String, Object> values) {
    Instant now = SqlTime.now(clock);
    table.saveOutsideOfTasks(DraftTable.START, null, user, write(values), now);
    return now;
  }

  /**
   * The same for a note that is being written about a ticket.
   *
   * @param text blank when there is nothing to keep any more
   */
  public Optional<Instant> saveNote(long ticket, String user, String text) {
    if (text.isBlank()) {
      discardNote(ticket, user);
      return Optional.empty();
    }
    Instant now = SqlTime.now(clock);
    table.saveOutsideOfTasks(note(ticket), Long.toString(ticket), user, write(Map.of("text", text)), now);
    return Optional.of(now);
  }

  public Optional<Draft> ofTask(String taskId, String user) {
    return find(taskId, user, STEP_KEPT);
  }

  /** @return what this person typed about a caller who is not registered yet */
  public Optional<Draft> ofStart(String user) {
    return find(DraftTable.START, user, START_KEPT);
  }

  public Optional<Draft> ofNote(long ticket, String user) {
    return find(note(ticket), user, STEP_KEPT);
  }

  private Optional<Draft> find(String step, String user, Duration kept) {
    return table.find(step, user, SqlTime.now(clock).minus(kept)).map(row -> new Draft(read(row.content()), row.savedAt()));
  }

  /** Its form was closed on purpose; when the call is registered, the database does it. */
  public void discardStart(String user) {
    table.delete(DraftTable.START, user);
  }

  /** The note has been made. */
  public void discardNote(long ticket, String user) {
    table.delete(note(ticket), user);
  }

  private static String note(long ticket) {
    return DraftTable.NOTE + ticket;
  }

  /** These steps are a colleague's from now on, with what was typed into them. */
  public void give(Collection<String> tasks, String user, String colleague) {
    if (!tasks.isEmpty()) {
      table.give(tasks, user, colleague);
    }
  }

  /** Takes away what nobody came back to. */
  @Scheduled(fixedDelay = 3_600_000)
  public void sweep() {
    Instant now = SqlTime.now(clock);
    table.deleteOlder(now.minus(STEP_KEPT), now.minus(START_KEPT));
  }

  private String write(Map<String, Object> values) {
    try {
      String content = json.writeValueAsString(values);
      if (content.length() > LONGEST) {
        throw new Refusal(null, "Isian terlalu panjang untuk disimpan sementara.");
      }
      return content;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a draft cannot be written", e);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(String content) {
    try {
      return json.readValue(content, Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft cannot be read", e);
    }
  }
}
