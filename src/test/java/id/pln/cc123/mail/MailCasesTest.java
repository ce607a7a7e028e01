package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mails as customers and mail servers really send them (B3-l)")
class MailCasesTest {

  private static final Path CASES = Path.of("src/test/resources/mail-cases");

  private final OwnMail own;

  MailCasesTest() throws Exception {
    own = new OwnMail(new MailSecret(null, null, "rahasia"), "PLN 123 <cc123@pln.test>", "cc123.pln.test");
  }

  static Stream<Arguments> cases() throws IOException {
    JsonNode expected = new ObjectMapper().readTree(CASES.resolve("expected.json").toFile());
    return expected.properties().stream().map(mail -> arguments(mail.getKey(), mail.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("Each mail says what a person reads in it")
  void read(String name, JsonNode expected) throws IOException {
    MimeReader.read(CASES.resolve(name), own, mail -> {
      check(mail, expected);
      return null;
    });
  }

  private static void check(MailContent mail, JsonNode expected) {
    texts(expected.path("has")).forEach(words -> assertThat(mail.text()).contains(words));
    texts(expected.path("no")).forEach(words -> assertThat(mail.text()).doesNotContain(words));
    assertThat(mail.unreadable()).isNull();
    if (expected.has("eq")) {
      assertThat(mail.text()).isEqualTo(expected.get("eq").asText());
    }
    if (expected.has("sender")) {
      assertThat(mail.sender()).isEqualTo(expected.get("sender").asText());
    }
    if (expected.has("subjecteq")) {
      assertThat(mail.subject()).isEqualTo(expected.get("subjecteq").asText());
    }
    if (expected.has("file")) {
      MailAttachment file = mail.attachments().get(0);
      assertThat(file.name()).isEqualTo(expected.get("file").get(0).asText());
      assertThat(isRead(file)).isEqualTo(expected.get("file").get(1).asBoolean());
    }
    if (expected.has("ext")) {
      assertThat(mail.attachments()).singleElement().satisfies(file -> assertThat(file.name()).endsWith(expected.get("ext").asText()));
    }
    if (expected.has("auto")) {
      assertThat(mail.isAutomatic()).isEqualTo(expected.get("auto").asBoolean());
    }
    if (expected.has("final")) {
      assertThat(mail.bounce()).isNotNull();
      assertThat(mail.bounce().isFinal()).isEqualTo(expected.get("final").asBoolean());
    }
    if (expected.has("address")) {
      assertThat(mail.bounce()).isNotNull();
      assertThat(mail.bounce().address()).isEqualTo(expected.get("address").asText());
    }
  }

  private static boolean isRead(MailAttachment file) {
    try (InputStream content = file.open()) {
      return content.readAllBytes().length > 40;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
  }
}
