package id.pln.cc123.engine.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * All tabs of a browser share one log-in. A page says for whom it was drawn: when somebody else has logged in beside it since, nothing
 * that is on it is saved or sent in that person's name. For whom it was drawn is not logged in any more, and is told so.
 */
class PageUserFilter extends OncePerRequestFilter {

  private static final String PAGE_USER = "X-Page-User";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String expected = request.getHeader(PAGE_USER);
    HttpSession session = expected == null ? null : request.getSession(false);
    List<String> users = session == null ? List.of() : AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
        .map(UserAuthentication::getIdentityId).toList();
    if (users.isEmpty() || users.contains(URLDecoder.decode(expected, StandardCharsets.UTF_8))) {
      chain.doFilter(request, response);
    } else {
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "Pengguna lain", "Di peramban ini sekarang masuk pengguna lain. Silakan masuk kembali.");
    }
  }
}
