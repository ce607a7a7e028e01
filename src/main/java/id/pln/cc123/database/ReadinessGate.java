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
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that cannot be served yet ends here, in words, and not somewhere in the middle. Nothing goes while the product
 * starts: the port opens before models, groups and users are there, and Camunda would offer its set-up. Nothing goes without
 * the database either: a connection that was had goes back to its pool at once; a database that answers is not asked anything
 * more. An outage is logged once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadinessGate extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ReadinessGate.class);
  private static final int RETRY_SECONDS = 5;
  private static final String STARTING = "Sistem sedang dinyalakan.";
  private static final String GONE = "Basis data sedang tidak dapat dihubungi.";
  private static final String FOR_PROGRAMS = """
      {"status":503,"title":"Gangguan sistem","detail":"%1$s","message":"%1$s"}""";
  private static final String FOR_PEOPLE = """
      <!DOCTYPE html><html lang="id" translate="no"><meta charset="UTF-8"><title>PLN 123</title>
      <body style="font: 1.2em sans-serif; margin: 4em; color: #1f2937">
      <h1 style="color: #0b4a75">PLN 123</h1><p>%s Halaman ini mencoba lagi sendiri setiap %d detik.</p></body></html>
      """;

  private final DataSource database;
  /** Once and for all: a node that shuts down is no longer ready, but still serves what has come in. */
  private volatile boolean started;
  private volatile boolean gone;

  ReadinessGate(DataSource database) {
    this.database = database;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    started = true;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!started) {
      refuse(request, response, STARTING);
    } else if (!isReached()) {
      refuse(request, response, GONE);
    } else {
      chain.doFilter(request, response);
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

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    boolean page = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
    if (page) {
      response.setHeader("Refresh", Integer.toString(RETRY_SECONDS));
    }
    response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(page ? FOR_PEOPLE.formatted(why, RETRY_SECONDS)
        : FOR_PROGRAMS.formatted(why + " Isian Anda belum tersimpan; coba lagi sebentar lagi."));
  }

  /** Whether the product lives does not depend on the database, and probes tell themselves that it starts. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }
}
