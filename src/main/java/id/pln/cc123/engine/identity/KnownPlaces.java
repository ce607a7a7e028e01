package id.pln.cc123.engine.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.SqlTime;

/** Where people have logged in within the last 30 days: every node knows it, and still does after a restart. */
@Component
class KnownPlaces {

  private static final Logger LOG = LoggerFactory.getLogger(KnownPlaces.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration WRITTEN_AGAIN_AFTER = Duration.ofDays(1);
  private static final int PLACES = 50_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Cache<String, Boolean> written = Caffeine.newBuilder().maximumSize(PLACES).expireAfterWrite(WRITTEN_AGAIN_AFTER).build();

  KnownPlaces(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  boolean contains(String user, String address) {
    return written.getIfPresent(place(user, address)) != null || transaction.execute(status ->
        jdbc.sql("select count(*) from known_place where user_id = ? and address = ? and seen_at > ?").param(user).param(address)
            .param(SqlTime.toSql(limit())).query(Long.class).single()) > 0;
  }

  /** Writes it down, not more than once a day. Whoever has the right password is let in also while that cannot be done. */
  void add(String user, String address) {
    if (written.getIfPresent(place(user, address)) == null) {
      try {
        transaction.executeWithoutResult(status -> write(user, address));
        written.put(place(user, address), true);
      } catch (DataAccessException | TransactionException e) {
        LOG.warn("where somebody logged in cannot be written down: {}", e.toString());
      }
    }
  }

  private void write(String user, String address) {
    Instant now = SqlTime.now(clock);
    int known = jdbc.sql("update known_place set seen_at = ? where user_id = ? and address = ?").param(SqlTime.toSql(now)).param(user)
        .param(address).update();
    if (known == 0) {
      jdbc.sql("insert into known_place (user_id, address, seen_at) values (?, ?, ?)").param(user).param(address)
          .param(SqlTime.toSql(now)).update();
    }
    jdbc.sql("delete from known_place where seen_at <= ?").param(SqlTime.toSql(limit())).update();
  }

  private Instant limit() {
    return SqlTime.now(clock).minus(KEPT);
  }

  /** No name has a space in it. */
  private static String place(String user, String address) {
    return user + " " + address;
  }
}
