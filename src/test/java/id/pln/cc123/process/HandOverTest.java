package id.pln.cc123.process;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest.Answer;

class HandOverTest extends ProcessTest {

  @Test
  @DisplayName("A call handed over goes on with everything in it; later steps and the ticket's signature are the colleague's (D, B3-g)")
  void to_a_colleague() {
    CallAtDesk desis = callAbout("A1b", "E5.3").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    desis.submit("UserTask_ConfirmEmail", OWN_EMAIL);
    assertThat(desis.action("hand-over", Map.of("to", "budi")).status()).isEqualTo(204);
    assertThat(desis.taskId()).isNull();

    CallAtDesk budis = desis.of(as("budi"));
    assertThat(budis.form()).containsEntry("signature", "CC.55.BUDI").extractingByKey("descriptionEnd").asString()
        .contains("Ibu Siti Rahma", "siti@gmail.com").endsWith("CC.55.BUDI");
    budis.submit("UserTask_CreateTicket", LINKAJA_TICKET);
    assertThat(ticket(budis).createdBy()).isEqualTo("budi");
    assertThat(ticket(budis).description()).endsWith("\nCC.55.BUDI");
    assertThat(records(budis)).filteredOn(record -> record.outcome().equals("ESCALATED")).extracting(ContactRecord::recordedBy).containsOnly("budi");
    assertThat(records(budis)).filteredOn(record -> record.outcome().equals("ANSWERED")).extracting(ContactRecord::recordedBy).containsOnly("desi");
    budis.submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(calls.get(budis.number()).cso()).isEqualTo("budi");
  }

  @Test
  @DisplayName("Every open step goes along, and a problem that starts later is the colleague's too (D)")
  void all_steps() {
    CallAtDesk desis = callAbout("A1b", "A3a");
    desis.action("correct-customer");
    desis.action("hand-over", Map.of("to", "budi"));
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(desis.number()).list())
        .hasSize(2).extracting(task -> task.getAssignee()).containsOnly("budi");
    CallAtDesk budis = desis.of(as("budi")).submit("UserTask_CorrectCustomer", SITI);
    budis.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    budis.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(budis.step()).isEqualTo("UserTask_CloseCall");
  }

  @Test
  @DisplayName("What was typed goes along, but nothing that the form does not ask for, and is not the first one's any more (D)")
  void draft() {
    CallAtDesk desis = callAbout("A1b");
    String task = desis.taskId();
    as("desi").put("/api/drafts/tasks/" + task,
        Map.of("solved", "no", "unsolvedNote", "Layar putih", "salutation", "[klik](http://contoh.example)", "cso", "sari")).ok();
    desis.action("hand-over", Map.of("to", "budi"));
    assertThat(desis.of(as("budi")).form()).containsEntry("solved", "no").containsEntry("unsolvedNote", "Layar putih")
        .containsEntry("salutation", "Ibu").containsEntry("cso", "budi");
    assertThat(jdbc.sql("select user_id from draft where step = ?").param(task).query(String.class).list()).containsExactly("budi");
  }

  @Test
  @DisplayName("A call goes to a CSO only, and only by who has it (D)")
  void refused() {
    CallAtDesk call = callAbout("A1b");
    Answer toServiceDesk = call.action("hand-over", Map.of("to", "sari"));
    assertThat(toServiceDesk.status()).isEqualTo(400);
    assertThat(toServiceDesk.message()).isEqualTo("Pilih rekan CSO yang menerima panggilan ini.");
    Answer byAnother = as("budi").post("/api/desk/tasks/" + call.taskId() + "/hand-over", Map.of("to", "budi"));
    assertThat(byAnother.status()).isEqualTo(400);
    assertThat(byAnother.message()).contains("bukan milik Anda");
    assertThat(call.step()).isEqualTo("UserTask_ExplainAnswer");
    assertThat(calls.get(call.number()).cso()).isEqualTo("desi");
  }
}
