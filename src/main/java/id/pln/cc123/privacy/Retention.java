package id.pln.cc123.privacy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/** How long data are kept: the table {@code data-retention}, which process owners keep. */
@Component
class Retention {

  private static final String TABLE = "data-retention";
  /** what is erased is gone: a slip of the pen in the table must not take what is being worked with */
  private static final Period LEAST = Period.ofDays(30);

  private final Decisions decisions;
  private final Clock clock;

  Retention(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** @return the moment before which these data must have ended to be erased now */
  Instant limit(Kind kind) {
    ZonedDateTime now = clock.instant().atZone(clock.getZone());
    ZonedDateTime limit = now.minus(kept(kind));
    if (limit.isAfter(now.minus(LEAST))) {
      throw new IllegalStateException("Tabel " + TABLE + ": masa simpan \"" + kind.key + "\" kurang dari " + LEAST.getDays()
          + " hari. Tidak ada data yang dihapus.");
    }
    return limit.toInstant();
  }

  private Period kept(Kind kind) {
    Object period = decisions.one(TABLE, Map.of("data", kind.key)).map(row -> row.get("keepFor")).orElseThrow(
        () -> new IllegalStateException("Tabel " + TABLE + " tidak memiliki baris \"" + kind.key + "\". Tidak ada data yang dihapus."));
    try {
      return Period.parse(period.toString());
    } catch (DateTimeException e) {
      throw new IllegalStateException("Tabel " + TABLE + ": masa simpan \"" + kind.key + "\" ditulis seperti P730D, bukan \""
          + period + "\". Tidak ada data yang dihapus.", e);
    }
  }

  /** What has a time of its own. */
  enum Kind {
    CALL("call"), TICKET("ticket"), ATTACHMENT("attachment"), MAIL("mail"), RAW_MAIL("raw-mail"), PROCESS_HISTORY("process-history");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }
}
