package id.pln.cc123.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DisplayName("Whoever guesses passwords")
class LogInsTest {

  private static final String OFFICE = "10.1.1.7";
  private static final String ELSEWHERE = "203.0.113.9";

  private Instant now = Instant.parse("2026-01-05T01:00:00Z");
  private final LogIns logIns = new LogIns(new Clock() {
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
  });

  @AfterEach
  void noRequest() {
    RequestContextHolder.resetRequestAttributes();
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
  @DisplayName("gets one try at a time, also when many are sent at once")
  void one_at_a_time() {
    guess("desi", ELSEWHERE, 3);
    now = now.plusSeconds(1);
    assertThat(at(ELSEWHERE).allows("desi", () -> {
      assertThatThrownBy(() -> attempt("desi", ELSEWHERE, true)).isInstanceOf(RestException.class);
      return false;
    })).isFalse();
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
