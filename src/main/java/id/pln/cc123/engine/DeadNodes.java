package id.pln.cc123.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The jobs that a node had taken when it died are taken by others, or by itself after a restart, as soon as it has not been
 * seen for 4 s, and not after the minute for which it had locked them. A node that only stood still finds its jobs taken:
 * any job may run twice.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DeadNodes {

  private static final Logger LOG = LoggerFactory.getLogger(DeadNodes.class);

  private final JobExecutor jobs;
  private final JdbcClient jdbc;

  DeadNodes(ProcessEngine engine, JdbcClient jdbc) {
    this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    this.jdbc = jdbc;
  }

  /** Where there is one node, one look at the start is enough. */
  @Scheduled(fixedDelayString = "${cc123.sign-of-life}")
  @Transactional
  void look() {
    showMyself();
    List<String> dead = jdbc.sql("select lock_owner from node where seen_at < current_timestamp - interval '4' second")
        .query(String.class).list();
    dead.forEach(this::release);
    if (!dead.isEmpty()) {
      jobs.jobWasAdded();
    }
  }

  private void showMyself() {
    int known = jdbc.sql("update node set seen_at = current_timestamp where lock_owner = :me").param("me", jobs.getLockOwner()).update();
    if (known == 0) {
      jdbc.sql("insert into node (lock_owner, seen_at) values (:me, current_timestamp)").param("me", jobs.getLockOwner()).update();
    }
  }

  private void release(String owner) {
    int released = jdbc.sql("""
        update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1 where lock_owner_ = :owner""")
        .param("owner", owner).update();
    jdbc.sql("delete from node where lock_owner = :owner").param("owner", owner).update();
    LOG.info("{} jobs of a node that is gone are taken over", released);
  }
}
