package id.pln.cc123.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

@DisplayName("How long a status may last is a table of the process owners (B3-l)")
class TicketPolicyTest extends ProcessTest {

  private static final Map<String, String> RESOLVE = Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki.");
  private static final String TABLE = "ticket-policy.dmn";

  @AfterEach
  void asBefore() throws IOException {
    deploy(table());
  }

  @Test
  @DisplayName("Resolved has no time limit until a process owner gives it one; no programmer and no reminder is needed")
  void another_row() throws IOException {
    TicketAtWork before = activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(timer(before)).isNull();
    deploy(table().replace("</decisionTable>", """
          <rule id="Rule_Resolved">
            <inputEntry id="Entry_ResolvedStatus"><text>"Resolved"</text></inputEntry>
            <outputEntry id="Entry_ResolvedAfter"><text>"PT72H"</text></outputEntry>
            <outputEntry id="Entry_ResolvedThen"><text>"Closed"</text></outputEntry>
            <outputEntry id="Entry_ResolvedRemind"><text></text></outputEntry>
            <outputEntry id="Entry_ResolvedPause"><text></text></outputEntry>
          </rule>
        </decisionTable>"""));
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(timer(ticket).getDuedate().toInstant())
        .isCloseTo(tickets.get(ticket.number()).entry().since().plusSeconds(72 * 3600), within(1, ChronoUnit.MINUTES));
    Waited.days(database, ticket.number(), 3);
    fire("ticket-lifecycle", Long.toString(ticket.number()), "IntermediateCatchEvent_TimeLimitReached");
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.CLOSED);
    assertThat(tickets.get(before.number()).status()).isEqualTo(TicketStatus.RESOLVED);
  }

  @Test
  @DisplayName("A limit that was taken away meanwhile ends nothing: the ticket stays as it is, without a clock")
  void row_taken_away() throws IOException {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Waiting For Customer", "question", "Kapan?"));
    Waited.days(database, ticket.number(), 4);
    fire("ticket-lifecycle", Long.toString(ticket.number()), "IntermediateCatchEvent_ReminderDue");
    deploy(table().replaceFirst("(?s)<rule .*</rule>", ""));
    int mails = outbox.mails(Long.toString(ticket.number())).size();
    fire("ticket-lifecycle", Long.toString(ticket.number()), "IntermediateCatchEvent_TimeLimitReached");
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.WAITING_FOR_CUSTOMER);
    assertThat(timer(ticket)).isNull();
    assertThat(ticket.step()).isEqualTo("UserTask_AwaitCustomer");
    assertThat(outbox.mails(Long.toString(ticket.number()))).hasSize(mails);
    assertThat(tickets.events(ticket.number())).extracting(TicketEvent::actor).doesNotContain("sistem");
  }

  @Test
  @DisplayName("A limit that is taken away before the reminder ends nothing either; the reminder is the last the customer hears")
  void row_taken_away_before_the_reminder() throws IOException {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Waiting For Customer", "question", "Kapan?"));
    deploy(table().replaceFirst("(?s)<rule .*</rule>", ""));
    fire("ticket-lifecycle", Long.toString(ticket.number()), "IntermediateCatchEvent_ReminderDue");
    assertThat(timer(ticket).getDuedate()).isBeforeOrEqualTo(new Date());
    fire("ticket-lifecycle", Long.toString(ticket.number()), "IntermediateCatchEvent_TimeLimitReached");
    assertThat(tickets.get(ticket.number()).status()).isEqualTo(TicketStatus.WAITING_FOR_CUSTOMER);
    assertThat(timer(ticket)).isNull();
  }

  private Job timer(TicketAtWork ticket) {
    return engine.getManagementService().createJobQuery().timers()
        .processInstanceId(instance("ticket-lifecycle", Long.toString(ticket.number())).getId()).singleResult();
  }

  private void deploy(String content) {
    engine.getRepositoryService().createDeployment().addString(TABLE, content).deploy();
  }

  private static String table() throws IOException {
    return Files.readString(Path.of("processes", TABLE));
  }
}
