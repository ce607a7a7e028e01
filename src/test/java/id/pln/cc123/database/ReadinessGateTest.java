package id.pln.cc123.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A request that cannot be served yet")
class ReadinessGateTest {

  private static final DataSource GONE = new AbstractDataSource() {
    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("gone");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  };

  private final ReadinessGate gate = new ReadinessGate(GONE);
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task/1/submit-form");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  @DisplayName("ends at the door while models, groups and users are being made, whatever else is there")
  void starting() throws Exception {
    request.addHeader("Accept", "text/html,application/xhtml+xml");
    gate.doFilter(request, response, chain);
    assertThat(chain.getRequest()).isNull();
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Refresh")).isEqualTo("5");
    assertThat(response.getContentAsString()).contains("<p>Sistem sedang dinyalakan. Halaman ini mencoba lagi");
  }

  @Test
  @DisplayName("without the database ends before anything is begun, and says in words that nothing was stored")
  void refused() throws Exception {
    gate.started();
    gate.doFilter(request, response, chain);
    assertThat(chain.getRequest()).isNull();
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    assertThat(response.getContentAsString()).contains("\"message\":\"Basis data sedang tidak dapat dihubungi. Isian Anda belum tersimpan");
  }

  @Test
  @DisplayName("without the database shows a person a page that tries again by itself")
  void page() throws Exception {
    gate.started();
    request.addHeader("Accept", "text/html,application/xhtml+xml");
    gate.doFilter(request, response, chain);
    assertThat(response.getContentType()).startsWith("text/html");
    assertThat(response.getHeader("Refresh")).isEqualTo("5");
    assertThat(response.getContentAsString()).contains("<p>Basis data sedang tidak dapat dihubungi. Halaman ini mencoba lagi sendiri setiap 5 detik.</p>");
  }

  @Test
  @DisplayName("is answered all the same when it asks whether the product lives")
  void alive() throws Exception {
    request.setRequestURI("/actuator/health/liveness");
    gate.doFilter(request, response, chain);
    assertThat(chain.getRequest()).isNotNull();
  }
}
