package id.pln.cc123.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import id.pln.cc123.Refusal;

/** Says in Indonesian what was wrong with a request. Nothing of the inside gets out. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  static final String TROUBLE = "Gangguan sistem";
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  static final Map<Integer, String> DETAILS = Map.of(
      400, "Permintaan tidak sah. Periksa kembali isiannya.",
      404, "Yang diminta tidak ditemukan.",
      405, "Cara permintaan ini tidak didukung.",
      406, "Bentuk jawaban yang diminta tidak tersedia.",
      413, "Berkas terlalu besar. Ukuran paling besar 10 MB.",
      415, "Bentuk isi permintaan tidak didukung.",
      500, "Terjadi gangguan pada sistem. Silakan coba lagi.");

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, refusal.getMessage());
    refusal.field().ifPresent(field -> problem.setProperty("field", field));
    return problem;
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e, ServletWebRequest request) {
    LOG.error("request failed", e);
    return isPerson(request) ? page(request, HttpStatus.INTERNAL_SERVER_ERROR)
        : ResponseEntity.internalServerError().body(problem(HttpStatus.INTERNAL_SERVER_ERROR, DETAILS.get(500)));
  }

  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException e, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    return isPerson(request) ? page(request, status) : super.handleNoResourceFoundException(e, headers, status, request);
  }

  /** Whoever follows a link or types an address; a script does not ask for a page. */
  private static boolean isPerson(WebRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  /** @return null: the page is {@code templates/error.html} */
  private static ResponseEntity<Object> page(WebRequest request, HttpStatusCode status) {
    try {
      ((ServletWebRequest) request).getResponse().sendError(status.value());
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(Exception e, Object body, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    boolean ours = e instanceof ResponseStatusException reasoned && reasoned.getReason() != null;
    String detail = ours ? ((ResponseStatusException) e).getReason()
        : DETAILS.getOrDefault(status.value(), DETAILS.get(status.is4xxClientError() ? 400 : 500));
    return super.handleExceptionInternal(e, problem(status, detail), headers, status, request);
  }

  private static ProblemDetail problem(HttpStatusCode status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(switch (status.value()) {
      case 403 -> "Tidak berhak";
      case 404 -> "Tidak ditemukan";
      default -> status.is4xxClientError() ? "Permintaan ditolak" : "Gangguan sistem";
    });
    return problem;
  }
}
