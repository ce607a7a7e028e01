package id.pln.cc123.process;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pln.cc123.mail.HandOvers;
import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.Actor;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.TicketWork;

import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_CUSTOMER;

@DisplayName("The five days of Waiting For Customer are the customer's: they count from when the question was handed over (B3-l)")
class CustomerClockTest extends ProcessTest {

  private static final String REMINDER = "IntermediateCatchEvent_ReminderDue";
  private static final String END = "IntermediateCatchEvent_TimeLimitReached";
  private static final String UNKNOWN = "belum ditentukan: e-mail belum sampai";

  @Autowired
  private HandOvers handOvers;
  @Autowired
  private TicketWork work;

  @Test
  @DisplayName("While the mail server is down nobody is reminded or closed; the question that leaves at last names the day that is true then")
  void not_handed_over() {
    TicketAtWork ticket = waiting();
    assertThat(ticket.form("andi")).containsEntry("shownEnd", UNKNOWN);
    Waited.unsent(database, ticket.number(), 6);
    fire(ticket, REMINDER);
    assertThat(mails(ticket)).noneMatch(mail -> mail.subject().contains("Pengingat"));
    assertThat(due(ticket, REMINDER)).isCloseTo(Instant.now().plus(Duration.ofDays(4)), within(1, ChronoUnit.MINUTES));
    assertThat(work.expire(ticket.number(), "habis").status()).as("not by another model either").isEqualTo(WAITING_FOR_CUSTOMER);
    outbox.sendPending(number(ticket));
    assertThat(last(ticket).text()).contains("otomatis pada " + day(Instant.now().plus(Duration.ofDays(5))));
    assertThat(ticket.form("andi").get("shownEnd")).asString().startsWith(shown(Instant.now().plus(Duration.ofDays(5))));
    Waited.unsent(database, ticket.number(), 4);
    fire(ticket, REMINDER);
    assertThat(last(ticket).subject()).contains("Pengingat");
    assertThat(due(ticket, END)).isCloseTo(Instant.now().plus(Duration.ofDays(1)), within(1, ChronoUnit.MINUTES));
    Waited.unsent(database, ticket.number(), 1);
    fire(ticket, END);
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("A question that came back stops the clock; the corrected mail starts it anew, names the new day and moves the end")
  void came_back() {
    TicketAtWork ticket = waiting();
    outbox.sendPending(number(ticket));
    Waited.unsent(database, ticket.number(), 4);
    fire(ticket, REMINDER);
    outbox.sendPending(number(ticket));
    handOvers.returned(last(ticket));
    assertThat(ticket.form("andi")).containsEntry("shownEnd", UNKNOWN);
    JsonNode details = as("desi").get("/api/tickets/" + ticket.number()).ok();
    assertThat(details.path("limited").asBoolean()).isTrue();
    assertThat(details.path("endsAt").isNull()).isTrue();
    Waited.unsent(database, ticket.number(), 3);
    fire(ticket, END);
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(due(ticket, END)).as("no earlier than it could be").isCloseTo(Instant.now().plus(Duration.ofDays(5)), within(1, ChronoUnit.MINUTES));
    tickets.correctEmail(ticket.number(), "siti.benar@gmail.com", Actor.SYSTEM);
    outbox.queueAgain("corrected-test-" + ticket.number(), "siti.benar@gmail.com", number(ticket), tickets.get(ticket.number()).entry().since());
    assertThat(last(ticket).withoutSecrets().text()).contains("(ditentukan ketika e-mail ini terkirim)");
    outbox.sendPending(number(ticket));
    assertThat(last(ticket)).satisfies(mail -> {
      assertThat(mail.to()).isEqualTo("siti.benar@gmail.com");
      assertThat(mail.text()).contains(day(Instant.now().plus(Duration.ofDays(5))));
    });
    Waited.unsent(database, ticket.number(), 4);
    fire(ticket, END);
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(due(ticket, END)).isCloseTo(Instant.now().plus(Duration.ofDays(1)), within(1, ChronoUnit.MINUTES));
    Waited.unsent(database, ticket.number(), 1);
    fire(ticket, END);
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("Whoever writes {batas} into a question means the word")
  void placeholder_in_a_question() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket",
        Map.of("nextStep", "Waiting For Customer", "question", "Apa arti {batas} di layar?"));
    outbox.sendPending(number(ticket));
    assertThat(last(ticket).text()).contains("Apa arti batas di layar?");
  }

  private TicketAtWork waiting() {
    return activeTicket().moveTo(TicketStatus.WAITING_FOR_CUSTOMER);
  }

  private void fire(TicketAtWork ticket, String element) {
    fire("ticket-lifecycle", number(ticket), element);
  }

  private Instant due(TicketAtWork ticket, String element) {
    Job job = engine.getManagementService().createJobQuery().processInstanceId(instance("ticket-lifecycle", number(ticket)).getId())
        .activityId(element).singleResult();
    return job.getDuedate().toInstant();
  }

  private List<OutgoingMail> mails(TicketAtWork ticket) {
    return outbox.mails(number(ticket));
  }

  private OutgoingMail last(TicketAtWork ticket) {
    return mails(ticket).get(mails(ticket).size() - 1);
  }

  private static String day(Instant moment) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id-ID")).format(moment.atZone(ZoneId.of("Asia/Jakarta")));
  }

  private static String shown(Instant moment) {
    return DateTimeFormatter.ofPattern("dd-MM-yyyy").format(moment.atZone(ZoneId.of("Asia/Jakarta")));
  }

  private static String number(TicketAtWork ticket) {
    return Long.toString(ticket.number());
  }
}
