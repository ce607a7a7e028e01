package id.pln.cc123.database;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.ProductTest;

@ProductTest
@DisplayName("A log-in")
class KeptSessionsTest {

  @Autowired
  private SessionRepository<? extends Session> sessions;

  @Test
  @DisplayName("is noted by two requests that come at once, and the later one counts")
  void at_once() {
    assertNotedTwice(sessions);
  }

  static <S extends Session> void assertNotedTwice(SessionRepository<S> sessions) {
    S made = sessions.createSession();
    sessions.save(made);
    S one = sessions.findById(made.getId());
    S other = sessions.findById(made.getId());
    one.setAttribute("user", "desi");
    other.setAttribute("user", "budi");
    sessions.save(one);
    sessions.save(other);
    assertThat(sessions.findById(made.getId()).<String>getAttribute("user")).isEqualTo("budi");
    sessions.deleteById(made.getId());
  }
}
