package id.pln.cc123.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestMailServer;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.ticket.TicketStatus;

/** In one JVM: its clock is the one that the product and its engine read. */
@DisplayName("When the clock of the machine is set wrong and right again")
class ClockIT {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int TIMES = Scale.of(1, 5);

  private final TestMailServer mails = new TestMailServer();
  private final ShiftedClock clock = new ShiftedClock();

  @AfterEach
  void rightClock() {
    ClockUtil.reset();
    mails.down();
  }

  @Test
  @DisplayName("work goes on, no mail waits for the hour, and no ticket is closed before its time or twice")
  void an_hour_forward_and_back() {
    try (RunningProduct product = RunningProduct.start(
        context -> context.registerBean("wrongClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)),
        "camunda.bpm.job-execution.enabled=true", "cc123.mail.inbox.host=", "spring.mail.host=127.0.0.1",
        "spring.mail.port=" + mails.port())) {
      Map<TicketStatus, TicketAtWork> tickets = ticketsInEveryStatus(product);
      JdbcClient jdbc = product.get(JdbcClient.class);
      Journal journal = new Journal();
      try (Load load = new Load(journal, 2, product::http)) {
        for (int i = 0; i < TIMES; i++) {
          KillIT.awaitWork(journal, journal.acknowledged().size() + 20);
          set(HOUR);
          KillIT.awaitWork(journal, journal.acknowledged().size() + 40);
          set(Duration.ZERO);
          KillIT.awaitWork(journal, journal.acknowledged().size() + 40);
        }
      }
      // the mail server is away for the last moments of the wrong hour
      await("a mail that waits", jdbc, "select count(*) from outgoing_mail where status <> 'SENT'", 0);
      List<String> arrived = new ArrayList<>(mails.messageIds());
      mails.down();
      set(HOUR);
      CallAtDesk.ticketFor(product.as("desi"), "Ani Lestari", "0812-9999-0001", "ani@contoh.co.id");
      await("a failed try", jdbc, "select count(*) from act_ru_job where type_ = 'message' and exception_msg_ is not null", 1);
      // nobody sets a clock right within the second in which it went wrong, so the product looks once a second only
      Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
      mails.up();
      set(Duration.ZERO);
      await("a mail that waits", jdbc, "select count(*) from outgoing_mail where status <> 'SENT'", 0);
      await("a locked job", jdbc, "select count(*) from act_ru_job where lock_owner_ is not null", 0);

      assertThat(closedByItself(jdbc, tickets)).as("closed in the first hour").isZero();
      set(Duration.ofDays(5).minus(HOUR));
      await("the reminder", jdbc, "select count(*) from outgoing_mail where subject like '%Pengingat%' and reference = '"
          + tickets.get(TicketStatus.WAITING_FOR_CUSTOMER).number() + "'", 1);
      assertThat(closedByItself(jdbc, tickets)).as("closed before its five days").isZero();
      set(Duration.ofDays(5).plus(HOUR));
      Awaitility.await("closed").atMost(Duration.ofSeconds(30)).until(() -> closedByItself(jdbc, tickets) == 1);
      await("what is due", jdbc, "select count(*) from act_ru_job where type_ = 'message'", 0);

      arrived.addAll(mails.messageIds());
      FaultReport.row("clock an hour forward and back", TIMES, new Checker(product.get(DataSource.class)).check(journal, arrived),
          "in one JVM; no ticket closed early or twice");
    }
  }

  private static Map<TicketStatus, TicketAtWork> ticketsInEveryStatus(RunningProduct product) {
    Map<TicketStatus, TicketAtWork> tickets = new EnumMap<>(TicketStatus.class);
    for (TicketStatus status : TicketStatus.values()) {
      long number = CallAtDesk.ticketFor(product.as("desi"), "Siti Rahma", "0811-0000-000" + status.ordinal(),
          "siti" + status.ordinal() + "@contoh.co.id");
      tickets.put(status, new TicketAtWork(product::as, number).moveTo(status));
    }
    return tickets;
  }

  private static long closedByItself(JdbcClient jdbc, Map<TicketStatus, TicketAtWork> tickets) {
    return jdbc.sql("select count(*) from ticket_event where ticket_number = ? and to_status = 'Closed'")
        .param(tickets.get(TicketStatus.WAITING_FOR_CUSTOMER).number()).query(Long.class).single();
  }

  private static void await(String what, JdbcClient jdbc, String count, long expected) {
    Awaitility.await(what).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200))
        .until(() -> expected == 0 ? jdbc.sql(count).query(Long.class).single() == 0 : jdbc.sql(count).query(Long.class).single() >= expected);
  }

  /** The product's clock and the engine's. */
  private void set(Duration ahead) {
    clock.ahead(ahead);
    ClockUtil.offset(ahead.toMillis());
  }
}
