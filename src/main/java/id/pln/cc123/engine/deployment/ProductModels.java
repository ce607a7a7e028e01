package id.pln.cc123.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that this version of the product brings: file name to content. */
@Component
class ProductModels {

  private final Map<String, byte[]> models = new TreeMap<>();

  ProductModels() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    Stream.of("classpath*:/processes/*.bpmn", "classpath*:/processes/*.dmn", "classpath*:/forms/*.form")
        .flatMap(pattern -> find(resolver, pattern))
        .forEach(model -> models.put(model.getFilename(), read(model)));
  }

  Map<String, byte[]> all() {
    return models;
  }

  private static Stream<Resource> find(PathMatchingResourcePatternResolver resolver, String pattern) {
    try {
      return Arrays.stream(resolver.getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Resource model) {
    try (InputStream content = model.getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
