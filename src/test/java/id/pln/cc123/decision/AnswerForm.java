package id.pln.cc123.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One answer of section A as the CSO sees it: the form {@code answer-a1b.form} and so on. */
record AnswerForm(String id, JsonNode schema) {

    private static final Path FORMS = Path.of("forms");

    static AnswerForm of(String clause) {
        return read(FORMS.resolve("answer-" + clause.toLowerCase(Locale.ROOT) + ".form"));
    }

    static List<AnswerForm> all() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.getFileName().toString().matches("answer-.*\\.form")).sorted().map(AnswerForm::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be read on the form, without the Markdown for bold and italics. */
    String text() {
        return components()
                .flatMap(component -> Stream.of("text", "label", "dateLabel", "description").map(component::path))
                .filter(JsonNode::isTextual)
                .map(node -> node.asText().replace("*", ""))
                .collect(Collectors.joining("\n"));
    }

    JsonNode field(String key) {
        return components()
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " has no field " + key));
    }

    Stream<JsonNode> components() {
        return descendants(schema);
    }

    /** The values that a radio or select field offers. */
    List<String> options(String key) {
        return children(field(key).path("values")).map(option -> option.path("value").asText()).toList();
    }

    @Override
    public String toString() {
        return id;
    }

    private static Stream<JsonNode> descendants(JsonNode parent) {
        return children(parent.path("components")).flatMap(component -> Stream.concat(Stream.of(component), descendants(component)));
    }

    private static Stream<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static AnswerForm read(Path file) {
        try {
            JsonNode schema = new ObjectMapper().readTree(file.toFile());
            return new AnswerForm(schema.path("id").asText(), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
