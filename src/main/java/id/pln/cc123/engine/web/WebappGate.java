package id.pln.cc123.engine.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The gate before the interface of the web applications. Camunda 7.24 guards that with patterns on the address as it was sent,
 * and lets everybody through to whom none applies; but the container and Jersey read {@code /engine;x/} and {@code //} in
 * another way, so that such an address leads anybody to everything. Here an address has to be written in the usual way, and
 * who has not logged in gets no further than what a log-in page needs.
 */
class WebappGate extends OncePerRequestFilter {

  /** What one of the two reads differently: parameters of a path, empty and relative parts, and signs written as codes for no reason. */
  private static final Pattern UNUSUAL = Pattern.compile(
      "//|;|\\\\|/\\.|%(2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])", Pattern.CASE_INSENSITIVE);
  private static final String ENGINE = "/[a-z]+";
  private static final Pattern PUBLIC = Pattern.compile("(GET|HEAD) (/engine/engine/|/[a-z]+/plugin/[a-zA-Z0-9_-]+/static/.*|/admin/auth/user" + ENGINE
      + ")|POST /admin/auth/user" + ENGINE + "/(logout|login/[a-z]+)|(GET|POST) /engine/engine" + ENGINE + "/identity/password-policy");
  private static final String API = "/camunda/api";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRequestURI();
    if (UNUSUAL.matcher(address).find()) {
      Problem.write(response, HttpServletResponse.SC_BAD_REQUEST, "Alamat tidak dikenal", "Alamat ini tidak ditulis sebagaimana mestinya.");
    } else if (isLoggedIn(request.getSession(false))
        || PUBLIC.matcher(request.getMethod() + " " + address.substring((request.getContextPath() + API).length())).matches()) {
      chain.doFilter(request, response);
    } else {
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "Belum masuk", "Silakan masuk terlebih dahulu.");
    }
  }

  private static boolean isLoggedIn(HttpSession session) {
    return session != null && !AuthenticationUtil.getAuthsFromSession(session).getAuthentications().isEmpty();
  }
}
