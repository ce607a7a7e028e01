package id.pln.cc123.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import id.pln.cc123.Refusal;

class ProblemAdviceTest {

  private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(new ProblemAdvice()).build();

  @Test
  @DisplayName("A refusal names the field and says in Indonesian what is wrong")
  void refusal() throws Exception {
    http.perform(get("/fail?how=refuse")).andExpect(status().isBadRequest())
        .andExpect(content().contentType("application/problem+json")).andExpect(jsonPath("$.field").value("email"))
        .andExpect(jsonPath("$.detail").value("Alamat e-mail tidak sah."));
  }

  @Test
  @DisplayName("Wrong parameters, methods and sizes are answered in Indonesian")
  void requests() throws Exception {
    http.perform(get("/fail")).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("Permintaan tidak sah")));
    http.perform(post("/fail")).andExpect(status().isMethodNotAllowed())
        .andExpect(jsonPath("$.detail", containsString("tidak didukung")));
    http.perform(get("/fail?how=large")).andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.detail", containsString("10 MB")));
  }

  @Test
  @DisplayName("A failure inside tells nothing of the inside")
  void failure() throws Exception {
    http.perform(get("/fail?how=break")).andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.detail").value("Terjadi gangguan pada sistem. Silakan coba lagi."))
        .andExpect(content().string(not(containsString("rahasia"))));
  }

  @RestController
  static class Failing {

    @GetMapping("/fail")
    String fail(@RequestParam("how") String how) {
      throw switch (how) {
        case "refuse" -> new Refusal("email", "Alamat e-mail tidak sah.");
        case "large" -> new MaxUploadSizeExceededException(1);
        default -> new IllegalStateException("rahasia");
      };
    }
  }
}
