package id.pln.cc123.cost;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.cost.CostOfCallsTest.Database;
import id.pln.cc123.cost.SqlCounter.Sql;
import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.TestMailServer;

/** What it costs the database to erase calls, with all that the engine remembers of them. */
@DisplayName("Cost of erasing")
class CostOfErasureTest {

  private static final int CALLS = 4;
  /** one of them takes away the mails that are kept as they came */
  private static final int BUDGET = 65;

  @ParameterizedTest(name = "on {0}")
  @EnumSource(Database.class)
  @DisplayName("A group of calls takes the database as many requests, however many calls are in it")
  void by_group(Database database) {
    SqlCounter counter = new SqlCounter();
    TestMailServer mails = new TestMailServer();
    try (RunningProduct product = RunningProduct.start(context -> context.registerBean(SqlCounter.class, () -> counter),
        "spring.datasource.url=" + database.newAddress("erasure_cost"), "spring.datasource.username=" + database.user(),
        "spring.mail.host=127.0.0.1", "spring.mail.port=" + mails.port())) {
      // the first one fills caches and does not count
      erase(product, counter, 1);
      Sql one = erase(product, counter, 1);
      Sql many = erase(product, counter, CALLS);
      assertThat(many.commits()).isEqualTo(one.commits());
      // the engine deletes some things of each instance one by one, though in one batch
      assertThat(many.executions()).as("%s for one, %s for %s", one, many, CALLS).isLessThanOrEqualTo(BUDGET)
          .isLessThanOrEqualTo(one.executions() + 2);
    } finally {
      mails.down();
    }
  }

  /** @return what it cost to erase so many escalated calls, each with a Closed ticket */
  private static Sql erase(RunningProduct product, SqlCounter counter, int calls) {
    ProcessEngine engine = product.get(ProcessEngine.class);
    JdbcClient jdbc = product.get(JdbcClient.class);
    for (int i = 0; i < calls; i++) {
      MeasuredTicket.of(product, counter, MeasuredTicket.newTicket(product, counter));
    }
    engine.getManagementService().createJobQuery().messages().list().forEach(job -> engine.getManagementService().executeJob(job.getId()));
    // the customers ask for it, so nobody has to wait two years
    new TransactionTemplate(product.get(PlatformTransactionManager.class)).executeWithoutResult(status ->
        jdbc.sql("update customer_call set erasure_requested_at = current_timestamp").update());
    Job night = engine.getManagementService().createJobQuery().activityId("StartEvent_ErasureDue").singleResult();
    engine.getManagementService().executeJob(night.getId());
    Job group = engine.getManagementService().createJobQuery().processDefinitionKey("data-erasure").messages().singleResult();
    Sql cost = counter.count(() -> engine.getManagementService().executeJob(group.getId()));
    assertThat(jdbc.sql("select count(*) from customer_call").query(Long.class).single()).isZero();
    return cost;
  }
}
