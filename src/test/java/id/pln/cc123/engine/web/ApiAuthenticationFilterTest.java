package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import jakarta.servlet.ServletException;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import id.pln.cc123.testing.ProductTest;

@ProductTest
@DisplayName("Whoever has been logged in for some minutes, at /api")
class ApiAuthenticationFilterTest {

  @Autowired
  private ProcessEngine engine;
  @Autowired
  private IdentityService identity;

  private int written;
  private final MockHttpSession session = new MockHttpSession() {
    @Override
    public void setAttribute(String name, Object value) {
      written++;
      super.setAttribute(name, value);
    }
  };

  @BeforeEach
  void logIn() {
    User user = identity.newUser("sementara");
    user.setPassword("Listrik-123");
    identity.saveUser(user);
    identity.createMembership("sementara", "camunda-admin");
    UserAuthentication login = AuthenticationUtil.createAuthentication(engine, "sementara");
    login.setCacheValidationTime(new Date(0));
    Authentications authentications = new Authentications();
    authentications.addOrReplace(login);
    AuthenticationUtil.updateSession(session, authentications);
  }

  @AfterEach
  void leave() {
    identity.deleteUser("sementara");
  }

  @Test
  @DisplayName("works with the groups of now")
  void groups() throws Exception {
    assertThat(groupsOfARequest()).containsExactly("camunda-admin");
    identity.deleteMembership("sementara", "camunda-admin");
    askedAt(new Date(0));
    assertThat(groupsOfARequest()).isEmpty();
  }

  @Test
  @DisplayName("is asked for once in those minutes, and only that is written to the session")
  void once() throws Exception {
    groupsOfARequest();
    int before = written;
    groupsOfARequest();
    assertThat(before).as("log-in, and the first request").isEqualTo(2);
    assertThat(written).isEqualTo(before);
  }

  @Test
  @DisplayName("is nobody once the account is deleted")
  void deleted() throws Exception {
    identity.deleteUser("sementara");
    assertThat(groupsOfARequest()).isNull();
  }

  private void askedAt(Date asked) {
    AuthenticationUtil.getAuthsFromSession(session).getAuthentications().forEach(login -> login.setCacheValidationTime(asked));
  }

  /** @return null when it is refused */
  private List<String> groupsOfARequest() throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/tickets");
    request.setSession(session);
    MockHttpServletResponse response = new MockHttpServletResponse();
    List<List<String>> seen = new ArrayList<>();
    new ApiAuthenticationFilter(engine).doFilter(request, response,
        (passed, answer) -> seen.add(identity.getCurrentAuthentication().getGroupIds()));
    assertThat(response.getStatus()).isEqualTo(seen.isEmpty() ? 401 : 200);
    return seen.isEmpty() ? null : seen.get(0);
  }
}
