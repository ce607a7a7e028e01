package id.pln.cc123.database;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing goes without the database, so a request that cannot have a connection ends here, in words, and not somewhere in
 * the middle. One that is had goes back to its pool at once; a database that answers is not asked anything more. An outage
 * is logged once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseGate extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseGate.class);
  private static final int RETRY_SECONDS = 5;
  private static final String GONE = "Basis data sedang tidak dapat dihubungi.";
  private static final String WORDS = GONE + " Isian Anda belum tersimpan; coba lagi sebentar lagi.";
  private static final String FOR_PROGRAMS = "{\"status\":503,\"title\":\"Gangguan sistem\",\"detail\":\"" + WORDS + "\",\"message\":\""
      + WORDS + "\"}";
  private static final String FOR_PEOPLE = """
      <!DOCTYPE html><html lang="id"><meta charset="UTF-8"><title>PLN 123</title>
      <body style="font: 1.2em sans-serif; margin: 4em; color: #1f2937">
      <h1 style="color: #0b4a75">PLN 123</h1><p>%s Halaman ini mencoba lagi sendiri setiap %d detik.</p></body></html>
      """.formatted(GONE, RETRY_SECONDS);

  private final DataSource database;
  private volatile boolean gone;

  DatabaseGate(DataSource database) {
    this.database = database;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReached()) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response);
    }
  }

  private boolean isReached() {
    try {
      database.getConnection().close();
      if (gone) {
        LOG.info("the database can be reached again");
      }
      gone = false;
    } catch (SQLException e) {
      if (!gone) {
        LOG.warn("the database cannot be reached, requests are refused until it can: {}", e.getMessage());
      }
      gone = true;
    }
    return !gone;
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    boolean page = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
    if (page) {
      response.setHeader("Refresh", Integer.toString(RETRY_SECONDS));
    }
    response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(page ? FOR_PEOPLE : FOR_PROGRAMS);
  }

  /** Whether the product lives does not depend on the database. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }
}
