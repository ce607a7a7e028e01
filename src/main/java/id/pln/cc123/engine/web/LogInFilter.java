package id.pln.cc123.engine.web;

import java.io.IOException;
import java.util.List;

import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

import id.pln.cc123.engine.identity.LogIns;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Answers a log-in that has to wait in words, and notices who logs out. */
class LogInFilter extends OncePerRequestFilter {

  private final LogIns logIns;

  LogInFilter(LogIns logIns) {
    this.logIns = logIns;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    leaving(request).forEach(logIns::loggedOut);
    try {
      chain.doFilter(request, response);
    } catch (RestException refused) {
      // of HTTP Basic, which is checked before Camunda turns exceptions into answers
      Problem.write(response, refused.getStatus().getStatusCode(), "Belum dapat masuk", refused.getMessage());
    }
  }

  private static List<String> leaving(HttpServletRequest request) {
    HttpSession session = request.getMethod().equals("POST") && request.getRequestURI().endsWith("/logout") ? request.getSession(false) : null;
    return session == null ? List.of() : AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
        .map(UserAuthentication::getIdentityId).toList();
  }
}
