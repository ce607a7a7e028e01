package id.pln.cc123.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * However a task ends - completed, cancelled, with its call - what was typed into it goes in the same transaction, and nothing is kept
 * for it any more: the database sees to it, at no statement of ours. It can only be told so when the engine has made its tables.
 */
@Component
class DraftsEndWithTasks implements InitializingBean {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  /** @param engine whose tables are there as soon as it is */
  DraftsEndWithTasks(ProcessEngine engine, JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterPropertiesSet() {
    transaction.executeWithoutResult(status -> {
      long known = jdbc.sql("""
          select count(*) from information_schema.table_constraints
          where lower(constraint_name) = 'draft_of_open_task' and constraint_schema = current_schema""").query(Long.class).single();
      if (known == 0) {
        jdbc.sql("""
            alter table draft add constraint draft_of_open_task
              foreign key (task_id) references act_ru_task (id_) on delete cascade""").update();
      }
    });
  }
}
