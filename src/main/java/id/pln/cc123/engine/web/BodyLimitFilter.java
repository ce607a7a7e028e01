package id.pln.cc123.engine.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * No request keeps more in memory than its door is for. One that does not say how long it is (none of our scripts, no
 * browser) is read up to the limit first when it is JSON, and otherwise cut off there.
 */
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
    } else if (request.getContentLengthLong() >= 0 || request.getContentType() == null) {
      chain.doFilter(request, response);
    } else if (request.getContentType().contains("json")) {
      byte[] body = request.getInputStream().readNBytes((int) limit.toBytes() + 1);
      if (body.length > limit.toBytes()) {
        refuse(response, limit);
      } else {
        chain.doFilter(new Body(request, new ByteArrayInputStream(body), body.length), response);
      }
    } else {
      chain.doFilter(new Body(request, request.getInputStream(), limit.toBytes()), response);
    }
  }

  private static DataSize limit(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean parts = request.getContentType() != null && request.getContentType().startsWith("multipart/");
    if (path.startsWith("/api/") && parts) {
      return FILE;
    }
    return path.startsWith("/engine-rest/") && path.endsWith("/deployment/create") && parts ? DEPLOYMENT : USUAL;
  }

  private static void refuse(HttpServletResponse response, DataSize limit) throws IOException {
    Problem.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Permintaan ditolak",
        "Data yang dikirim terlalu besar. Paling besar " + limit.toMegabytes() + " MB.");
  }

  /** Gives what was sent, and breaks off after the limit. */
  private static final class Body extends HttpServletRequestWrapper {

    private final ServletInputStream stream;

    private Body(HttpServletRequest request, InputStream sent, long limit) {
      super(request);
      this.stream = new Limited(sent, limit);
    }

    @Override
    public ServletInputStream getInputStream() {
      return stream;
    }
  }

  private static final class Limited extends ServletInputStream {

    private final InputStream sent;
    private long left;
    private boolean finished;

    private Limited(InputStream sent, long limit) {
      this.sent = sent;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] next = new byte[1];
      return read(next, 0, 1) < 0 ? -1 : next[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int more = sent.read(into, offset, length);
      finished = more < 0;
      left -= Math.max(more, 0);
      if (left < 0) {
        throw new IOException("the request is too large");
      }
      return more;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    /** As the Servlet specification has it for a request that is not asynchronous. */
    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("no request is read in the background");
    }
  }
}
