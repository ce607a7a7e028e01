package id.pln.cc123;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as our tables keep them ({@code timestamp with time zone}, microseconds), for any driver. */
public final class SqlTime {

  private SqlTime() {}

  /** @return now, no finer than the tables keep it, so that what is returned equals what is read later */
  public static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** @return null for no moment */
  public static OffsetDateTime toSql(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  /** @return the column's moment, null when the column is */
  public static Instant read(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
