package id.pln.cc123.database;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows whether this thread works for somebody who waits. First of all filters: the session comes from the database, too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestThread extends OncePerRequestFilter {

  private static final ThreadLocal<Boolean> SOMEBODY_WAITS = ThreadLocal.withInitial(() -> false);

  static boolean somebodyWaits() {
    return SOMEBODY_WAITS.get();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SOMEBODY_WAITS.set(true);
    try {
      chain.doFilter(request, response);
    } finally {
      SOMEBODY_WAITS.remove();
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
