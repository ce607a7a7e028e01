package id.pln.cc123.engine.web;

import java.io.IOException;

import org.springframework.http.MediaType;

import jakarta.servlet.http.HttpServletResponse;

/** An answer of a filter, in the form that all of {@code /api} has; {@code message} is what Camunda's pages show. */
final class Problem {

  private Problem() {}

  /** @param detail our own words, without quotation marks */
  static void write(HttpServletResponse response, int status, String title, String detail) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write("{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\",\"message\":\"%s\"}".formatted(status, title, detail, detail));
  }
}
