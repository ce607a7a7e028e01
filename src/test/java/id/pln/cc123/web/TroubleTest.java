package id.pln.cc123.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

import id.pln.cc123.testing.ProductTest;

import static org.assertj.core.api.Assertions.assertThat;

@ProductTest
@DisplayName("A request that failed before anybody could handle it")
class TroubleTest {

  @Autowired
  private TestRestTemplate http;

  @Test
  @DisplayName("is answered in Indonesian, and other answers are as they were")
  void in_indonesian() {
    assertThat(answer(500)).containsEntry("title", "Gangguan sistem").containsEntry("detail", "Terjadi gangguan pada sistem. Silakan coba lagi.");
    assertThat(answer(404)).doesNotContainKey("detail");
  }

  @Test
  @DisplayName("is a page in Indonesian for a person")
  void page() {
    assertThat(get("/error", MediaType.TEXT_HTML).getBody()).contains("<h1>Terjadi gangguan pada sistem</h1>", "Silakan coba lagi sebentar lagi.", "Ke halaman utama")
        .doesNotContainIgnoringCase("error");
  }

  @Test
  @DisplayName("is a page for a person who mistyped the address, and an answer for a program")
  void mistyped() {
    ResponseEntity<String> page = get("/tidak-ada", MediaType.TEXT_HTML);
    assertThat(page.getStatusCode().value()).isEqualTo(404);
    assertThat(page.getBody()).contains("<title>Halaman tidak dapat ditampilkan – PLN 123</title>", "<h1>Halaman ini tidak ada</h1>");
    ResponseEntity<String> answer = get("/tidak-ada", MediaType.APPLICATION_JSON);
    assertThat(answer.getStatusCode().value()).isEqualTo(404);
    assertThat(answer.getBody()).contains("\"title\":\"Tidak ditemukan\"");
  }

  @Test
  @DisplayName("is a page for a customer when something unexpected happened, and an answer for a program")
  void unexpected() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpServletResponse response = new MockHttpServletResponse();
    request.addHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(new ProblemAdvice().unexpected(new IllegalStateException("inside"), new ServletWebRequest(request, response))).isNull();
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(new ProblemAdvice().unexpected(new IllegalStateException("inside"), new ServletWebRequest(new MockHttpServletRequest())))
        .satisfies(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(500))
        .satisfies(answer -> assertThat(answer.getBody().toString()).contains("Silakan coba lagi").doesNotContain("inside"));
  }

  private ResponseEntity<String> get(String path, MediaType accepted) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(accepted));
    return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  private static Map<String, Object> answer(int status) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    return new Trouble().getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
  }
}
