package id.pln.cc123.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes that are started together on one PostgreSQL start one after the other: the engine's tables, models, groups and
 * lists are made once. Other databases have one node.
 */
@Component
public class StartInTurn {

  private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  private static final String LOCK = "(123, 1)";

  private final DataSource database;
  private Connection turn;

  StartInTurn(DataSource database) {
    this.database = database;
  }

  /**
   * Returns when no other node is starting. A node that dies or fails while it starts lets the next one go on.
   *
   * @throws IllegalStateException when the thread is interrupted, or the database cannot be reached
   */
  public synchronized void await() {
    if (Dialect.of(database) != Dialect.POSTGRESQL) {
      return;
    }
    try {
      turn = database.getConnection();
      if (!ask("pg_try_advisory_lock")) {
        LOG.info("another node is starting on this database, waiting for it");
        while (!ask("pg_try_advisory_lock")) {
          Thread.sleep(LOOK_AGAIN.toMillis());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void started() throws SQLException {
    if (turn != null) {
      try (Connection held = turn) {
        ask("pg_advisory_unlock");
      } finally {
        turn = null;
      }
    }
  }

  private boolean ask(String function) throws SQLException {
    try (Statement statement = turn.createStatement(); ResultSet answer = statement.executeQuery("select " + function + LOCK)) {
      answer.next();
      boolean had = answer.getBoolean(1);
      // nothing is left open on a connection that is kept
      turn.commit();
      return had;
    }
  }
}
