package id.pln.cc123.engine.web;

import java.io.IOException;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** No request keeps more in memory than its door is for, also one that does not say how long it is. */
class BodyLimitFilter extends OncePerRequestFilter {

  private static final DataSize USUAL = DataSize.ofMegabytes(1);
  private static final DataSize DEPLOYMENT = DataSize.ofMegabytes(10);
  /** A file of 10 MB and what surrounds it; Spring looks at the file itself. */
  private static final DataSize FILE = DataSize.ofMegabytes(11);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DataSize limit = limit(request);
    if (request.getContentLengthLong() > limit.toBytes()) {
      refuse(response, limit);
      return;
    }
    CountedBody counted = new CountedBody(request, limit.toBytes());
    try {
      chain.doFilter(counted, response);
    } catch (IOException | ServletException | RuntimeException e) {
      if (!counted.isTooLarge()) {
        throw e;
      }
    }
    if (counted.isTooLarge() && !response.isCommitted()) {
      response.reset();
      refuse(response, limit);
    }
  }

  private static DataSize limit(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean parts = request.getContentType() != null && request.getContentType().startsWith("multipart/");
    if (path.startsWith("/api/") && parts) {
      return FILE;
    }
    return path.startsWith("/engine-rest/") && path.endsWith("/deployment/create") ? DEPLOYMENT : USUAL;
  }

  private static void refuse(HttpServletResponse response, DataSize limit) throws IOException {
    Problem.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Permintaan ditolak",
        "Data yang dikirim terlalu besar. Paling besar " + limit.toMegabytes() + " MB.");
  }

  /** Stops reading when the limit is passed. */
  private static final class CountedBody extends HttpServletRequestWrapper {

    private final long limit;
    private long read;

    private CountedBody(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    private boolean isTooLarge() {
      return read > limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream body = super.getInputStream();
      return new ServletInputStream() {
        @Override
        public int read() throws IOException {
          int next = body.read();
          count(next < 0 ? 0 : 1);
          return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          int more = body.read(into, offset, length);
          count(more);
          return more;
        }

        @Override
        public boolean isFinished() {
          return body.isFinished();
        }

        @Override
        public boolean isReady() {
          return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
          body.setReadListener(listener);
        }
      };
    }

    private void count(int more) throws IOException {
      read += Math.max(more, 0);
      if (isTooLarge()) {
        throw new IOException("the request is too large");
      }
    }
  }
}
