package id.pln.cc123.privacy.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.pln.cc123.Staff;
import id.pln.cc123.privacy.ProcessHistory;

/**
 * Process instances are known by their business keys, and called ones by the instance that called them. They are looked up
 * in the engine's tables: its queries take one key at a time, and give no instance without a key.
 */
@Component
class EngineProcessHistory implements ProcessHistory {

  private final JdbcClient jdbc;
  private final HistoryService history;
  private final Staff staff;

  EngineProcessHistory(JdbcClient jdbc, @Lazy HistoryService history, Staff staff) {
    this.jdbc = jdbc;
    this.history = history;
    this.staff = staff;
  }

  @Override
  public Set<String> running(Collection<String> keys) {
    return jdbc.sql("select business_key_ from act_ru_execution where business_key_ in (:keys)").param("keys", keys)
        .query(String.class).set();
  }

  @Override
  public int erase(Collection<String> keys) {
    return erase(jdbc.sql("""
        select distinct called.id_ from act_hi_procinst known
          join act_hi_procinst called on called.root_proc_inst_id_ = known.root_proc_inst_id_
        where known.business_key_ in (:keys)""").param("keys", keys).query(String.class).list());
  }

  @Override
  public int eraseWithoutKey(Instant endedBefore, int most) {
    return erase(jdbc.sql("""
        select id_ from act_hi_procinst
        where end_time_ < :before and business_key_ is null and super_process_instance_id_ is null
        order by end_time_ fetch first :most rows only""")
        .param("before", Timestamp.from(endedBefore)).param("most", most).query(String.class).list());
  }

  /** The engine refuses it for an instance that still runs; another erasure may have been faster with one that does not. */
  private int erase(List<String> instances) {
    if (!instances.isEmpty()) {
      staff.asSystem(() -> {
        history.deleteHistoricProcessInstancesIfExists(instances);
        return null;
      });
    }
    return instances.size();
  }
}
