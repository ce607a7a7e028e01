package id.pln.cc123.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A request that failed before anybody could handle it")
class TroubleTest {

  @Test
  @DisplayName("is answered in Indonesian, and other answers are as they were")
  void in_indonesian() {
    assertThat(answer(500)).containsEntry("title", "Gangguan sistem").containsEntry("detail", "Terjadi gangguan pada sistem. Silakan coba lagi.");
    assertThat(answer(404)).doesNotContainKey("detail");
  }

  private static Map<String, Object> answer(int status) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    return new Trouble().getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
  }
}
