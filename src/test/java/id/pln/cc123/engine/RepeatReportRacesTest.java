package id.pln.cc123.engine;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies.Result;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketStatus;
import id.pln.cc123.ticket.Tickets;

/** A CSO saves a repeat report at the very moment in which somebody else changes the ticket: nothing is lost, and nothing counts twice. */
@DisplayName("A repeat report and somebody else at once (C)")
class RepeatReportRacesTest extends TicketRaces {

  private static final Map<String, Object> TREATED =
      Map.of("reportVerified", true, "emailArrived", "yes", "problemChoice", "same", "noteAfterEmail", "Pelanggan menanyakan kembali.");
  private static final Map<String, Object> NEW_TICKET = Map.of("callType", "Incident", "serviceGroup", Samples.GROUP,
      "serviceType", Samples.TYPE, "summary", "Tidak dapat instal", "description", "Masih gagal.", "sameOpenTicket", "new");

  @ParameterizedTest(name = "on {0}")
  @EnumSource(TestDatabase.class)
  @DisplayName("No note is lost, the count is that of the notes, priority and due dates follow it, and a ticket is closed once (C1, C2, B3-l)")
  void nothing_is_lost(TestDatabase database) throws Exception {
    start(database, "repeat_races");
    for (int round = 0; round < ROUNDS / 2; round++) {
      two_csos(active());
      note_and_agent(active(), Map.of("nextStep", "Waiting for 3rd Party", "thirdParty", "Bank", "reason", "Menunggu"));
      note_and_agent(notedOnce(), Map.of("nextStep", "Waiting for 3rd Party", "thirdParty", "Bank", "reason", "Menunggu"));
      note_and_agent(notedOnce(), Map.of("nextStep", "Resolved", "solution", "Sudah diperbaiki."));
      new_report_and_confirmation(resolved());
      phone_answer_and_timer(waiting());
    }
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
  }

  private void two_csos(long number) throws Exception {
    CallAtDesk desis = calledAgain("desi", number);
    CallAtDesk budis = calledAgain("budi", number);
    String desisTask = desis.taskId();
    String budisTask = budis.taskId();
    Outcome[] both = atOnce(() -> submit(desisTask, "desi", "cso", TREATED), () -> submit(budisTask, "budi", "cso", TREATED));
    assertThat(both).as("%s, %s", both[0], both[1]).allMatch(Outcome::succeeded);
    assertThat(List.of(desis.step(), budis.step())).containsOnly("UserTask_CloseCall");
    assertThat(count("ticket_event where kind = 'REPEAT' and ticket_number = " + number + " and reason like '%CC.54.DESI'")).isEqualTo(1);
    assertThat(count("ticket_event where kind = 'REPEAT' and ticket_number = " + number + " and reason like '%CC.55.BUDI'")).isEqualTo(1);
    assertThat(ticket(number).urgency().priority()).as("ticket-priority of the second report").isEqualTo("Tinggi");
    assertCounted(number, 2);
    assertStands(number, TicketStatus.ACTIVE, 0);
  }

  private void note_and_agent(long number, Map<String, Object> work) throws Exception {
    int before = ticket(number).repeatCount();
    CallAtDesk call = calledAgain("desi", number);
    String task = call.taskId();
    String agents = task(number).getId();
    Outcome[] both = atOnce(() -> submit(task, "desi", "cso", TREATED), () -> submit(agents, "andi", "support", work));
    assertToldInWords(both);
    assertThat(both[0].succeeded()).as("%s", both[0]).isTrue();
    boolean finishedFirst = call.step().equals("UserTask_TreatReport");
    if (finishedFirst) {
      assertThat(call.form()).as("asked again, with what was typed").containsEntry("changedDuringCall", true)
          .containsEntry("noteAfterEmail", TREATED.get("noteAfterEmail"));
    }
    if (!both[1].succeeded()) {
      assertThat(status(number)).isEqualTo(TicketStatus.ACTIVE);
      submit(agents, "andi", "support", work);
    }
    assertCounted(number, finishedFirst ? before : before + 1);
    assertStands(number, TicketStatus.of((String) work.get("nextStep")).orElseThrow(), 0);
  }

  private void new_report_and_confirmation(long number) throws Exception {
    CallAtDesk call = calledAgain("desi", number).submit("UserTask_TreatReport", TREATED)
        .submit("UserTask_ConfirmEmail", Map.of("emailChoice", "own", "email", "sri@contoh.co.id", "emailAgreed", true));
    String task = call.taskId();
    Outcome[] both = atOnce(() -> submit(task, "desi", "cso", NEW_TICKET), () -> reply(number, CustomerAnswer.CONFIRMED));
    assertThat(both[0].succeeded()).as("%s", both[0]).isTrue();
    assertThat(call.step()).isEqualTo("UserTask_CloseCall");
    assertThat(product.get(Tickets.class).followUps(number)).singleElement().satisfies(made -> {
      assertThat(ticket(made).repeatCount()).isEqualTo(1);
      assertThat(ticket(made).previousNumber()).isEqualTo(number);
    });
    assertStands(number, TicketStatus.CLOSED, both[1].succeeded() && both[1].result() != Result.CLOSED ? 1 : 0);
  }

  private void phone_answer_and_timer(long number) throws Exception {
    Waited.days(product.get(DataSource.class), number, 5);
    fire(number, "IntermediateCatchEvent_ReminderDue");
    Job end = job(number, "IntermediateCatchEvent_TimeLimitReached");
    CallAtDesk call = calledAgain("desi", number);
    String task = call.taskId();
    Map<String, Object> answered = new HashMap<>(TREATED);
    answered.put("customerAnswer", "Sejak kemarin.");
    Outcome[] both = atOnce(() -> submit(task, "desi", "cso", answered), () -> {
      engine.getManagementService().executeJob(end.getId());
      return Result.MOVED;
    });
    boolean closed = status(number) == TicketStatus.CLOSED;
    assertThat(both[0].succeeded()).as("%s", both[0]).isTrue();
    assertThat(both[1].succeeded()).as("timer %s", both[1].failure()).isEqualTo(closed);
    assertThat(call.step()).isEqualTo(closed ? "UserTask_TreatReport" : "UserTask_CloseCall");
    if (closed) {
      assertThat(call.form()).as("asked again, with what was typed").containsEntry("reportFinished", true)
          .extractingByKey("noteAfterEmail").asString().contains("Sejak kemarin.");
    }
    assertCounted(number, closed ? 0 : 1);
    assertStands(number, closed ? TicketStatus.CLOSED : TicketStatus.ACTIVE, closed ? 0 : 1);
  }

  /** Whoever works in Tasklist and comes too late is told so in words. */
  private static void assertToldInWords(Outcome[] both) {
    assertThat(both).filteredOn(outcome -> !outcome.succeeded())
        .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(FormFieldValidationException.class));
  }

  private void assertCounted(long number, int repeats) {
    assertThat(count("ticket_event where kind = 'REPEAT' and ticket_number = " + number)).isEqualTo(repeats);
    assertThat(ticket(number).repeatCount()).isEqualTo(repeats);
    if (status(number) != TicketStatus.CLOSED) {
      assertThat(task(number).getDueDate().toInstant()).isEqualTo(ticket(number).urgency().dueAt().truncatedTo(ChronoUnit.MILLIS));
    }
  }

  /** @return a ticket whose next repeat report makes it more urgent */
  private long notedOnce() {
    long number = active();
    submit(calledAgain("budi", number).taskId(), "budi", "cso", TREATED);
    return number;
  }

  /** @return the call of the same customer about this ticket, where the CSO treats the report */
  private CallAtDesk calledAgain(String cso, long number) {
    return CallAtDesk.taken(product.as(cso), Map.of("salutation", "Ibu", "customerName", "Sri Wahyuni", "phone", "0812-3456-7890"))
        .submit("UserTask_RecordProblems", Map.of("previousTicketNumber", Long.toString(number)));
  }

  private Ticket ticket(long number) {
    return product.get(Tickets.class).get(number);
  }
}
