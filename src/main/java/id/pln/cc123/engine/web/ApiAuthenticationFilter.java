package id.pln.cc123.engine.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Who asks at {@code /api}: someone logged in to Tasklist or Cockpit, or a program with HTTP Basic. The engine knows both.
 */
class ApiAuthenticationFilter extends OncePerRequestFilter {

  /** A page of another site can send a log-in cookie along, but not this header. */
  private static final String SENT_BY_SCRIPT = "X-Requested-With";

  /** As often as the web applications do. */
  private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(5);

  private final ProcessEngine engine;
  private final HttpBasicAuthenticationProvider basic = new HttpBasicAuthenticationProvider();

  ApiAuthenticationFilter(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<UserAuthentication> user = fromSession(request).or(() -> fromBasic(request));
    if (user.isEmpty()) {
      refuse(request, response);
      return;
    }
    engine.getIdentityService().setAuthentication(user.get().getIdentityId(), user.get().getGroupIds());
    try {
      chain.doFilter(request, response);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private Optional<UserAuthentication> fromSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    boolean changes = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    if (session == null || changes && request.getHeader(SENT_BY_SCRIPT) == null) {
      return Optional.empty();
    }
    Authentications known = AuthenticationUtil.getAuthsFromSession(session);
    // somebody may have been deleted or lost a group since the log-in; what is found out is a write to the kept session
    if (known.getAuthentications().stream().anyMatch(ApiAuthenticationFilter::isToBeAskedAgain)) {
      AuthenticationUtil.updateCache(known, session, ASKED_AGAIN_AFTER.toMillis());
      AuthenticationUtil.updateSession(session, known);
    }
    return known.getAuthentications().stream()
        .filter(authentication -> authentication.getProcessEngineName().equals(engine.getName())).findFirst();
  }

  private static boolean isToBeAskedAgain(UserAuthentication authentication) {
    Date validUntil = authentication.getCacheValidationTime();
    return validUntil == null || ClockUtil.getCurrentTime().after(validUntil);
  }

  private Optional<UserAuthentication> fromBasic(HttpServletRequest request) {
    AuthenticationResult result = basic.extractAuthenticatedUser(request, engine);
    return result.isAuthenticated()
        ? Optional.of(AuthenticationUtil.createAuthentication(engine, result.getAuthenticatedUser())) : Optional.empty();
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader(SENT_BY_SCRIPT) == null) {
      // a script of ours would make the browser open a log-in window in the middle of a call
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"PLN 123\"");
    }
    Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "Belum masuk", "Silakan masuk terlebih dahulu.");
  }
}
