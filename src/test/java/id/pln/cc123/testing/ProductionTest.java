package id.pln.cc123.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of the product as it runs in production: on PostgreSQL, with the accounts of {@link CompanyDirectory}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
// what the database server itself logs is its operator's
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "logging.level.io.zonky.test=off")
@AutoConfigureObservability(tracing = false)
@ActiveProfiles("production")
@ContextConfiguration(initializers = ProductionTest.Settings.class)
@Import(TestMailServer.Settings.class)
@ExtendWith(EngineOfThisTest.class)
public @interface ProductionTest {

  /** What an operator sets. */
  final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      CompanyDirectory directory = new CompanyDirectory();
      context.getBeanFactory().registerSingleton("companyDirectory", directory);
      Map<String, Object> settings = new HashMap<>(directory.settings());
      settings.putAll(operator());
      settings.put("spring.datasource.url", SharedPostgres.newDatabase("production"));
      settings.put("spring.datasource.username", "postgres");
      settings.put("management.server.port", "0");
      // there is no job executor in tests
      settings.put("management.endpoint.health.validate-group-membership", "false");
      // at the end of all tests the database is gone before the product: it is not waited for
      settings.put("spring.datasource.hikari.connection-timeout", "1000");
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("operator", settings));
    }

    /** @return what the product wants before it starts in production */
    public static Map<String, Object> operator() {
      return Map.of("spring.datasource.password", "Basis-Data-Kami-1", "cc123.public-url", "https://cc123.pln.example",
          "cc123.mail.link-secret", "0123456789abcdef0123456789abcdef", "cc123.first-administrator.id", "wayan");
    }
  }
}
