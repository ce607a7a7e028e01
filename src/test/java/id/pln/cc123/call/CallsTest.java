package id.pln.cc123.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;

import id.pln.cc123.CallNumber;
import id.pln.cc123.Refusal;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestDatabase;

class CallsTest {

  @OnEachDatabase
  @DisplayName("A call is opened under a number of its own with the customer as said (D)")
  void opened(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    assertThat(number).matches("PGL-[0-9]{6,}");
    assertThat(calls.open(Samples.customer(), "desi", null)).isNotEqualTo(number);
    Call call = calls.get(number);
    assertThat(call.customer()).isEqualTo(Samples.customer());
    assertThat(call).extracting(Call::cso, Call::status, Call::emailConfirmed, Call::closedAt)
        .containsExactly("desi", CallStatus.OPEN, false, null);
  }

  @OnEachDatabase
  @DisplayName("Text of the customer is stored to the letter and never interpreted")
  void stored_to_the_letter(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String name = "<script>${1+1}</script> '; drop table ticket; -- \uD83D\uDE00";
    String number = calls.open(new Customer("Ibu", name, "+6281234567890", null, null), "desi", null);
    assertThat(calls.get(number).customer().name()).isEqualTo(name);
    String note = "=1+1\n\uD83D\uDE00 \"kutip\"";
    assertThat(calls.record(number, List.of("OTHER"), note).get(0).note()).isEqualTo(note);
    assertThat(calls.problems(number).get(0).note()).isEqualTo(note);
  }

  @OnEachDatabase
  @DisplayName("Every complaint becomes a problem of its own, in the order told, also when more are told later (B2)")
  void problems(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    List<Problem> first = calls.record(number, List.of("A1b", "E2.2", "A1b"), null);
    List<Problem> second = calls.record(number, List.of("A6g"), "sejak kemarin");
    assertThat(first).extracting(Problem::complaint, Problem::position)
        .containsExactly(tuple("A1b", 1), tuple("E2.2", 2));
    assertThat(calls.problems(number)).containsExactly(first.get(0), first.get(1), second.get(0));
    assertThat(calls.problem(first.get(1).id())).isEqualTo(first.get(1));
    assertThat(first.get(0).label()).isEqualTo("Tidak dapat download atau instal aplikasi");
  }

  @OnEachDatabase
  @DisplayName("What the customer says about one problem is that problem's alone: one ticket, one problem (B2)")
  void a_note_for_each(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    List<?> rows = List.of(Map.of("complaintCode", "A1b", "complaintWords", "hp jadul"), Map.of("complaintCode", "E2.4"),
        Map.of("complaintCode", "A6g", "complaintWords", "tidak dipilih"));
    assertThat(calls.record(number, ToldProblems.of(List.of("A1b", "E2.4"), rows, "lama", "cari"))).extracting(Problem::note)
        .containsExactly("hp jadul", null);
    assertThat(calls.record(number, List.of("A1a", "OTHER"), "berbahasa Inggris")).extracting(Problem::note)
        .containsExactly(null, "berbahasa Inggris");
    assertThat(calls.record(number, ToldProblems.of(List.of("A1c"), null, null, "muter terus"))).extracting(Problem::note)
        .containsExactly("muter terus");
  }

  @OnEachDatabase
  @DisplayName("A problem in no list is called by the customer's words, on one line and cut at a word's end (B5)")
  void called_by_the_customers_words(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    String words = "Aplikasinya berbahasa Inggris semua,\nsaya bingung membacanya dan suami saya juga tidak mengerti sama sekali";
    Problem problem = calls.record(number, List.of("OTHER"), words).get(0);
    assertThat(problem.label()).isEqualTo("Aplikasinya berbahasa Inggris semua, saya bingung membacanya dan suami saya…");
    assertThat(problem.note()).isEqualTo(words);
    calls.changeComplaint(problem.id(), "OTHER", "Layar gelap");
    assertThat(calls.problem(problem.id()).label()).isEqualTo("Layar gelap");
  }

  @OnEachDatabase
  @DisplayName("Nothing chosen, an unknown complaint and one in no list without words are refused, and nothing is stored")
  void refused_complaints(TestDatabase database) {
    Domain domain = database.domain();
    Calls calls = domain.get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    assertThat(field(() -> calls.record(number, List.of(), null))).isEqualTo("complaints");
    assertThat(field(() -> calls.record(number, null, null))).isEqualTo("complaints");
    assertThat(field(() -> calls.record(number, List.of("A1a", "X1"), null))).isEqualTo("complaints");
    assertThat(field(() -> calls.record(number, List.of("OTHER"), " "))).isEqualTo("complaintNote");
    assertThat(field(() -> calls.record(number, List.of("A1a"), "x".repeat(1001)))).isEqualTo("complaintNote");
    assertThat(calls.problems(number)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("A refusal later in a step undoes what the step had written")
  void a_refusal_undoes_the_step(TestDatabase database) {
    Domain domain = database.domain();
    Calls calls = domain.get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    assertThatThrownBy(() -> domain.step(() -> {
      calls.record(number, List.of("A1a"), null);
      return calls.record(number, List.of("OTHER"), null);
    })).isInstanceOf(Refusal.class);
    assertThat(domain.rows("call_problem", "call_id = " + CallNumber.id(number))).isZero();
  }

  @OnEachDatabase
  @DisplayName("The problems are taken one after the other until each has an outcome (D)")
  void next_problem(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    List<Problem> two = calls.record(number, List.of("A1b", "A1c"), null);
    assertThat(calls.nextProblem(number)).contains(two.get(0));
    calls.settle(two.get(0).id(), Outcome.ANSWERED);
    calls.settle(two.get(0).id(), Outcome.ANSWERED);
    assertThat(calls.nextProblem(number)).contains(two.get(1));
    calls.settle(two.get(1).id(), Outcome.NOT_ESCALATED);
    assertThat(calls.nextProblem(number)).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("What was entered earlier in the call can be corrected (D)")
  void corrections(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    long problem = calls.record(number, List.of("A1b"), null).get(0).id();
    calls.changeComplaint(problem, "A1c", "berhenti di loading");
    calls.noteUnsolved(problem, "masih \"loading\"\r\nterus");
    assertThat(calls.problem(problem)).extracting(Problem::complaint, Problem::note, Problem::unsolvedNote)
        .containsExactly("A1c", "berhenti di loading", "masih \"loading\"\nterus");
    calls.correctCustomer(number, Customer.of("Bapak", "Budi", "021-7261122", null, null));
    assertThat(calls.get(number).customer()).isEqualTo(new Customer("Bapak", "Budi", "+62217261122", null, null));
  }

  @OnEachDatabase
  @DisplayName("An address that was spelled is confirmed, and no longer so once it is corrected (B6)")
  void email_confirmation(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    calls.recordEmail(number, "anak@CONTOH.id", "Rudi");
    assertThat(calls.get(number)).extracting(c -> c.customer().email(), Call::emailOwnerName, Call::emailConfirmed)
        .containsExactly("anak@contoh.id", "Rudi", true);
    calls.correctCustomer(number, Customer.of("Ibu", "Sri W", "081234567890", null, "anak@contoh.id"));
    assertThat(calls.get(number).emailConfirmed()).isTrue();
    calls.correctCustomer(number, Customer.of("Ibu", "Sri W", "081234567890", null, "lain@contoh.id"));
    assertThat(calls.get(number)).extracting(Call::emailOwnerName, Call::emailConfirmed).containsExactly(null, false);
    assertThat(field(() -> calls.recordEmail(number, "anak@contoh.id", " "))).isEqualTo("emailOwnerName");
    assertThat(field(() -> calls.recordEmail(number, "bukan alamat", null))).isEqualTo("email");
  }

  @OnEachDatabase
  @DisplayName("An abandoned call keeps what was recorded and ends what was open (D)")
  void abandoned(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    List<Problem> two = calls.record(number, List.of("A1b", "A1c"), null);
    calls.settle(two.get(0).id(), Outcome.ANSWERED);
    calls.abandon(number, EndedBy.CUSTOMER);
    assertThat(calls.problems(number)).extracting(Problem::outcome).containsExactly(Outcome.ANSWERED, Outcome.ABANDONED);
    Call ended = calls.get(number);
    assertThat(ended.status()).isEqualTo(CallStatus.ABANDONED);
    assertThat(ended.endedBy()).isEqualTo(EndedBy.CUSTOMER);
    assertThat(ended.closedAt()).isNotNull();
    calls.close(number);
    assertThat(calls.get(number)).as("a call ends once").isEqualTo(ended);
  }

  @OnEachDatabase
  @DisplayName("A call that was cut off goes on in the next one of the same number, with what was left and the address that was spelled (D)")
  void goes_on(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    Customer customer = Customer.of("Ibu", "Sri", "0813-9999-0001", null, null);
    String before = calls.open(customer, "desi", null);
    List<Problem> told = calls.record(before, new ToldProblems(List.of("A1b", "E5.3", "A1c"), Map.of("E5.3", "sejak kemarin"), null));
    calls.settle(told.get(0).id(), Outcome.ANSWERED);
    calls.recordEmail(before, "anak@contoh.id", "Rudi");
    assertThat(calls.cutOff(calls.open(customer, "budi", null))).as("it is not over").isEmpty();
    calls.abandon(before, EndedBy.TIMER);
    String other = calls.open(Customer.of("Ibu", "Sri", "0813-9999-0002", null, null), "budi", null);
    assertThat(calls.cutOff(other)).isEmpty();
    assertThatThrownBy(() -> calls.goOn(other)).isInstanceOf(Refusal.class);

    String next = calls.open(customer, "budi", null);
    assertThat(calls.cutOff(next)).hasValueSatisfying(cutOff -> assertThat(cutOff.problems())
        .containsExactly(told.get(1).label(), told.get(2).label()));
    calls.record(next, List.of("A3a"), null);
    calls.goOn(next);
    assertThat(calls.problems(next)).extracting(Problem::complaint, Problem::note, Problem::outcome).containsExactly(
        tuple("A3a", null, null), tuple("E5.3", "sejak kemarin", null), tuple("A1c", null, null));
    assertThat(calls.problems(next)).extracting(Problem::id).contains(told.get(1).id(), told.get(2).id());
    assertThat(calls.problems(before)).extracting(Problem::outcome).containsExactly(Outcome.ANSWERED);
    assertThat(calls.get(next)).extracting(c -> c.customer().email(), Call::emailOwnerName, Call::emailConfirmed)
        .containsExactly("anak@contoh.id", "Rudi", true);
    assertThat(calls.cutOff(calls.open(customer, "desi", null))).as("nothing is left to go on with").isEmpty();
  }

  @OnEachDatabase
  @DisplayName("An address that the customer gives now is spelled, whatever was spelled in the call that was cut off (B6, D)")
  void another_address(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String before = calls.open(Customer.of("Ibu", "Sri", "0813-9999-0003", null, null), "desi", null);
    calls.record(before, List.of("E5.3"), null);
    calls.recordEmail(before, "lama@contoh.id", null);
    calls.abandon(before, EndedBy.CUSTOMER);
    String next = calls.open(Customer.of("Ibu", "Sri", "0813-9999-0003", null, "baru@contoh.id"), "desi", null);
    calls.goOn(next);
    assertThat(calls.get(next)).extracting(c -> c.customer().email(), Call::emailConfirmed).containsExactly("baru@contoh.id", false);
  }

  @OnEachDatabase
  @DisplayName("A call that was cut off more than an hour ago is not offered any more (D)")
  void too_long_ago(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    ShiftedClock clock = database.domain().get(ShiftedClock.class);
    Customer customer = Customer.of("Ibu", "Sri", "0813-9999-0004", null, null);
    String before = calls.open(customer, "desi", null);
    calls.record(before, List.of("E5.3"), null);
    calls.abandon(before, EndedBy.CUSTOMER);
    String next = calls.open(customer, "desi", null);
    try {
      clock.ahead(Duration.ofMinutes(59));
      assertThat(calls.cutOff(next)).isPresent();
      clock.ahead(Duration.ofMinutes(61));
      assertThat(calls.cutOff(next)).isEmpty();
      assertThat(field(() -> calls.goOn(next))).isEqualTo("resumedCall");
    } finally {
      clock.ahead(Duration.ZERO);
    }
  }

  @OnEachDatabase
  @DisplayName("A call is handed to a colleague with everything in it, and closed by whoever has it (D)")
  void handed_over(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    String number = calls.open(Samples.customer(), "desi", null);
    calls.handOver(number, "budi");
    calls.close(number);
    assertThat(calls.get(number)).extracting(Call::cso, Call::status).containsExactly("budi", CallStatus.CLOSED);
  }

  @OnEachDatabase
  @DisplayName("A call that does not exist is an error, not an empty answer")
  void unknown(TestDatabase database) {
    Calls calls = database.domain().get(Calls.class);
    assertThatThrownBy(() -> calls.get("PGL-999999999")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> calls.handOver("PGL-999999999", "budi")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> calls.problem(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> calls.get("1 or 1=1")).isInstanceOf(Refusal.class);
  }

  private static String field(Runnable work) {
    return catchThrowableOfType(Refusal.class, work::run).field().orElseThrow();
  }
}
