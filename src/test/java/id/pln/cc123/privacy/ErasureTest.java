package id.pln.cc123.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pln.cc123.call.Calls;
import id.pln.cc123.privacy.Erasure.Progress;
import id.pln.cc123.privacy.Retention.Kind;
import id.pln.cc123.testing.ChangedTable;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.FakeHistory;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;
import id.pln.cc123.ticket.Tickets;

/** What is kept no longer than {@code data-retention} says. */
class ErasureTest {

  private static final int TOO_OLD = 731;
  private static final int YOUNGER = 729;

  @OnEachDatabase
  @DisplayName("A call is erased with everything that belongs to it when its time is over, and not a day before")
  void overdue(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, TOO_OLD);
    OldCase younger = OldCase.of(domain, YOUNGER);
    assertThat(old.isWhole()).as("%s", old.rows()).isTrue();
    Map<String, Integer> counted = erase(domain);
    assertThat(old.rows()).isEmpty();
    assertThat(younger.rows()).containsKeys("customer_call", "ticket", "ticket_event", "contact_record", "outgoing_mail");
    assertThat(domain.get(FakeHistory.class).erased()).contains(old.callNumber(), "" + old.number())
        .doesNotContain(younger.callNumber(), "" + younger.number());
    assertThat(counted.get("ticket_search_term")).isGreaterThanOrEqualTo(6);
    assertThat(domain.rows("erasing", "1 = 1")).isZero();
  }

  @OnEachDatabase
  @DisplayName("A ticket's time begins when it is Closed, however long ago the call was")
  void from_closing(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, YOUNGER);
    old.sql("update customer_call set closed_at = :ago where id = " + old.id(), 2000);
    erase(domain);
    assertThat(old.rows()).containsKeys("customer_call", "ticket");
  }

  static Stream<Arguments> open_things() {
    return Stream.of(
        onEach("a ticket that was opened with reference to it",
            old -> old.sql("update ticket set previous_number = " + old.number() + " where number = " + openTicket(old))),
        onEach("an open ticket that is a duplicate of it",
            old -> old.sql("update ticket set duplicate_of = " + old.number() + " where number = " + openTicket(old))),
        onEach("a mail to the customer that was not sent",
            old -> old.sql("update outgoing_mail set status = 'PENDING', sent_at = null where reference = '" + old.number() + "'")),
        onEach("a record that CRM or APKT did not get",
            old -> old.sql("update contact_record set state = 'PENDING' where call_id = " + old.id())),
        onEach("a mail that nobody has dealt with",
            old -> old.sql("update incoming_mail set handled_at = null where reference = '" + old.number() + "'")),
        onEach("the call itself", old -> old.sql("update customer_call set status = 'OPEN', closed_at = null where id = " + old.id())),
        onEach("a call in which the caller names the ticket",
            old -> old.domain().get(Calls.class).open(OldCase.someone(), "desi", old.number())),
        onEach("a call in which it is reported again", old -> {
          Calls calls = old.domain().get(Calls.class);
          calls.recordRepeats(calls.open(OldCase.someone(), "desi", null), List.of(old.number()), null);
        }),
        onEach("an open ticket of a call in which the caller named the ticket", old -> old.sql(
            "update customer_call set status = 'CLOSED', closed_at = opened_at, mentioned_ticket = " + old.number()
            + " where id = (select call_id from ticket where number = " + openTicket(old) + ")")),
        onEach("a task of its call", old -> old.domain().get(FakeHistory.class).run(old.callNumber())),
        onEach("a task of its ticket", old -> old.domain().get(FakeHistory.class).run("" + old.number()))).flatMap(each -> each);
  }

  @ParameterizedTest(name = "{displayName}: {0}, on {1}")
  @MethodSource("open_things")
  @DisplayName("Nothing is erased while something is open")
  void kept(String what, TestDatabase database, Consumer<OldCase> opened) {
    OldCase old = OldCase.of(database.domain(), TOO_OLD);
    opened.accept(old);
    erase(database.domain());
    assertThat(old.isWhole()).as("%s", old.rows()).isTrue();
    assertThat(database.domain().get(CaseTable.class).obstacles(List.of(old.id())).get(old.id()).isEmpty()).isEqualTo(what.contains("task"));
    database.domain().get(FakeHistory.class).end(old.callNumber());
    database.domain().get(FakeHistory.class).end("" + old.number());
  }

  @OnEachDatabase
  @DisplayName("Finished calls and Closed tickets that refer to an erased one go on without it, and are changed in nothing else")
  void references(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, TOO_OLD);
    OldCase later = OldCase.of(domain, YOUNGER);
    later.sql("update customer_call set mentioned_ticket = " + old.number() + " where id = " + later.id());
    later.sql("update call_problem set previous_ticket_number = " + old.number() + " where id = " + later.problem().id());
    later.sql("update contact_record set previous_ticket_number = " + old.number() + " where call_id = " + later.id());
    long closed = openTicket(old);
    later.sql("update ticket set previous_number = " + old.number() + ", duplicate_of = " + old.number() + ", status = 'Closed' where number = " + closed);
    erase(domain);
    assertThat(old.rows()).isEmpty();
    assertThat(later.rows()).containsKeys("customer_call", "call_problem", "contact_record", "ticket");
    assertThat(domain.get(Tickets.class).get(closed)).satisfies(ticket -> {
      assertThat(ticket.previousNumber()).isNull();
      assertThat(ticket.duplicateOf()).isNull();
    });
    assertThat(domain.rows("contact_record", "call_id = " + later.id() + " and previous_ticket_number is not null")).isZero();
  }

  @OnEachDatabase
  @DisplayName("Files go earlier than their Closed ticket; those of an open one stay")
  void files(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 366);
    OldCase younger = OldCase.of(domain, 364);
    OldCase referred = OldCase.of(domain, 366);
    referred.sql("update ticket set previous_number = " + referred.number() + " where number = " + openTicket(referred));
    Map<String, Integer> counted = erase(domain);
    assertThat(old.rows()).doesNotContainKeys("attachment", "attachment_chunk").containsKeys("ticket", "ticket_event", "customer_call");
    assertThat(younger.isWhole()).isTrue();
    assertThat(referred.isWhole()).isTrue();
    assertThat(counted.get("attachment")).isPositive();
    assertThat(domain.rows("erasing", "1 = 1")).isZero();
  }

  @OnEachDatabase
  @DisplayName("A mail as it came goes 30 days after its ticket is Closed, or after it is handled when it has none; what it said stays longer")
  void raw_mails(TestDatabase database) {
    Domain domain = database.domain();
    OldCase old = OldCase.of(domain, 31);
    OldCase younger = OldCase.of(domain, 29);
    OldCase running = OldCase.of(domain, 31);
    String insert = "insert into incoming_mail (message_key, size_bytes, truncated, kept_bytes, stored_at, kind, handled_at) values ('<raw-%s-"
        + old.number() + "@contoh.id>', 1, false, 1, :ago, 'IGNORED', %s)";
    old.sql(insert.formatted("aside", ":ago"), 31);
    old.sql(insert.formatted("open", "null"), 31);
    for (OldCase each : List.of(old, younger, running)) {
      each.sql("update incoming_mail set kept_bytes = 1 where reference = '" + each.number() + "'");
    }
    running.sql("update incoming_mail set reference = '" + openTicket(running) + "' where reference = '" + running.number() + "'");
    domain.step(() -> domain.get(JdbcClient.class).sql("""
        insert into incoming_mail_chunk (mail_id, position, content) select id, 0, '1' from incoming_mail where kept_bytes = 1""").update());
    erase(domain);
    assertThat(domain.get(JdbcClient.class).sql("""
        select m.message_key from incoming_mail m join incoming_mail_chunk c on c.mail_id = m.id where m.kept_bytes = 1 order by m.id""")
        .query(String.class).list()).containsExactly("<" + younger.number() + "@contoh.id>", "<" + running.number() + "@contoh.id>",
            "<raw-open-" + old.number() + "@contoh.id>");
    assertThat(old.rows()).containsKeys("incoming_mail", "ticket");
    domain.step(() -> domain.get(JdbcClient.class).sql("update incoming_mail set kept_bytes = 0 where kept_bytes = 1").update());
  }

  @OnEachDatabase
  @DisplayName("A mail that fits no ticket is erased when its time is over, unless nobody has dealt with it")
  void unknown_mails(TestDatabase database) {
    OldCase any = OldCase.of(database.domain(), 1);
    String insert = "insert into incoming_mail (message_key, size_bytes, truncated, stored_at, kind, sender, handled_at) values ('<%s-"
        + any.number() + "@contoh.id>', 1, false, :ago, 'UNKNOWN', 'asing@contoh.id', %s)";
    any.sql(insert.formatted("old", ":ago"), 366);
    any.sql(insert.formatted("younger", ":ago"), 364);
    any.sql(insert.formatted("open", "null"), 366);
    erase(database.domain());
    assertThat(database.domain().get(JdbcClient.class).sql("select message_key from incoming_mail where message_key like :key order by id")
        .param("key", "%-" + any.number() + "@contoh.id>").query(String.class).list())
        .containsExactly("<younger-" + any.number() + "@contoh.id>", "<open-" + any.number() + "@contoh.id>");
  }

  @OnEachDatabase
  @DisplayName("A few calls at a time, one group after the other until none is left; the log adds them up and names nobody")
  void groups(TestDatabase database) {
    erase(database.domain());
    List<OldCase> old = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      old.add(OldCase.of(database.domain(), TOO_OLD + i));
    }
    // the first one looked at stays in the way of none behind it
    OldCase stuck = OldCase.of(database.domain(), TOO_OLD + 9);
    try (Domain domain = database.domain(Map.of("cc123.erasure.at-once", "2"))) {
      domain.get(FakeHistory.class).run(stuck.callNumber());
      Erasure erasure = domain.get(Erasure.class);
      Progress progress = erasure.begin();
      int passes = 0;
      while (progress.more()) {
        progress = erasure.go(progress);
        passes++;
      }
      assertThat(passes).isBetween(3, 5);
      assertThat(old).allSatisfy(one -> assertThat(one.rows()).isEmpty());
      assertThat(stuck.isWhole()).isTrue();
      assertThat(domain.get(ErasureLog.class).counts(progress.entry())).containsEntry("customer_call", 5).containsEntry("ticket", 5);
    }
  }

  @OnEachDatabase
  @DisplayName("What cannot be erased yet keeps no file and no customer's request waiting behind it")
  void nothing_waits_behind(TestDatabase database) {
    erase(database.domain());
    try (Domain domain = database.domain(Map.of("cc123.erasure.at-once", "2"))) {
      List<OldCase> stuck = List.of(OldCase.of(domain, 380), OldCase.of(domain, 379));
      stuck.forEach(each -> domain.get(FakeHistory.class).run(each.callNumber()));
      OldCase files = OldCase.of(domain, 370);
      OldCase asked = OldCase.of(domain, 1);
      Stream.concat(stuck.stream(), Stream.of(asked)).forEach(each ->
          each.sql("update customer_call set erasure_requested_at = :ago where id = " + each.id(), 1));
      erase(domain);
      assertThat(stuck).allSatisfy(each -> assertThat(each.isWhole()).isTrue());
      assertThat(files.rows()).doesNotContainKeys("attachment", "attachment_chunk").containsKey("ticket");
      assertThat(asked.rows()).isEmpty();
    }
  }

  @OnEachDatabase
  @DisplayName("What fails in the middle has erased nothing")
  void whole_or_not_at_all(TestDatabase database) {
    try (HikariDataSource own = database.empty("erasure_fails"); Domain domain = TestDatabase.domain(own)) {
      OldCase old = OldCase.of(domain, TOO_OLD);
      old.sql("create table last_straw (call_id bigint references customer_call (id))");
      old.sql("insert into last_straw values (" + old.id() + ")");
      assertThatThrownBy(() -> erase(domain)).isInstanceOf(DataAccessException.class);
      assertThat(old.isWhole()).as("%s", old.rows()).isTrue();
      assertThat(domain.rows("erasing", "1 = 1")).isZero();
    }
  }

  @OnEachDatabase
  @DisplayName("Only the transaction that erases a call may delete its Closed ticket; no connection keeps that right (B3-l)")
  void narrow(TestDatabase database) {
    try (HikariDataSource own = database.empty("erasure_narrow")) {
      own.setMaximumPoolSize(1);
      try (Domain domain = TestDatabase.domain(own)) {
        OldCase old = OldCase.of(domain, TOO_OLD);
        OldCase other = OldCase.of(domain, 364);
        CaseTable cases = domain.get(CaseTable.class);
        for (String statement : List.of("delete from ticket where number = " + other.number(),
            "delete from ticket_event where ticket_number = " + other.number(),
            "delete from ticket_search_term where ticket_number = " + other.number(),
            "delete from attachment where problem_id = " + other.problem().id(),
            "delete from attachment_chunk where attachment_id in (select id from attachment where problem_id = " + other.problem().id() + ")",
            "update ticket set summary = 'lain' where number = " + other.number(),
            "update ticket_event set reason = 'lain' where ticket_number = " + old.number(),
            "update ticket set summary = 'lain' where number = " + old.number())) {
          assertThatThrownBy(() -> domain.step(() -> {
            cases.beginErasing(List.of(old.id()));
            return domain.get(JdbcClient.class).sql(statement).update();
          })).as(statement).isInstanceOf(DataAccessException.class);
        }
        erase(domain);
        assertThat(old.rows()).isEmpty();
        assertThatThrownBy(() -> other.sql("delete from ticket_event where ticket_number = " + other.number()))
            .as("on the connection that has just erased").isInstanceOf(DataAccessException.class);
        assertThat(other.isWhole()).isTrue();
      }
    }
  }

  @Test
  @DisplayName("PostgreSQL does not let a transaction end that may still delete Closed tickets")
  void right_ends_with_the_transaction() {
    Domain domain = TestDatabase.POSTGRESQL.domain();
    OldCase old = OldCase.of(domain, YOUNGER);
    assertThatThrownBy(() -> domain.step(() -> {
      domain.get(CaseTable.class).beginErasing(List.of(old.id()));
      return null;
    })).isInstanceOf(DataAccessException.class);
    assertThat(domain.rows("erasing", "1 = 1")).isZero();
  }

  /** H2, with which the product is tried out, checks a reference without holding what it refers to. */
  @Test
  @DisplayName("A repeat report at the moment of the erasure: the ticket stays with it, or is gone and the report refused")
  void races() throws Exception {
    Domain domain = TestDatabase.POSTGRESQL.domain();
    Calls calls = domain.get(Calls.class);
    for (int round = 0; round < 12; round++) {
      OldCase old = OldCase.of(domain, TOO_OLD);
      String again = calls.open(OldCase.someone(), "desi", null);
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<Boolean> erasing = CompletableFuture.supplyAsync(() -> attempt(start, () -> erase(domain)));
      CompletableFuture<Boolean> reporting = CompletableFuture.supplyAsync(() -> attempt(start,
          () -> calls.recordRepeats(again, List.of(old.number()), null)));
      assertThat(erasing.get(30, TimeUnit.SECONDS)).isTrue();
      boolean reported = reporting.get(30, TimeUnit.SECONDS) && !calls.problems(again).isEmpty();
      if (reported) {
        assertThat(old.isWhole()).as("reported again, so kept").isTrue();
      } else {
        assertThat(old.rows()).as("not reported, so gone").isEmpty();
      }
      calls.close(again);
    }
    assertThat(domain.rows("call_problem", "previous_ticket_number is not null and not exists (select 1 from ticket t"
        + " where t.number = call_problem.previous_ticket_number)")).isZero();
  }

  @OnEachDatabase
  @DisplayName("Two nodes at once erase each call once, and neither fails")
  void two_nodes(TestDatabase database) throws Exception {
    Domain domain = database.domain();
    for (int round = 0; round < 4; round++) {
      List<OldCase> old = List.of(OldCase.of(domain, TOO_OLD), OldCase.of(domain, TOO_OLD), OldCase.of(domain, TOO_OLD));
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> attempt(start, () -> erase(domain)));
      CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> attempt(start, () -> erase(domain)));
      assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS))).containsOnly(true);
      assertThat(old).allSatisfy(each -> assertThat(each.rows()).isEmpty());
    }
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("faulty_tables")
  @DisplayName("A table with a slip of the pen erases nothing, and says what is wrong")
  void faulty_table(Map<String, Object> row, String said) {
    Retention retention = new Retention(new ChangedTable("data-retention", row), Clock.systemUTC());
    assertThatThrownBy(() -> retention.limit(Kind.TICKET)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("data-retention").hasMessageContaining("\"ticket\"").hasMessageContaining(said)
        .hasMessageContaining("Tidak ada data yang dihapus.");
  }

  static Stream<Arguments> faulty_tables() {
    return Stream.of(arguments(null, "tidak memiliki baris"), arguments(Map.of("keepFor", "P1D"), "kurang dari 30 hari"),
        arguments(Map.of("keepFor", "-P730D"), "kurang dari 30 hari"), arguments(Map.of("keepFor", "730"), "ditulis seperti P730D"),
        arguments(Map.of("keepFor", "PT9H"), "ditulis seperti P730D"), arguments(Map.of(), "tidak memiliki baris"));
  }

  private static Map<String, Integer> erase(Domain domain) {
    Erasure erasure = domain.get(Erasure.class);
    Progress progress = erasure.begin();
    while (progress.more()) {
      progress = erasure.go(progress);
    }
    return domain.get(ErasureLog.class).counts(progress.entry());
  }

  private static boolean attempt(CyclicBarrier start, Runnable work) {
    try {
      start.await(10, TimeUnit.SECONDS);
      work.run();
      return true;
    } catch (DataAccessException refused) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Arguments> onEach(String what, Consumer<OldCase> opened) {
    return Stream.of(TestDatabase.values()).map(database -> arguments(what, database, opened));
  }

  private static long openTicket(OldCase old) {
    return Samples.ticket(old.domain(), OldCase.someone(), "desi").number();
  }
}
