package id.pln.cc123.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Runs as the machine's does, but ahead of it by as much as a test says. */
public final class ShiftedClock extends Clock {

  private final ZoneId zone;
  private volatile Duration ahead = Duration.ZERO;

  public ShiftedClock() {
    this(ZoneId.of("Asia/Jakarta"));
  }

  private ShiftedClock(ZoneId zone) {
    this.zone = zone;
  }

  public void ahead(Duration time) {
    ahead = time;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    ShiftedClock there = new ShiftedClock(other);
    there.ahead = ahead;
    return there;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }
}
