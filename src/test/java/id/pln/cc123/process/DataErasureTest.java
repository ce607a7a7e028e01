package id.pln.cc123.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The nightly erasure")
class DataErasureTest extends ProcessTest {

  private static final Path TABLE = Path.of("processes", "data-retention.dmn");
  private static final String GROUP = "ServiceTask_EraseData";

  @Autowired
  private PlatformTransactionManager transactions;

  @Test
  @DisplayName("One group after the other, each a job of its own, until nothing is left that is overdue")
  void groups() {
    new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql("""
        insert into incoming_mail (message_key, size_bytes, truncated, stored_at, handled_at)
        select '<overdue-' || x || '@contoh.id>', 1, false, timestamp with time zone '2020-01-01 00:00:00+07', timestamp with time zone '2020-01-01 00:00:00+07'
        from system_range(1, 51)""").update());
    String instance = begin();
    FailingJob group = new FailingJob(engine, instance, GROUP);
    group.run();
    assertThat(rows("incoming_mail where message_key like '<overdue-%'")).isEqualTo(1);
    group.run();
    assertThat(rows("incoming_mail where message_key like '<overdue-%'")).isZero();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
    assertThat(jdbc.sql("select row_counts from data_erasure order by id desc fetch first 1 row only").query(String.class).single())
        .contains("\"incoming_mail\":51");
  }

  @Test
  @DisplayName("A table with a slip of the pen ends in an incident that says what is wrong; mended, the night goes on")
  void incident() throws IOException {
    String instance = begin();
    FailingJob group = new FailingJob(engine, instance, GROUP);
    deploy(table -> table.replace("\"P730D\"", "\"P7D\""));
    group.failUntilGivenUp();
    assertThat(group.incidents()).singleElement().satisfies(incident ->
        assertThat(incident.getIncidentMessage()).contains("masa simpan \"call\" kurang dari 30 hari. Tidak ada data yang dihapus."));
    deploy(UnaryOperator.identity());
    group.run();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
  }

  /** @return id of the instance that the timer has started */
  private String begin() {
    Job timer = engine.getManagementService().createJobQuery().activityId("StartEvent_ErasureDue").singleResult();
    engine.getManagementService().executeJob(timer.getId());
    return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("data-erasure").list().stream()
        .map(ProcessInstance::getId).reduce((one, other) -> other).orElseThrow();
  }

  private void deploy(UnaryOperator<String> change) throws IOException {
    engine.getRepositoryService().createDeployment().name("retention")
        .addString("data-retention.dmn", change.apply(Files.readString(TABLE))).deploy();
  }
}
