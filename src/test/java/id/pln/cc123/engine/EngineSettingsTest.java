package id.pln.cc123.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.pln.cc123.testing.ProductTest;

@ProductTest
class EngineSettingsTest {

  @Autowired
  private ProcessEngine engine;
  @Autowired
  private JdbcClient jdbc;

  @Test
  @DisplayName("The next job is found by its due date, through an index")
  void jobs_are_found_by_due_date() {
    assertThat(jdbc.sql("select count(*) from information_schema.indexes where index_name = 'CC123_JOB_DUE'").query(Long.class).single())
        .isEqualTo(1);
    assertThat(settings().isEnsureJobDueDateNotNull()).isTrue();
    assertThat(settings().isJobExecutorAcquireByDueDate()).isTrue();
  }

  @Test
  @DisplayName("History lives as long as what it is about: the engine itself never removes any, whatever time a model says")
  void history_outlives_tickets() {
    assertThat(settings().getHistoryTimeToLive()).isEqualTo("P730D");
    assertThat(settings().getHistoryRemovalTimeStrategy()).isEqualTo("start");
    assertThat(settings().isHistoryCleanupEnabled()).isFalse();
  }

  private ProcessEngineConfigurationImpl settings() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }
}
