package id.pln.cc123.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static id.pln.cc123.ticket.TicketStatus.ACTIVE;
import static id.pln.cc123.ticket.TicketStatus.CLOSED;
import static id.pln.cc123.ticket.TicketStatus.LOGGED;
import static id.pln.cc123.ticket.TicketStatus.RESOLVED;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_3RD_PARTY;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_APPROVAL;
import static id.pln.cc123.ticket.TicketStatus.WAITING_FOR_CUSTOMER;

import id.pln.cc123.Decisions;
import id.pln.cc123.calendar.WorkingCalendar;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.ModelDecisions;
import id.pln.cc123.ticket.TicketRules.Policy;

class TicketRulesTest {

  /** Tuesday, 10 o'clock in Jakarta */
  private static final Instant CREATED = Instant.parse("2026-11-24T03:00:00Z");

  private final TicketRules rules = rules(new ModelDecisions());

  @Test
  @DisplayName("A status is moved by who may, in the table's words (B3-l)")
  void allows() {
    assertThat(rules.allows(LOGGED, ACTIVE, "service-desk")).isTrue();
    assertThat(rules.allows(LOGGED, ACTIVE, "support")).isFalse();
    assertThat(rules.allows(LOGGED, ACTIVE, "")).isFalse();
  }

  @Test
  @DisplayName("A row that says false allows nothing")
  void refusedByARow() {
    assertThat(changed("ticket-transition", Map.of("allowed", false)).allows(LOGGED, ACTIVE, "service-desk")).isFalse();
  }

  @Test
  @DisplayName("What people may choose next is what any of their roles may, each once (B3-l)")
  void allowedFor() {
    assertThat(rules.allowedFor(ACTIVE, List.of("support"))).containsExactly(WAITING_FOR_CUSTOMER, WAITING_FOR_3RD_PARTY,
        WAITING_FOR_APPROVAL, RESOLVED);
    assertThat(rules.allowedFor(RESOLVED, List.of("support", "service-desk"))).containsExactly(ACTIVE, CLOSED);
    assertThat(rules.allowedFor(ACTIVE, List.of())).isEmpty();
  }

  @Test
  @DisplayName("A closed ticket goes nowhere, whoever asks (B3-l)")
  void closed() {
    assertThat(rules.allowedFor(CLOSED, List.of("cso", "service-desk", "support", "approver", "manager", "process-owner",
        "camunda-admin", "customer", "system"))).isEmpty();
  }

  @Test
  @DisplayName("Waiting For Customer has 5 days and a reminder after 4 (B3-l)")
  void policy() {
    assertThat(rules.policy(WAITING_FOR_CUSTOMER)).contains(new Policy(Duration.ofDays(5), CLOSED, Duration.ofDays(4)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING_FOR_CUSTOMER")
  @DisplayName("The other statuses have no clock (B3-l)")
  void noPolicy(TicketStatus status) {
    assertThat(rules.policy(status)).isEmpty();
  }

  @Test
  @DisplayName("A clock may run in hours and without a reminder")
  void hoursWithoutReminder() {
    assertThat(changed("ticket-policy", policy("PT12H", "Closed", null)).policy(RESOLVED))
        .contains(new Policy(Duration.ofHours(12), CLOSED, null));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
      5 hari | Closed   | null | afterDuration harus lama waktu seperti P5D (5 hari) atau PT12H (12 jam), bukan "5 hari".
      P1M    | Closed   | null | afterDuration harus lama waktu seperti P5D (5 hari) atau PT12H (12 jam), bukan "P1M".
      P0D    | Closed   | null | afterDuration harus lama waktu seperti P5D (5 hari) atau PT12H (12 jam), bukan "P0D".
      P5D    | Closed   | -P1D | remindAfter harus lama waktu seperti P5D (5 hari) atau PT12H (12 jam), bukan "-P1D".
      P5D    | Closed   | P5D  | remindAfter harus lebih singkat daripada batas waktunya, bukan "P5D".
      null   | Closed   | null | afterDuration harus diisi.
      P5D    | null     | null | thenStatus harus diisi.
      P5D    | Tertutup | null | thenStatus harus status tiket seperti Closed, bukan "Tertutup".
      """)
  @DisplayName("A clock that cannot be read is an error that names table, row and column")
  void unreadablePolicy(String after, String then, String remind, String why) {
    TicketRules unreadable = changed("ticket-policy", policy(after, then, remind));
    assertThatThrownBy(() -> unreadable.policy(RESOLVED)).isInstanceOf(IllegalStateException.class)
        .hasMessage("Tabel ticket-policy, baris \"Resolved\": " + why);
  }

  @Test
  @DisplayName("A ticket is due in working hours: today within a day's rest, else on the next working day (derived)")
  void urgency() {
    assertThat(rules.urgency("Permintaan Layanan Pembayaran via GoPay", "Incident", 2, false, CREATED))
        .isEqualTo(new Urgency("Mendesak", Instant.parse("2026-11-24T07:00:00Z")));
    assertThat(rules.urgency("Permintaan Layanan Pembayaran via GoPay", "Incident", 0, false, CREATED))
        .isEqualTo(new Urgency("Tinggi", Instant.parse("2026-11-25T02:00:00Z")));
    assertThat(rules.urgency("Reset Password User", "Service Request", 0, false, CREATED))
        .isEqualTo(new Urgency("Rendah", Instant.parse("2026-11-30T07:00:00Z")));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
      tinggi | 8    | priority harus Rendah, Normal, Tinggi atau Mendesak, bukan "tinggi".
      null   | 8    | priority harus diisi.
      Tinggi | -8   | dueInWorkingHours harus jumlah jam kerja seperti 16, bukan "-8".
      Tinggi | null | dueInWorkingHours harus jumlah jam kerja seperti 16.
      """)
  @DisplayName("An urgency that cannot be read is an error that names table, row and column")
  void unreadableUrgency(String priority, Integer hours, String why) {
    Map<String, Object> row = new HashMap<>();
    row.put("priority", priority);
    row.put("dueInWorkingHours", hours);
    assertThatThrownBy(() -> changed("ticket-priority", row).urgency("Undang Anggota", "Incident", 0, false, CREATED))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Tabel ticket-priority, baris \"Undang Anggota, Incident, 0\": " + why);
  }

  @Test
  @DisplayName("Where there is no row a ticket can still be made: of normal priority, without a due date, for support")
  void nothingDecided() {
    assertThat(changed("ticket-priority", null).urgency("Undang Anggota", "Incident", 0, false, CREATED))
        .isEqualTo(new Urgency("Normal", null));
    assertThat(changed("support-team", null).team("INSTALASI")).isEqualTo("support");
  }

  @Test
  @DisplayName("The team that is proposed is the table's; a row without one is an error (B3-j)")
  void team() {
    assertThat(rules.team("INSTALASI")).isEqualTo("support");
    assertThat(changed("support-team", Map.of("team", "payment")).team("INSTALASI")).isEqualTo("payment");
    assertThatThrownBy(() -> changed("support-team", Map.of("team", " ")).team("INSTALASI"))
        .hasMessage("Tabel support-team, baris \"INSTALASI\": team harus diisi, bukan \" \".");
  }

  private static Map<String, Object> policy(String after, String then, String remind) {
    Map<String, Object> row = new HashMap<>();
    row.put("afterDuration", after);
    row.put("thenStatus", then);
    row.put("remindAfter", remind);
    return row;
  }

  private static TicketRules changed(String table, Map<String, Object> row) {
    return rules(new ChangedTable(table, row));
  }

  private static TicketRules rules(Decisions decisions) {
    return new TicketRules(decisions, new WorkingCalendar(decisions, Clock.system(ZoneId.of("Asia/Jakarta"))));
  }
}
