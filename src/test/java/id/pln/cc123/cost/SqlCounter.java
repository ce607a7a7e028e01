package id.pln.cc123.cost;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a data source is asked to do. It wraps the first data source that passes by as a bean, or any by hand. */
final class SqlCounter implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {

  private final List<String> statements = new ArrayList<>();
  private Sql counted = Sql.NOTHING;
  private volatile Thread worker;

  DataSource around(DataSource database) {
    return ProxyDataSourceBuilder.create(database).listener(this).methodListener(this).build();
  }

  /** @return what this thread did while this ran */
  synchronized Sql count(Runnable work) {
    counted = Sql.NOTHING;
    statements.clear();
    worker = Thread.currentThread();
    work.run();
    worker = null;
    return counted;
  }

  /** @return the text of what was counted last, one statement or batch an entry */
  List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource database ? around(database) : bean;
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (Thread.currentThread() != worker) {
      return;
    }
    counted = counted.plus(execution.isBatch() ? new Sql(0, 1, execution.getBatchSize(), 0) : new Sql(1, 0, 0, 0));
    queries.forEach(query -> statements.add((execution.isBatch() ? "batch of " + execution.getBatchSize() + ": " : "")
        + query.getQuery().replaceAll("\\s+", " ")));
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    if (Thread.currentThread() == worker && call.getTarget() instanceof java.sql.Connection && call.getMethod().getName().equals("commit")) {
      counted = counted.plus(new Sql(0, 0, 0, 1));
    }
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // only what was done counts
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    // only what was done counts
  }

  /**
   * Work of a database.
   *
   * @param single statements that were executed one by one
   * @param batches executions of more than one statement at a time, or of one through the batch interface
   * @param batched statements in those batches
   */
  record Sql(int single, int batches, int batched, int commits) {

    static final Sql NOTHING = new Sql(0, 0, 0, 0);

    int statements() {
      return single + batched;
    }

    /** Times that the application waited for the database, commits apart. */
    int executions() {
      return single + batches;
    }

    Sql plus(Sql other) {
      return new Sql(single + other.single, batches + other.batches, batched + other.batched, commits + other.commits);
    }
  }
}
