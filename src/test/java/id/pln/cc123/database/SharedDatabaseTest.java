package id.pln.cc123.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import com.github.tomakehurst.wiremock.WireMockServer;

import jakarta.servlet.FilterChain;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.call.Calls;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.ContactRecords;
import id.pln.cc123.contactrecord.RecordRequest;
import id.pln.cc123.contactrecord.RecordState;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Nodes on one PostgreSQL")
class SharedDatabaseTest {

  private static final String ADDRESS = TestDatabase.POSTGRESQL.newAddress("nodes");
  private static final WireMockServer SYSTEMS = new WireMockServer(wireMockConfig().dynamicPort().containerThreads(100));
  private static RunningProduct one;
  private static RunningProduct two;

  private final JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(ADDRESS, "postgres", "", false));

  /** One after the other: a JVM has one register of engines. That they may start at once is tried with two processes. */
  @BeforeAll
  static void start() {
    SYSTEMS.start();
    one = node();
    two = node();
  }

  private static RunningProduct node() {
    return RunningProduct.start("spring.profiles.active=postgres", "spring.datasource.url=" + ADDRESS, "spring.datasource.username=postgres",
        "spring.datasource.password=", "camunda.bpm.job-execution.enabled=true", "cc123.crm.url=" + SYSTEMS.baseUrl() + "/crm",
        "cc123.apkt.url=" + SYSTEMS.baseUrl() + "/apkt");
  }

  @AfterAll
  static void stop() {
    two.close();
    one.close();
    SYSTEMS.stop();
  }

  @Test
  @DisplayName("that start on one database make tables, models and groups once")
  void start_in_turn() {
    assertThat(jdbc.queryForObject("select max(version_) from act_re_procdef", Integer.class)).isEqualTo(1);
    assertThat(jdbc.queryForObject("select count(*) from act_id_group where id_ = 'cso'", Integer.class)).isEqualTo(1);
    assertThat(jdbc.queryForList("select indexname from pg_indexes where tablename = 'act_ru_job'", String.class))
        .contains("cc123_job_due", "cc123_job_owner");
  }

  @Test
  @DisplayName("wait for each other while one starts")
  void wait_in_turn(CapturedOutput output) {
    StartInTurn second = two.get(StartInTurn.class);
    jdbc.queryForList("select pg_advisory_lock(123, 1)");
    CompletableFuture<Void> waiting = CompletableFuture.runAsync(second::await);
    Awaitility.await().until(() -> output.getOut().contains("another node is starting on this database"));
    assertThat(waiting).isNotDone();
    jdbc.queryForList("select pg_advisory_unlock(123, 1)");
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
    assertThatCode(second::started).doesNotThrowAnyException();
    assertThat(jdbc.queryForObject("select count(*) from pg_locks where locktype = 'advisory'", Integer.class)).isZero();
  }

  @Test
  @DisplayName("know a log-in that two requests note at once")
  void sessions() {
    KeptSessionsTest.assertNotedTwice(one.get(JdbcIndexedSessionRepository.class));
  }

  @Test
  @DisplayName("give up a user's statement soon, and let work in the background take its time")
  void limits() throws Exception {
    JdbcTemplate ofNode = new JdbcTemplate(one.get(DataSource.class));
    FilterChain request = (asked, answered) -> {
      assertThat(name(ofNode)).isEqualTo("cc123 requests");
      assertThatThrownBy(() -> ofNode.execute("select pg_sleep(10)")).rootCause().isInstanceOf(SQLException.class)
          .hasMessageContaining("statement timeout");
    };
    new RequestThread().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), request);
    assertThat(name(ofNode)).isEqualTo("cc123 background");
    assertThat(ofNode.queryForObject("show statement_timeout", String.class)).isEqualTo("45s");
  }

  @Test
  @DisplayName("bring each record to slow systems once: jobs that hold a connection while they wait leave some to note what was taken")
  void slow_systems() {
    SYSTEMS.stubFor(post(anyUrl()).willReturn(okJson("{}").withFixedDelay(1000)));
    Calls calls = one.get(Calls.class);
    for (int i = 0; i < 40; i++) {
      Problem problem = calls.record(calls.open(Samples.customer(), "desi", null), List.of("E1.2"), null).get(0);
      one.get(ContactRecords.class).record(new RecordRequest(problem.callNumber(), problem.id(), "ANSWERED", problem.label(), null, null,
          Samples.customer(), "desi"));
    }
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> jdbc.queryForObject("select count(*) from contact_record where state <> ?",
        Integer.class, RecordState.DELIVERED.name()) == 0);
    assertThat(SYSTEMS.countRequestsMatching(anyRequestedFor(anyUrl()).build()).getCount()).isEqualTo(80);
  }

  private static String name(JdbcTemplate jdbc) {
    return jdbc.queryForObject("select current_setting('application_name')", String.class);
  }

  @Test
  @DisplayName("take over the jobs that a dead one had taken, long before their locks end")
  void dead_nodes() {
    jdbc.update("insert into node (lock_owner, seen_at) values ('dead', current_timestamp - interval '1' minute)");
    jdbc.update("""
        insert into act_ru_job (id_, rev_, type_, lock_owner_, lock_exp_time_, retries_, duedate_, handler_type_, create_time_, suspension_state_)
        values ('of-the-dead', 1, 'message', 'dead', now() + interval '1' hour, 1, now() + interval '1' hour, 'async-continuation', now(), 1)""");
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() ->
        jdbc.queryForObject("select lock_owner_ from act_ru_job where id_ = 'of-the-dead'", String.class) == null);
    jdbc.update("delete from act_ru_job where id_ = 'of-the-dead'");
    assertThat(jdbc.queryForList("select lock_owner from node", String.class)).containsExactlyInAnyOrder(owner(one), owner(two));
  }

  private static String owner(RunningProduct node) {
    return ((ProcessEngineConfigurationImpl) node.get(ProcessEngine.class).getProcessEngineConfiguration()).getJobExecutor().getLockOwner();
  }
}
