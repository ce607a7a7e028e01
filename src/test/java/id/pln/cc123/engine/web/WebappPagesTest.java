package id.pln.cc123.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

@DisplayName("The page of a web application")
class WebappPagesTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  @DisplayName("is Indonesian, bears the product's name and is not for a browser to translate")
  void page(String app) throws IOException {
    GenericApplicationContext context = new GenericApplicationContext();
    new WebappPages(context);
    String page = context.getResource("classpath:/META-INF/resources/webjars/camunda/app/" + app + "/index.html")
        .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("<html lang=\"id\">", "<title>PLN 123</title>", "<meta name=\"google\" content=\"notranslate\">");
    // AngularJS would put the word "no" in place of the page
    assertThat(page).doesNotContain("translate=\"no\"");
  }
}
