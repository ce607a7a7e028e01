package id.pln.cc123.privacy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import id.pln.cc123.SqlTime;

/** What was erased or handed out, by whom, when, and how many rows of which table; nothing about whose they were. */
@Repository
class ErasureLog {

  private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ErasureLog(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** @return id of the new entry */
  long begin(Kind kind, String requestedBy) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into data_erasure (kind, requested_by, started_at, row_counts) values (:kind, :by, :now, '{}')")
        .param("kind", kind.name()).param("by", requestedBy).param("now", SqlTime.toSql(SqlTime.now(clock))).update(key, "id");
    return key.getKeyAs(Long.class);
  }

  /** Adds to what the entry says, in the transaction that does it. */
  void add(long id, Map<String, Integer> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<String, Integer> all = new TreeMap<>(counts(id));
    rows.forEach((table, count) -> all.merge(table, count, Integer::sum));
    jdbc.sql("update data_erasure set row_counts = :counts where id = :id").param("counts", write(all)).param("id", id).update();
  }

  Map<String, Integer> counts(long id) {
    return read(jdbc.sql("select row_counts from data_erasure where id = :id").param("id", id).query(String.class).single());
  }

  private Map<String, Integer> read(String counts) {
    try {
      return new HashMap<>(json.readValue(counts, COUNTS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Map<String, Integer> counts) {
    try {
      return json.writeValueAsString(counts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Why. */
  enum Kind {
    RETENTION, REQUEST, EXPORT
  }
}
