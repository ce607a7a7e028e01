package id.pln.cc123.engine.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.ProtocolResolver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The page that each web application brings along, as the product serves it: under the product's name from the first moment, Indonesian, and
 * nothing for a browser to translate, which would change the words that are to be read out and take forms apart. (AngularJS takes the attribute
 * {@code translate} for one of its own: cc123/scripts/not-translated.js sets it when it no longer looks.)
 */
@Component
class WebappPages implements ProtocolResolver {

  private static final String APPLICATIONS = ResourceLoader.CLASSPATH_URL_PREFIX + "/META-INF/resources/webjars/camunda/app/";

  WebappPages(ConfigurableApplicationContext context) {
    context.addProtocolResolver(this);
  }

  @Override
  public Resource resolve(String location, ResourceLoader loader) {
    return location.startsWith(APPLICATIONS) && location.endsWith("/index.html") ? ours(location) : null;
  }

  private static Resource ours(String location) {
    try {
      String page = new ClassPathResource(location.substring(ResourceLoader.CLASSPATH_URL_PREFIX.length())).getContentAsString(StandardCharsets.UTF_8);
      return new ByteArrayResource(page.replace("<html lang=\"en\">", "<html lang=\"id\">")
          .replaceFirst("<title>[^<]*", "<meta name=\"google\" content=\"notranslate\"><title>PLN 123").getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
