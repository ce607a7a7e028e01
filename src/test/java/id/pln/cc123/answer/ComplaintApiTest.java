package id.pln.cc123.answer;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import id.pln.cc123.testing.TestDatabase;

class ComplaintApiTest {

  private final MockMvc http = TestDatabase.H2.domain().http();

  @Test
  @DisplayName("What is chosen already stays first whatever is looked for, and is listed once (D)")
  void keeps_the_choice() throws Exception {
    http.perform(get("/api/complaints?q=ga bisa unduh&keep=A6g,A1b,X9")).andExpect(status().isOk())
        .andExpect(jsonPath("$[0].value").value("A1b")).andExpect(jsonPath("$[1].value").value("A6g"))
        .andExpect(jsonPath("$[1].label").value("Lama refund pembayaran melalui Iconpay · dijelaskan"))
        .andExpect(jsonPath("$[?(@.value == 'A1b')]", hasSize(1)));
  }

  @Test
  @DisplayName("A very long text is searched by its beginning and nothing typed is an error (D)")
  void long_text() throws Exception {
    http.perform(get("/api/complaints").param("q", "unduh " + "x".repeat(5000))).andExpect(status().isOk())
        .andExpect(jsonPath("$[0].value", startsWith("A1")));
    http.perform(get("/api/complaints")).andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(8)));
  }
}
