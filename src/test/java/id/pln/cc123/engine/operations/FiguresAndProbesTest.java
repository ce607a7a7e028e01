package id.pln.cc123.engine.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductionTest;
import id.pln.cc123.testing.Rest;

@DisplayName("Who watches the product")
class FiguresAndProbesTest {

  private static RunningProduct product;
  private static Rest desi;

  @BeforeAll
  static void start() {
    List<String> settings = new ArrayList<>(List.of("spring.profiles.active=production", "management.server.port=0",
        "camunda.bpm.job-execution.enabled=true", "cc123.first-administrator.password=Rahasia-Wayan",
        // nobody answers there
        "spring.mail.port=1", "cc123.crm.url=https://localhost:1/crm"));
    ProductionTest.Settings.operator().forEach((key, value) -> settings.add(key + "=" + value));
    product = RunningProduct.start(settings.toArray(String[]::new));
    IdentityService identity = product.get(IdentityService.class);
    User user = identity.newUser("desi");
    user.setPassword("Listrik-123");
    identity.saveUser(user);
    identity.setUserInfo("desi", "signature", "CC.54.DESI");
    identity.createMembership("desi", "cso");
    desi = product.as("desi");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  @DisplayName("takes a node out whose job executor does not run, but does not start it anew, and minds no mail server")
  void probes() {
    product.get(JobExecutor.class).start();
    assertThat(probe("/readiness")).isEqualTo(200);
    assertThat(probe("")).isEqualTo(200);
    product.get(JobExecutor.class).shutdown();
    assertThat(probe("/readiness")).isEqualTo(503);
    assertThat(probe("/liveness")).isEqualTo(200);
  }

  @Test
  @DisplayName("sees open tickets, mails that wait, failed jobs and how late jobs are")
  void figures() {
    product.get(JobExecutor.class).shutdown();
    CallAtDesk.ticketFor(desi, "Sri", "081234567890", "sri@contoh.co.id");
    ManagementService jobs = product.get(ManagementService.class);
    Job mail = jobs.createJobQuery().processDefinitionKey("mail-delivery").singleResult();
    jobs.setJobDuedate(mail.getId(), Date.from(Instant.now().minus(Duration.ofHours(10))));
    MeterRegistry registry = fresh();
    assertThat(registry.get("cc123.tickets.open").tag("status", "Logged").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.tickets.open").tag("status", "Active").gauge().value()).isZero();
    assertThat(registry.get("cc123.deliveries.waiting").tag("process", "mail-delivery").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.failed").gauge().value()).isZero();
    assertThat(registry.get("cc123.jobs.lag").timeGauge().value(TimeUnit.HOURS)).isCloseTo(10, within(1.0));

    jobs.setJobRetries(mail.getId(), 0);
    registry = fresh();
    assertThat(registry.get("cc123.deliveries.waiting").tag("process", "mail-delivery").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.failed").gauge().value()).isEqualTo(1);
    assertThat(registry.get("cc123.jobs.lag").timeGauge().value(TimeUnit.HOURS)).isLessThan(1);
  }

  @Test
  @DisplayName("counts calls as they are taken and end, however they end")
  void calls() {
    double taken = calls("taken");
    double closed = calls("closed");
    CallAtDesk.taken(desi, Map.of("salutation", "Ibu", "customerName", "Sri", "phone", "081234567891")).action("abandon");
    assertThat(calls("taken")).isEqualTo(taken + 1);
    assertThat(calls("closed")).isEqualTo(closed + 1);
    CallAtDesk.ticketFor(desi, "Sri", "081234567892", "sri2@contoh.co.id");
    assertThat(calls("closed")).isEqualTo(closed + 2);
    // a start form that is refused was no call
    assertThat(CallAtDesk.tryTake(desi, Map.of("salutation", "Ibu")).status()).isNotEqualTo(200);
    assertThat(calls("taken")).isEqualTo(taken + 2);
  }

  private static double calls(String what) {
    return product.get(MeterRegistry.class).counter("cc123.calls", "what", what).count();
  }

  private static MeterRegistry fresh() {
    MeterRegistry registry = new SimpleMeterRegistry();
    new Figures(product.get(JdbcTemplate.class), Clock.systemUTC()).bindTo(registry);
    return registry;
  }

  private static int probe(String group) {
    String port = product.get(Environment.class).getProperty("local.management.port");
    return new TestRestTemplate().getForEntity("http://localhost:" + port + "/actuator/health" + group, String.class).getStatusCode().value();
  }
}
