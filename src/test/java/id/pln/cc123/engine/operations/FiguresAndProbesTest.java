package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.Rest;

@DisplayName("Who watches the product")
class FiguresAndProbesTest {

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = RunningProduct.start("management.endpoint.health.probes.enabled=true",
        "management.endpoint.health.group.readiness.include=readinessState,db,processEngine,jobExecutor",
        "camunda.bpm.job-execution.enabled=true", "camunda.bpm.job-execution.max-wait=3600000", "spring.mail.port=1");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  @DisplayName("sees open tickets, mails that wait, failed jobs and how late jobs are")
  void figures() {
    product.get(JobExecutor.class).shutdown();
    CallAtDesk.ticketFor(product.as("desi"), "Sri", "081234567890", "sri@contoh.co.id");
    ManagementService jobs = product.get(ManagementService.class);
    Job mail = jobs.createJobQuery().processDefinitionKey("mail-delivery").singleResult();
    jobs.setJobDuedate(mail.getId(), Date.from(Instant.now().minus(Duration.ofMinutes(10))));
    SimpleMeterRegistry registry = fresh();
    assertThat(registry.get("cc123.tickets.open").tag("status", "Logged").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.tickets.open").tag("status", "Active").gauge().value()).isZero();
    assertThat(registry.get("cc123.deliveries.waiting").tag("process", "mail-delivery").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.failed").gauge().value()).isZero();
    assertThat(registry.get("cc123.jobs.lag").timeGauge().value(java.util.concurrent.TimeUnit.MINUTES)).isCloseTo(10, within(5.0));

    jobs.setJobRetries(mail.getId(), 0);
    registry = fresh();
    assertThat(registry.get("cc123.deliveries.waiting").tag("process", "mail-delivery").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.failed").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.lag").timeGauge().value(java.util.concurrent.TimeUnit.MINUTES)).isLessThan(5);
  }

  private static SimpleMeterRegistry fresh() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new Figures(product.get(JdbcTemplate.class), java.time.Clock.systemUTC()).bindTo(registry);
    return registry;
  }
}
