package id.pln.cc123.engine.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.pln.cc123.ticket.TicketStatus;

/**
 * How much work waits, read when somebody watches and at most every 15 seconds. Each figure reads what waits and not what
 * ever was, so a million finished tickets cost nothing.
 */
@Component
class Figures implements MeterBinder {

  private static final Duration KEEP = Duration.ofSeconds(15);
  private static final int TIMEOUT_SECONDS = 2;
  /** The last retry is an hour away, so every mail and record that waits has a job that is due by then. */
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private static final List<String> DELIVERIES = List.of("mail-delivery", "contact-record-delivery");
  private static final List<TicketStatus> OPEN =
      Arrays.stream(TicketStatus.values()).filter(status -> status != TicketStatus.CLOSED).toList();

  private final JdbcClient jdbc;
  private final Clock clock;
  private final LoadingCache<Figure, Map<String, Long>> read = Caffeine.newBuilder().expireAfterWrite(KEEP).build(this::read);

  Figures(JdbcTemplate template, Clock clock) {
    JdbcTemplate bounded = new JdbcTemplate(template.getDataSource());
    bounded.setQueryTimeout(TIMEOUT_SECONDS);
    this.jdbc = JdbcClient.create(bounded);
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (TicketStatus status : OPEN) {
      Gauge.builder("cc123.tickets.open", () -> value(Figure.TICKETS, status.word())).tag("status", status.word())
          .description("Tickets that are not closed").register(registry);
    }
    for (String process : DELIVERIES) {
      Gauge.builder("cc123.deliveries.waiting", () -> value(Figure.DELIVERIES, process)).tag("process", process)
          .description("Mails and contact records that have not left").register(registry);
    }
    Gauge.builder("cc123.jobs.failed", () -> value(Figure.INCIDENTS, "")).description("Incidents: nothing retries them").register(registry);
    TimeGauge.builder("cc123.jobs.lag", () -> value(Figure.LAG, ""), TimeUnit.SECONDS)
        .description("Since when the oldest due job waits").register(registry);
  }

  private long value(Figure figure, String key) {
    return read.get(figure).getOrDefault(key, 0L);
  }

  private Map<String, Long> read(Figure figure) {
    return switch (figure) {
      // index ticket_by_status
      case TICKETS -> counts(jdbc.sql("select status, count(*) from ticket where status in (:open) group by status")
          .param("open", OPEN.stream().map(TicketStatus::word).toList()));
      // index cc123_job_due, up to the longest retry
      case DELIVERIES -> counts(jdbc.sql("""
          select process_def_key_, count(*) from act_ru_job where duedate_ < :due and process_def_key_ in (:deliveries)
          group by process_def_key_""").param("due", Timestamp.from(clock.instant().plus(LONGEST_RETRY))).param("deliveries", DELIVERIES));
      // a row for each incident that is open, and no others
      case INCIDENTS -> Map.of("", jdbc.sql("select count(*) from act_ru_incident").query(Long.class).single());
      // index cc123_job_due, from its beginning
      case LAG -> Map.of("", jdbc.sql("""
          select duedate_ from act_ru_job where duedate_ < :now and retries_ > 0 and suspension_state_ = 1
          order by duedate_ fetch first 1 rows only""").param("now", Timestamp.from(clock.instant())).query(Timestamp.class).optional()
          .map(due -> Duration.between(due.toInstant(), clock.instant()).toSeconds()).orElse(0L));
    };
  }

  private static Map<String, Long> counts(JdbcClient.StatementSpec statement) {
    Map<String, Long> counts = new HashMap<>();
    statement.query(row -> {
      counts.put(row.getString(1), row.getLong(2));
    });
    return counts;
  }

  private enum Figure { TICKETS, DELIVERIES, INCIDENTS, LAG }
}
