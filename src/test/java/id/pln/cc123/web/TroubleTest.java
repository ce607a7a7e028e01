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
import org.springframework.mock.web.MockHttpServletRequest;
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
    HttpHeaders browser = new HttpHeaders();
    browser.setAccept(List.of(MediaType.TEXT_HTML));
    String page = http.exchange("/error", HttpMethod.GET, new HttpEntity<>(browser), String.class).getBody();
    assertThat(page).contains("<h1>Terjadi gangguan pada sistem</h1>", "Silakan coba lagi sebentar lagi.", "Ke halaman utama")
        .doesNotContainIgnoringCase("error");
  }

  private static Map<String, Object> answer(int status) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    return new Trouble().getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
  }
}
