package id.pln.cc123.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketStatus;

@DisplayName("When the clock is set back")
class ClockSetBackTest {

  @AfterEach
  void rightClock() {
    ClockUtil.reset();
  }

  @Test
  @DisplayName("a delivery that was to be tried again by the wrong clock is tried at once, and no timer is moved")
  void deliveries_do_not_wait() {
    try (RunningProduct product = RunningProduct.start("camunda.bpm.job-execution.enabled=true", "spring.mail.port=1")) {
      JdbcClient jdbc = product.get(JdbcClient.class);
      ClockUtil.offset(Duration.ofHours(1).toMillis());
      product.get(ClockSetBack.class).look();
      long number = CallAtDesk.ticketFor(product.as("desi"), "Siti Rahma", "0812-3456-7890", "siti@contoh.co.id");
      new TicketAtWork(product::as, number).moveTo(TicketStatus.WAITING_FOR_CUSTOMER);
      Awaitility.await("a failed try").until(() -> late(jdbc, "message") > 0);
      long timers = late(jdbc, "timer");
      ClockUtil.reset();
      product.get(ClockSetBack.class).look();
      Awaitility.await("nothing waits").until(() -> late(jdbc, "message") == 0);
      assertThat(timers).isPositive().isEqualTo(late(jdbc, "timer"));

      // a step that was begun by the wrong clock is saved only now
      Awaitility.await("one that waits").until(() -> product.get(TransactionTemplate.class).execute(status -> jdbc.sql("""
          update act_ru_job set duedate_ = :wrong, create_time_ = :wrong, rev_ = rev_ + 1
          where type_ = 'message' and lock_owner_ is null and retries_ > 0""")
          .param("wrong", Timestamp.from(Instant.now().plus(Duration.ofHours(1)))).update()) > 0);
      assertThat(late(jdbc, "message")).isPositive();
      ClockUtil.offset(Duration.ofSeconds(11).toMillis());
      Awaitility.await("it does not wait either").until(() -> late(jdbc, "message") == 0);
    }
  }

  /** @return jobs that have been tried or have yet to be, and are due in more than half an hour */
  private static long late(JdbcClient jdbc, String type) {
    return jdbc.sql("select count(*) from act_ru_job where type_ = ? and lock_owner_ is null and duedate_ > ?").param(type)
        .param(Timestamp.from(Instant.now().plus(Duration.ofMinutes(30)))).query(Long.class).single();
  }
}
