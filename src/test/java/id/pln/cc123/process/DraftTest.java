package id.pln.cc123.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;

@DisplayName("What is typed and not sent")
class DraftTest extends ProcessTest {

  @Test
  @DisplayName("comes back with the form, over what the form proposes; what is read only comes fresh (D)")
  void comes_back() {
    CallAtDesk call = callAbout("E5.3").submit("UserTask_ConfirmEmail", OWN_EMAIL);
    Map<String, Object> typed = new HashMap<>(Map.of("summary", "Token tidak masuk", "descriptionEnd", "bukan tanda tangan", "lain", "x"));
    typed.put("description", null);
    save(call.taskId(), typed);
    assertThat(call.form()).containsEntry("summary", "Token tidak masuk").containsEntry("description", null).doesNotContainKey("lain")
        .extractingByKey("descriptionEnd").asString().endsWith("CC.54.DESI");
    assertThat(as("desi").get("/engine-rest/task/" + call.taskId() + "/form-variables").ok().at("/draft/value").asText())
        .contains("savedAt", "summary").doesNotContain("descriptionEnd");
  }

  @Test
  @DisplayName("comes back with what a search had found to choose from, or the choice would be lost")
  void comes_back_with_choices() {
    CallAtDesk call = CallAtDesk.taken(as("desi"), SITI);
    save(call.taskId(), Map.of("complaints", List.of("A1b"), "complaintOptions", List.of(Map.of("value", "A1b", "label", "Tidak dapat download"))));
    assertThat(call.form()).containsEntry("complaints", "[\"A1b\"]").extractingByKey("complaintOptions").asString().contains("Tidak dapat download");
  }

  @Test
  @DisplayName("is nobody else's: not to be written by another, not shown to one who may see the step")
  void of_this_person() {
    String task = callAbout("A1b").taskId();
    save(task, Map.of("unsolvedNote", "Layar putih"));
    for (String other : List.of("budi", "sari", "maya", "admin")) {
      assertThat(as(other).put("/api/drafts/tasks/" + task, Map.of("unsolvedNote", "x")).status()).as(other).isEqualTo(404);
      assertThat(String.valueOf(as(other).get("/engine-rest/task/" + task + "/form-variables").body())).as(other).doesNotContain("Layar putih");
      assertThat(as(other).get("/api/drafts/start").status()).isIn(204, 403);
    }
    assertThat(as("desi").put("/api/drafts/tasks/" + task, Map.of("unsolvedNote", "x".repeat(70_000))).status()).isEqualTo(400);
  }

  @Test
  @DisplayName("is gone with the step, whatever ends it: completed, taken back, or the customer hung up; and comes no more")
  void gone_with_the_step() {
    CallAtDesk call = callAbout("A1b", "A2b");
    String explained = call.taskId();
    save(explained, Map.of("unsolvedNote", "x"));
    call.submit("UserTask_ExplainAnswer", Map.of("solved", "yes"));
    assertThat(drafts(explained)).isZero();
    assertThat(as("desi").put("/api/drafts/tasks/" + explained, Map.of("unsolvedNote", "x")).status()).isEqualTo(404);
    String changed = call.taskId();
    save(changed, Map.of("unsolvedNote", "x"));
    call.action("correct-complaint");
    assertThat(drafts(changed)).isZero();
    String left = call.taskId();
    save(left, Map.of("newComplaint", "A3a"));
    call.action("abandon");
    assertThat(drafts(left)).isZero();
  }

  @Test
  @DisplayName("about a caller comes back until the call is registered; a call that is refused leaves it (D)")
  void of_a_caller() {
    as("desi").put("/api/drafts/start", SITI).ok();
    assertThat(as("budi").get("/api/drafts/start").status()).isEqualTo(204);
    assertThat(CallAtDesk.tryTake(as("desi"), Map.of("salutation", "Ibu", "customerName", "Siti", "phone", "0812-99")).status()).isEqualTo(400);
    assertThat(as("desi").get("/api/drafts/start").ok().at("/values/customerName").asText()).isEqualTo("Siti Rahma");
    CallAtDesk.taken(as("desi"), SITI);
    assertThat(as("desi").get("/api/drafts/start").status()).isEqualTo(204);
    as("desi").put("/api/drafts/start", SITI).ok();
    as("desi").delete("/api/drafts/start");
    assertThat(as("desi").get("/api/drafts/start").status()).isEqualTo(204);
  }

  private void save(String task, Map<String, ?> typed) {
    assertThat(as("desi").put("/api/drafts/tasks/" + task, typed).ok().path("savedAt").asText()).isNotEmpty();
  }

  private long drafts(String task) {
    return jdbc.sql("select count(*) from draft where step = ?").param(task).query(Long.class).single();
  }
}
