package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.pln.cc123.Refusal;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

@DisplayName("Files that go with a ticket (B3-h)")
class AttachmentsTest {

  private final Domain domain = TestDatabase.H2.domain();
  private final Attachments attachments = domain.get(Attachments.class);
  private final long problem = Samples.problem(domain, "desi").id();

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
      "foto.heic|\u0000\u0000\u0000\u0018ftypheic\u0000|image/heic", "foto.heic|\u0000\u0000\u0000\u0018ftypmif1\u0000|image/heic",
      "foto.heif|\u0000\u0000\u0000\u0018ftypmif1\u0000|image/heif", "foto.webp|RIFF\u0001\u0002\u0003\u0004WEBPVP8|image/webp",
      "foto.jfif|\u00ff\u00d8\u00ff\u00e0|image/jpeg"})
  @DisplayName("Photos as phones make them are accepted")
  void photos(String name, String content, String type) throws IOException {
    assertThat(add(name, content).contentType()).isEqualTo(type);
    assertThatThrownBy(() -> add(name, "bukan foto")).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("A picture of the same content, whatever it is called, is known to be there already")
  void same() throws IOException {
    String picture = "\u00ff\u00d8\u00ff" + "logo".repeat(100_000);
    add("logo.jpg", picture);
    assertThat(has(problem, picture)).isTrue();
    assertThat(has(problem, picture.replaceAll("o$", "a"))).isFalse();
    assertThat(has(Samples.problem(domain, "desi").id(), picture)).isFalse();
  }

  private boolean has(long problemId, String content) throws IOException {
    return attachments.has(problemId, content.length(), stream(content));
  }

  private Attachment add(String name, String content) throws IOException {
    return attachments.add(problem, name, content.length(), stream(content), "desi");
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
