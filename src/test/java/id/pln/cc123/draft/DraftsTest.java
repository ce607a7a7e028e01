package id.pln.cc123.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.Refusal;
import id.pln.cc123.call.Calls;
import id.pln.cc123.customer.Customer;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.ShiftedClock;
import id.pln.cc123.testing.TestDatabase;

@DisplayName("What is typed")
class DraftsTest {

  private Domain domain;
  private Drafts drafts;

  private void on(TestDatabase database) {
    domain = database.domain();
    drafts = domain.get(Drafts.class);
    domain.step(() -> {
      JdbcClient jdbc = domain.get(JdbcClient.class);
      // of the engine's tables, what a save asks for
      jdbc.sql("create table if not exists act_ru_task (id_ varchar(64) primary key, assignee_ varchar(255), proc_inst_id_ varchar(64))").update();
      jdbc.sql("create table if not exists act_ru_execution (id_ varchar(64) primary key, business_key_ varchar(255))").update();
      List.of("draft", "act_ru_task", "act_ru_execution").forEach(table -> jdbc.sql("delete from " + table).update());
      jdbc.sql("insert into act_ru_execution values ('P1', 'PGL-100001')").update();
      jdbc.sql("insert into act_ru_task values ('T1', 'desi', 'P1'), ('T2', 'desi', 'P1'), ('T3', null, 'P1')").update();
      return null;
    });
  }

  @OnEachDatabase
  @DisplayName("comes back as it was left, to this person and this step only: text, number, choice, list, and what was emptied")
  void comes_back(TestDatabase database) {
    on(database);
    Map<String, Object> typed = new HashMap<>(Map.of("note", "Layar \"putih\" – é", "memory", 64.5, "agreed", true, "complaints", List.of("A1b", "A2b")));
    typed.put("email", null);
    assertThat(drafts.save("T1", "desi", Map.of("note", "Lay"))).isPresent();
    var savedAt = drafts.save("T1", "desi", typed);
    assertThat(drafts.ofTask("T1", "desi")).hasValueSatisfying(draft -> {
      assertThat(draft.values()).isEqualTo(typed);
      assertThat(draft.savedAt()).isEqualTo(savedAt.orElseThrow());
    });
    assertThat(drafts.ofTask("T2", "desi")).isEmpty();
    assertThat(drafts.ofTask("T1", "budi")).isEmpty();
    assertThat(domain.rows("draft", "reference = 'PGL-100001'")).isEqualTo(1);
  }

  @OnEachDatabase
  @DisplayName("is kept for the step's own worker only, and for no step that is over")
  void rights(TestDatabase database) {
    on(database);
    for (String task : List.of("T1", "T3", "T9", "start")) {
      assertThat(drafts.save(task, "budi", Map.of("note", "x"))).as(task).isEmpty();
    }
    assertThat(domain.rows("draft", "true")).isZero();
  }

  @OnEachDatabase
  @DisplayName("is no longer than a form can be")
  void too_long(TestDatabase database) {
    on(database);
    assertThat(drafts.save("T1", "desi", Map.of("note", "x".repeat(Drafts.LONGEST - 11)))).isPresent();
    assertThatThrownBy(() -> drafts.save("T1", "desi", Map.of("note", "x".repeat(Drafts.LONGEST)))).isInstanceOf(Refusal.class);
  }

  @OnEachDatabase
  @DisplayName("about a caller who is not registered is this CSO's alone, until the call is registered")
  void start(TestDatabase database) {
    on(database);
    drafts.saveStart("desi", Map.of("customerName", "Siti"));
    drafts.saveStart("desi", Map.of("customerName", "Siti Rahma"));
    drafts.saveStart("budi", Map.of("customerName", "Tono"));
    assertThat(drafts.ofStart("desi")).hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("customerName", "Siti Rahma"));
    domain.step(() -> domain.get(Calls.class).open(new Customer("Ibu", "Siti Rahma", "+6281900000777", null, null), "desi", null));
    assertThat(drafts.ofStart("desi")).isEmpty();
    assertThat(drafts.ofStart("budi")).isPresent();
    drafts.discardStart("budi");
    assertThat(drafts.ofStart("budi")).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("goes to the colleague with the call, over what that one had typed there before")
  void handed_over(TestDatabase database) {
    on(database);
    drafts.save("T1", "desi", Map.of("note", "dari Desi"));
    assignTo("budi", "T1", "T2");
    drafts.save("T1", "budi", Map.of("note", "lama"));
    drafts.save("T2", "budi", Map.of("note", "tetap"));
    domain.step(() -> {
      drafts.give(Arrays.asList("T1", "T2"), "desi", "budi");
      return null;
    });
    assertThat(drafts.ofTask("T1", "budi")).hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("note", "dari Desi"));
    assertThat(drafts.ofTask("T2", "budi")).isPresent();
    assertThat(drafts.ofTask("T1", "desi")).isEmpty();
  }

  @OnEachDatabase
  @DisplayName("as a note about a ticket is there for who writes it, whoever works on the ticket, until it is made, emptied or old (C1-e2)")
  void notes(TestDatabase database) {
    on(database);
    drafts.saveNote(700001, "desi", "Pelanggan");
    drafts.saveNote(700001, "desi", "Pelanggan menelepon");
    drafts.saveNote(700002, "desi", "lain");
    assertThat(drafts.ofNote(700001, "desi")).hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("text", "Pelanggan menelepon"));
    assertThat(drafts.ofNote(700001, "budi")).isEmpty();
    assertThat(domain.rows("draft", "reference = '700001'")).as("erased with its ticket").isEqualTo(1);
    assertThat(drafts.saveNote(700001, "desi", " ")).isEmpty();
    assertThat(drafts.ofNote(700001, "desi")).isEmpty();
    drafts.discardNote(700002, "desi");
    assertThat(domain.rows("draft", "true")).isZero();
  }

  @OnEachDatabase
  @DisplayName("and left behind is swept: about a caller after a day, at a step after two weeks")
  void swept(TestDatabase database) {
    on(database);
    ShiftedClock clock = domain.get(ShiftedClock.class);
    drafts.save("T1", "desi", Map.of("note", "x"));
    drafts.saveStart("desi", Map.of("customerName", "Siti"));
    try {
      clock.ahead(Duration.ofHours(25));
      assertThat(drafts.ofStart("desi")).isEmpty();
      drafts.sweep();
      assertThat(domain.rows("draft", "true")).isEqualTo(1);
      assertThat(drafts.ofTask("T1", "desi")).isPresent();
      clock.ahead(Duration.ofDays(15));
      drafts.sweep();
      assertThat(domain.rows("draft", "true")).isZero();
    } finally {
      clock.ahead(Duration.ZERO);
    }
  }

  private void assignTo(String user, String... tasks) {
    domain.step(() -> domain.get(JdbcClient.class).sql("update act_ru_task set assignee_ = :user where id_ in (:tasks)")
        .param("user", user).param("tasks", List.of(tasks)).update());
  }
}
