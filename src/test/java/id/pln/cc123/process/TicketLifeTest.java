package id.pln.cc123.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.testing.TicketAtWork;
import id.pln.cc123.testing.Waited;
import id.pln.cc123.ticket.Assignment;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.CustomerReplies;
import id.pln.cc123.ticket.EventKind;
import id.pln.cc123.ticket.ThirdParty;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;
import id.pln.cc123.ticket.TicketStatus;

import static id.pln.cc123.ticket.TicketStatus.ACTIVE;
import static id.pln.cc123.ticket.TicketStatus.LOGGED;
import static id.pln.cc123.ticket.TicketStatus.RESOLVED;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_3RD_PARTY;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_APPROVAL;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_CUSTOMER;

@DisplayName("The life of a ticket (B3-l)")
class TicketLifeTest extends ProcessTest {

  private static final Map<String, String> ASK = Map.of("nextStep", "Waiting For Customer", "question", "Nomor kartu berapa?");
  private static final Map<String, String> RESOLVE = Map.of("nextStep", "Resolved", "solution", "Token sudah dikirim ulang.");

  @Autowired
  private CustomerReplies replies;

  @Test
  @DisplayName("A new ticket tells the customer its number and waits, Logged, for the Service Desk (B3-j, B4, B7)")
  void logged() {
    TicketAtWork ticket = newTicket();
    assertThat(ticket.step()).isEqualTo("UserTask_AssignTicket");
    assertThat(status(ticket)).isEqualTo(LOGGED);
    OutgoingMail mail = lastMail(ticket);
    assertThat(mail.to()).isEqualTo("siti@gmail.com");
    assertThat(mail.subject()).isEqualTo("[Tiket " + ticket.number() + "] Laporan Anda sudah kami catat");
    assertThat(mail.text()).startsWith("Ibu Siti Rahma yang terhormat,")
        .contains("Nomor tiket: " + ticket.number(), "Ringkasan: Pembayaran LinkAja gagal", "bagian terkait");
    assertThat(ticket.form("sari")).containsEntry("callType", "Incident").containsEntry("team", "support")
        .extractingByKey("members").asString().contains("andi", "rina");
  }

  @Test
  @DisplayName("From Logged to Closed: assigned, asked, answered, approved, at a third party, resolved, confirmed; each change is an event (B3-j, B3-l)")
  void whole_life() {
    TicketAtWork ticket = activeTicket();
    assertThat(ticket.assignee()).isEqualTo("andi");
    ticket.submit("andi", "UserTask_WorkOnTicket", ASK);
    outbox.sendPending(number(ticket));
    assertThat(lastMail(ticket)).satisfies(mail -> {
      assertThat(mail.subject()).startsWith("[Tiket " + ticket.number() + "]");
      assertThat(mail.text()).contains("Nomor kartu berapa?").containsPattern("otomatis pada [A-Z][a-z]+, \\d+ [A-Z][a-z]+ \\d{4} pukul");
    });
    assertThat(replies.receive(ticket.number(), CustomerAnswer.INFORMATION, "1234")).isEqualTo(CustomerReplies.Result.MOVED);
    ticket.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Waiting for Approval", "approvalRequest", "Pengembalian dana Rp 50.000"));
    assertThat(ticket.form("ratna")).containsEntry("shownReason", "Pengembalian dana Rp 50.000");
    ticket.submit("ratna", "UserTask_DecideApproval", Map.of("approval", "yes"));
    ticket.submit("andi", "UserTask_WorkOnTicket", Map.of("nextStep", "Waiting for 3rd Party", "thirdParty", "LinkAja",
        "thirdPartyReference", "LA-77", "thirdPartyExpectedOn", "2040-12-01", "reason", "Menelusuri transaksi"));
    assertThat(ticket.form("andi")).containsEntry("shownParty", "LinkAja").containsEntry("shownPartyReference", "LA-77")
        .containsEntry("shownPartyExpectedOn", "01-12-2040");
    assertThat(tickets.get(ticket.number()).thirdParty()).extracting(ThirdParty::name).isEqualTo("LinkAja");
    ticket.submit("andi", "UserTask_AwaitThirdParty", Map.of("reason", "Saldo dikembalikan"));
    ticket.submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(lastMail(ticket).text()).contains("Token sudah dikirim ulang.").containsPattern("http\\S+/konfirmasi/\\S+");
    assertThat(replies.receive(ticket.number(), CustomerAnswer.CONFIRMED, "Selesai")).isEqualTo(CustomerReplies.Result.MOVED);

    assertThat(ticket.step()).isNull();
    assertThat(path(ticket)).containsExactly(LOGGED, ACTIVE, WAITING_FOR_CUSTOMER, ACTIVE, WAITING_FOR_APPROVAL, ACTIVE,
        WAITING_FOR_3RD_PARTY, ACTIVE, RESOLVED, TicketStatus.CLOSED);
    assertThat(changes(ticket)).extracting(TicketEvent::actor).containsExactly("desi", "sari", "andi", "pelanggan", "andi", "ratna",
        "andi", "andi", "andi", "pelanggan");
    assertThat(changes(ticket)).extracting(TicketEvent::rule).containsExactly(null, "ticket-transition/service-desk",
        "ticket-transition/support", "ticket-transition/customer", "ticket-transition/support", "ticket-transition/approver",
        "ticket-transition/support", "ticket-transition/support", "ticket-transition/support", "ticket-transition/customer");
    assertThat(changes(ticket)).extracting(TicketEvent::reason).contains("Nomor kartu berapa?", "Pelanggan sudah menjawab.",
        "Disetujui.", "Saldo dikembalikan", "Token sudah dikirim ulang.");
    assertThat(lastMail(ticket).text()).contains("ditutup", "Pelanggan menyatakan masalahnya sudah teratasi.");
    assertThatPassed("ticket-lifecycle", number(ticket)).endsWith("EndEvent_TicketClosed");
  }

  @Test
  @DisplayName("Waiting For Customer reminds after four days and closes after five without a change of status")
  void five_days() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", ASK);
    assertThat(dueIn(ticket, "IntermediateCatchEvent_ReminderDue")).isCloseTo(Duration.ofDays(4), Duration.ofMinutes(1));
    Waited.days(database, ticket.number(), 4);
    fire("ticket-lifecycle", number(ticket), "IntermediateCatchEvent_ReminderDue");
    assertThat(lastMail(ticket).subject()).contains("Pengingat");
    assertThat(status(ticket)).isEqualTo(WAITING_FOR_CUSTOMER);
    assertThat(dueIn(ticket, "IntermediateCatchEvent_TimeLimitReached")).as("four of five have passed").isCloseTo(Duration.ofDays(1), Duration.ofMinutes(1));
    Waited.days(database, ticket.number(), 1);
    fire("ticket-lifecycle", number(ticket), "IntermediateCatchEvent_TimeLimitReached");
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
    assertThat(ticket.step()).isNull();
    assertThat(lastChange(ticket)).satisfies(event -> {
      assertThat(event.actor()).isEqualTo("sistem");
      assertThat(event.rule()).isEqualTo("ticket-policy/P5D");
      assertThat(event.reason()).contains("tidak ada tanggapan");
    });
    assertThat(lastMail(ticket).text()).contains("tidak ada tanggapan");
  }

  @Test
  @DisplayName("A note does not stop the clock of Waiting For Customer; leaving it and coming back starts it anew")
  void clock() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", ASK);
    Job before = timer(ticket, "IntermediateCatchEvent_ReminderDue");
    tickets.note(ticket.number(), "desi", "Pelanggan melaporkan kembali.");
    assertThat(timer(ticket, "IntermediateCatchEvent_ReminderDue")).satisfies(same -> {
      assertThat(same.getId()).isEqualTo(before.getId());
      assertThat(same.getDuedate()).isEqualTo(before.getDuedate());
    });
    ticket.submit("andi", "UserTask_AwaitCustomer", Map.of("reason", "Menelepon: kartu 1234"));
    assertThat(timer(ticket, "IntermediateCatchEvent_ReminderDue")).isNull();
    ticket.submit("andi", "UserTask_WorkOnTicket", ASK);
    assertThat(timer(ticket, "IntermediateCatchEvent_ReminderDue").getDuedate()).isAfter(before.getDuedate());
    assertThat(outbox.mails(number(ticket)).stream().filter(mail -> mail.text().contains("Nomor kartu berapa?"))).hasSize(2);
  }

  @Test
  @DisplayName("Resolved waits for the customer: refused, it is Active again with the customer's reason and the same member")
  void refused() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(timers(ticket)).isEmpty();
    assertThat(replies.receive(ticket.number(), CustomerAnswer.INFORMATION, "Saya cek dulu")).isEqualTo(CustomerReplies.Result.NOTED);
    assertThat(status(ticket)).isEqualTo(RESOLVED);
    replies.receive(ticket.number(), CustomerAnswer.REFUSED, "Belum, token tidak masuk");
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    assertThat(ticket.assignee()).isEqualTo("andi");
    assertThat(lastChange(ticket)).extracting(TicketEvent::actor, TicketEvent::reason)
        .containsExactly("pelanggan", "Belum, token tidak masuk");
  }

  @Test
  @DisplayName("The Service Desk may enter what a customer says about a solution in another way")
  void confirmed_by_phone() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE)
        .submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "no", "reason", "Menelepon: masih gagal"));
    assertThat(status(ticket)).isEqualTo(ACTIVE);
    ticket.submit("andi", "UserTask_WorkOnTicket", RESOLVE)
        .submit("sari", "UserTask_AwaitConfirmation", Map.of("confirmation", "yes", "reason", "Menelepon: sudah bisa"));
    assertThat(status(ticket)).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  @DisplayName("An approval that is refused goes back to support with the reason; without one it is not taken")
  void approval_refused() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket",
        Map.of("nextStep", "Waiting for Approval", "approvalRequest", "Kompensasi"));
    assertThat(ticket.trySubmit("ratna", Map.of("approval", "no")).message()).contains("[refusal]", "wajib diisi");
    ticket.submit("ratna", "UserTask_DecideApproval", Map.of("approval", "no", "refusal", "Di luar ketentuan"));
    assertThat(lastChange(ticket).reason()).isEqualTo("Tidak disetujui. Di luar ketentuan");
    assertThat(status(ticket)).isEqualTo(ACTIVE);
  }

  @Test
  @DisplayName("The Service Desk corrects the classification, and priority and due date follow it (B3-j)")
  void classified() {
    TicketAtWork ticket = newTicket();
    Ticket before = tickets.get(ticket.number());
    ticket.submit("sari", "UserTask_AssignTicket", with(ASSIGNED_TO_ANDI, "callType", "Service Request",
        "serviceGroup", "MANAJEMEN USER", "serviceType", "Reset Password User", "member", null));
    Ticket after = tickets.get(ticket.number());
    assertThat(after.serviceType()).isEqualTo("Reset Password User");
    assertThat(after.urgency().dueAt()).isAfter(before.urgency().dueAt());
    assertThat(tickets.events(ticket.number())).anySatisfy(event -> {
      assertThat(event.kind()).isEqualTo(EventKind.CLASSIFIED);
      assertThat(event.reason()).contains("Incident", "→", "Service Request");
    });
    assertThat(ticket.assignee()).isNull();
    ticket.submit("rina", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(tickets.get(ticket.number()).assignment()).isEqualTo(new Assignment("support", "rina"));
  }

  @Test
  @DisplayName("Support passes an Active ticket on to a colleague; the status stays")
  void reassigned() {
    TicketAtWork ticket = activeTicket();
    // the form's step "assign" is offered where the ticket may be Active
    assertThat(ticket.form("andi")).extractingByKey("possible").asString().contains("\"Active\"");
    ticket.submit("andi", "UserTask_WorkOnTicket",
        Map.of("nextStep", "assign", "team", "support", "member", "rina", "reason", "Saya cuti"));
    assertThat(ticket.assignee()).isEqualTo("rina");
    assertThat(path(ticket)).containsExactly(LOGGED, ACTIVE);
    assertThat(tickets.events(ticket.number())).last().extracting(TicketEvent::kind, TicketEvent::reason)
        .containsExactly(EventKind.ASSIGNED, "Saya cuti");
  }

  @Test
  @DisplayName("The Service Desk takes an Active ticket from an absent member and passes it on; an approver cannot, nor to strangers")
  void reassigned_by_service_desk() {
    TicketAtWork ticket = activeTicket();
    String assignee = "/engine-rest/task/" + ticket.taskId() + "/assignee";
    Map<String, String> toRina = Map.of("nextStep", "assign", "team", "support", "member", "rina");
    assertThat(as("ratna").post(assignee, Map.of("userId", "ratna")).status()).isEqualTo(403);
    assertThat(as("sari").post(assignee, Map.of("userId", "sari")).status()).isEqualTo(204);
    assertThat(ticket.trySubmit("sari", with(toRina, "member", "desi")).message()).contains("[member]");
    assertThat(ticket.trySubmit("sari", with(toRina, "team", "cso")).message()).contains("[team]");
    ticket.submit("sari", "UserTask_WorkOnTicket", toRina);
    assertThat(ticket.assignee()).isEqualTo("rina");
    TicketAtWork unassigned = newTicket().submit("sari", "UserTask_AssignTicket", with(ASSIGNED_TO_ANDI, "member", null));
    assertThat(unassigned.trySubmit("ratna", toRina).message()).contains("bukan untuk kelompok Anda");
  }

  @Test
  @DisplayName("A duplicate of the customer's other open ticket is closed with a reference, and the customer is told")
  void duplicate() {
    TicketAtWork first = newTicket();
    TicketAtWork second = newTicket();
    Map<String, Object> duplicate = with(ASSIGNED_TO_ANDI, "nextStep", "duplicate", "duplicateOf", number(second),
        "duplicateReason", "Sama dengan tiket sebelumnya.");
    assertThat(second.trySubmit("sari", duplicate).message()).contains("[duplicateOf]", "bukan tiket lain");
    assertThat(second.trySubmit("sari", with(duplicate, "duplicateOf", "99999999")).message()).contains("bukan tiket lain");
    assertThat(second.trySubmit("sari", with(duplicate, "duplicateOf", "abc")).message()).contains("[duplicateOf]");
    second.submit("sari", "UserTask_AssignTicket", with(duplicate, "duplicateOf", number(first)));
    assertThat(tickets.get(second.number())).satisfies(ticket -> {
      assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
      assertThat(ticket.duplicateOf()).isEqualTo(first.number());
    });
    assertThat(lastMail(second).text()).contains("Sama dengan tiket sebelumnya.");
    assertThat(first.trySubmit("sari", with(duplicate, "duplicateOf", number(second))).message()).contains("sudah Closed");
    assertThat(status(first)).isEqualTo(LOGGED);
  }

  @Test
  @DisplayName("Nobody moves a ticket where ticket-transition does not let their role, also not with a tampered form")
  void not_allowed() {
    TicketAtWork ticket = activeTicket();
    assertThat(ticket.form("andi")).extractingByKey("possible").asString().contains("Resolved").doesNotContain("Closed");
    assertThat(ticket.trySubmit("andi", Map.of("nextStep", "Closed", "reason", "Tutup saja")).message()).contains("[nextStep]");
    assertThat(ticket.trySubmit("andi", Map.of("nextStep", "Logged")).message()).contains("tidak dapat mengubah status");
    assertThat(ticket.trySubmit("andi", Map.of("nextStep", "drop table")).message()).contains("[nextStep]");
    assertThat(ticket.trySubmit("andi", with(RESOLVE, "status", "Closed", "team", "approver")).status()).isEqualTo(204);
    assertThat(ticket.step()).isEqualTo("UserTask_AwaitConfirmation");
    assertThat(ticket.trySubmit("ratna", Map.of("confirmation", "yes", "reason", "x")).message()).contains("bukan untuk kelompok Anda");
    assertThat(ticket.trySubmit("desi", Map.of("confirmation", "yes", "reason", "x")).status()).isGreaterThanOrEqualTo(400);
    assertThat(status(ticket)).isEqualTo(RESOLVED);
  }

  @Test
  @DisplayName("Of two agents at once one wins, and the other reads that the step is done")
  void two_agents() {
    TicketAtWork ticket = activeTicket();
    String task = ticket.taskId();
    ticket.submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    assertThat(as("andi").submit(task, ASK).message()).contains("sudah diselesaikan");
    assertThat(path(ticket)).containsExactly(LOGGED, ACTIVE, RESOLVED);
    TicketAtWork taken = activeTicket();
    assertThat(as("rina").submit(taken.taskId(), RESOLVE).message()).contains("sedang dikerjakan oleh andi");
  }

  @Test
  @DisplayName("A Closed ticket takes no note, no answer, no address and no other status")
  void closed_is_closed() {
    TicketAtWork ticket = activeTicket().submit("andi", "UserTask_WorkOnTicket", RESOLVE);
    replies.receive(ticket.number(), CustomerAnswer.CONFIRMED, "Selesai");
    int events = tickets.events(ticket.number()).size();
    assertThat(replies.receive(ticket.number(), CustomerAnswer.REFUSED, "Belum")).isEqualTo(CustomerReplies.Result.CLOSED);
    assertThat(as("andi").post("/api/tickets/" + number(ticket) + "/notes", Map.of("text", "x")).message()).contains("sudah Closed");
    assertThat(tickets.events(ticket.number())).hasSize(events);
    assertThat(instances(ticket)).isZero();
  }

  private long instances(TicketAtWork ticket) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number(ticket), "ticket-lifecycle").count();
  }

  private TicketStatus status(TicketAtWork ticket) {
    return tickets.get(ticket.number()).status();
  }

  private List<TicketEvent> changes(TicketAtWork ticket) {
    return tickets.events(ticket.number()).stream()
        .filter(event -> event.kind() == EventKind.STATUS || event.kind() == EventKind.CREATED).toList();
  }

  private TicketEvent lastChange(TicketAtWork ticket) {
    List<TicketEvent> changes = changes(ticket);
    return changes.get(changes.size() - 1);
  }

  private List<TicketStatus> path(TicketAtWork ticket) {
    return changes(ticket).stream().map(TicketEvent::toStatus).toList();
  }

  private OutgoingMail lastMail(TicketAtWork ticket) {
    List<OutgoingMail> mails = new ArrayList<>(outbox.mails(number(ticket)));
    return mails.get(mails.size() - 1);
  }

  private List<Job> timers(TicketAtWork ticket) {
    return engine.getManagementService().createJobQuery().processInstanceId(
        instance("ticket-lifecycle", number(ticket)).getId()).timers().list();
  }

  private Job timer(TicketAtWork ticket, String element) {
    return engine.getManagementService().createJobQuery()
        .processInstanceId(instance("ticket-lifecycle", number(ticket)).getId()).activityId(element).singleResult();
  }

  /** @return time from when the ticket came into its status until the timer is due */
  private Duration dueIn(TicketAtWork ticket, String element) {
    Instant since = tickets.get(ticket.number()).entry().since();
    return Duration.between(since, timer(ticket, element).getDuedate().toInstant());
  }

  private static String number(TicketAtWork ticket) {
    return Long.toString(ticket.number());
  }
}
