package id.pln.cc123.engine.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;

import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.testing.TestDatabase;

@DisplayName("Whoever guesses passwords")
class LogInsTest {

  private static final String OFFICE = "10.1.1.7";
  private static final String ELSEWHERE = "203.0.113.9";

  private Instant now = Instant.parse("2026-01-05T01:00:00Z");
  private final HikariDataSource database = TestDatabase.H2.empty("log-ins");
  private final Clock clock = new Clock() {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  };
  private LogIns logIns = started();

  private LogIns started() {
    return new LogIns(clock, new KnownPlaces(JdbcClient.create(database), new DataSourceTransactionManager(database), clock));
  }

  @AfterEach
  void noRequest() {
    RequestContextHolder.resetRequestAttributes();
    JdbcClient.create(database).sql("drop all objects").update();
    database.close();
  }

  @Test
  @DisplayName("waits longer after each wrong password, at most a minute, and the password is not even looked at while waiting")
  void growing_delay() {
    guess("desi", ELSEWHERE, 3);
    long[] waits = {1, 2, 4, 8, 16, 32, 60, 60};
    for (long wait : waits) {
      assertThatThrownBy(() -> attempt("desi", ELSEWHERE, true)).isInstanceOf(RestException.class);
      now = now.plusSeconds(wait).minusMillis(1);
      assertThatThrownBy(() -> attempt("DESI", ELSEWHERE, true)).isInstanceOf(RestException.class);
      now = now.plusMillis(1);
      assertThat(attempt("desi", ELSEWHERE, false)).isFalse();
    }
  }

  @Test
  @DisplayName("is free again after the right password")
  void right_password() {
    guess("desi", ELSEWHERE, 3);
    now = now.plusSeconds(1);
    assertThat(attempt("desi", ELSEWHERE, true)).isTrue();
    guess("desi", ELSEWHERE, 2);
    assertThat(attempt("desi", ELSEWHERE, true)).isTrue();
  }

  @Test
  @DisplayName("keeps nobody out of where that person has logged in before, but is kept out everywhere else")
  void nobody_is_locked_out() {
    assertThat(attempt("desi", OFFICE, true)).isTrue();
    guess("desi", ELSEWHERE, 3);
    assertThat(attempt("desi", OFFICE, true)).isTrue();
    assertThatThrownBy(() -> attempt("desi", "203.0.113.10", true)).isInstanceOf(RestException.class);
    assertThat(attempt("budi", ELSEWHERE, true)).isTrue();
  }

  @Test
  @DisplayName("keeps nobody out of there after a restart and on another node either, for a month")
  void places_are_remembered() {
    assertThat(attempt("desi", OFFICE, true)).isTrue();
    logIns = started();
    guess("desi", ELSEWHERE, 3);
    assertThat(attempt("desi", OFFICE, true)).isTrue();
    now = now.plus(Duration.ofDays(30));
    logIns = started();
    guess("desi", ELSEWHERE, 3);
    assertThatThrownBy(() -> attempt("desi", OFFICE, true)).isInstanceOf(RestException.class);
    assertThat(attempt("budi", OFFICE, true)).isTrue();
    assertThat(JdbcClient.create(database).sql("select user_id from known_place").query(String.class).list()).containsExactly("budi");
  }

  @Test
  @DisplayName("gets no more tries by sending many at once")
  void many_at_once() throws Exception {
    AtomicInteger looked = new AtomicInteger();
    ExecutorService many = Executors.newFixedThreadPool(20);
    try {
      List<Callable<Boolean>> tries = Collections.nCopies(100, () -> at(ELSEWHERE).allows("desi", () -> {
        looked.incrementAndGet();
        return false;
      }));
      many.invokeAll(tries);
    } finally {
      many.shutdown();
    }
    assertThat(looked).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"desi ", " desi", "de si", "desi\n", "", "*", "desi)(uid=*", "ＤＥＳＩ"})
  @DisplayName("gets none by writing the name in another way, nor by names that nobody has")
  void other_spellings(String name) {
    assertThat(at(ELSEWHERE).allows(name, () -> {
      throw new AssertionError("the password is looked at");
    })).isFalse();
  }

  @Test
  @DisplayName("cannot fill the memory with names")
  void long_names() {
    assertThat(attempt("a".repeat(65), ELSEWHERE, true)).isFalse();
    assertThat(attempt(null, ELSEWHERE, true)).isFalse();
  }

  @Test
  @DisplayName("keeps nobody out by a name that looks like somebody's desk")
  void name_with_an_address() {
    assertThat(attempt("desi", OFFICE, true)).isTrue();
    guess("desi@" + OFFICE, ELSEWHERE, 3);
    assertThat(attempt("desi", OFFICE, true)).isTrue();
  }

  private void guess(String user, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(attempt(user, address, false)).isFalse();
    }
  }

  private boolean attempt(String user, String address, boolean right) {
    return at(address).allows(user, () -> right);
  }

  private LogIns at(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/tickets");
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    return logIns;
  }
}
