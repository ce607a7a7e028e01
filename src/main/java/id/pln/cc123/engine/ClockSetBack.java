package id.pln.cc123.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the clock of the machine is set back by an hour, a mail that was written or tried a moment before would wait for an
 * hour: what waits for its next try is tried at once. Timers stay: nothing ends before its time.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ClockSetBack {

  private static final Logger LOG = LoggerFactory.getLogger(ClockSetBack.class);
  /** Smaller corrections cost nobody anything. */
  private static final long NOTICED = Duration.ofSeconds(5).toMillis();

  /** What was begun before the clock was set back is committed by then. */
  private static final Duration STRAGGLERS = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private long ahead = ahead();
  /** At once after a start: the clock may have been set back before it. */
  private Instant lookAgain = Instant.MIN;

  ClockSetBack(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Scheduled(fixedDelay = 1_000)
  @Transactional
  void look() {
    long before = ahead;
    ahead = ahead();
    Instant now = ClockUtil.getCurrentTime().toInstant();
    if (ahead < before - NOTICED) {
      LOG.warn("The clock was set back by {} s: {} deliveries that waited are tried at once", (before - ahead) / 1000, tryNow(now, ""));
      lookAgain = now.plus(STRAGGLERS);
    } else if (now.isAfter(lookAgain)) {
      // once only: who tries in vain again and again would soon be given up
      tryNow(now, "and create_time_ > :now");
      lookAgain = Instant.MAX;
    }
  }

  /** @return how many */
  private int tryNow(Instant now, String condition) {
    return jdbc.sql("""
        update act_ru_job set duedate_ = :now, rev_ = rev_ + 1
        where type_ = 'message' and duedate_ > :now and retries_ > 0 and lock_owner_ is null\s""" + condition)
        .param("now", Timestamp.from(now)).update();
  }

  /** @return how far the clock is ahead of the time that nobody can set */
  private static long ahead() {
    return ClockUtil.getCurrentTime().getTime() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }
}
