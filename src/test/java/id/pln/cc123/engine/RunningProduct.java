package id.pln.cc123.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import id.pln.cc123.Application;
import id.pln.cc123.testing.Rest;

/**
 * The whole product on a free port, for tests that start and stop it, without the web applications. REST finds its
 * engine in a register of the JVM, where the product that started last is; one that closes puts the one before it back.
 */
public final class RunningProduct implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final ProcessEngine before;

  private RunningProduct(ConfigurableApplicationContext context, ProcessEngine before) {
    this.context = context;
    this.before = before;
  }

  /**
   * Starts it without mail server and job executor on an empty database in memory.
   *
   * @param settings over the product's own, such as {@code spring.profiles.active=production}
   */
  public static RunningProduct start(String... settings) {
    return start(context -> {}, settings);
  }

  /** @param change what a test adds to the product's beans */
  public static RunningProduct start(ApplicationContextInitializer<GenericApplicationContext> change, String... settings) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("server.port", "0", "cc123.mail.embedded.enabled", "false",
        "camunda.bpm.job-execution.enabled", "false",
        // Camunda's web applications are one to a JVM: closing these would take away those of other tests
        "camunda.bpm.webapp.enabled", "false",
        "spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    Arrays.stream(settings).map(setting -> setting.split("=", 2)).forEach(setting -> all.put(setting[0], setting[1]));
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(change, (GenericApplicationContext context) ->
        context.getBeanFactory().registerSingleton("noTestTypes", new NoTestTypes()));
    ProcessEngine before = ProcessEngines.getProcessEngines().get(ProcessEngines.NAME_DEFAULT);
    return new RunningProduct(application.run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new)), before);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** @return requests to this product, without a user */
  public TestRestTemplate http() {
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    return new TestRestTemplate(new RestTemplateBuilder().rootUri("http://localhost:" + port));
  }

  public Rest as(String user) {
    return new Rest(http(), user);
  }

  @Override
  public void close() {
    context.close();
    if (before != null) {
      ProcessEngines.registerProcessEngine(before);
    }
  }

  /** Keeps the configurations of other tests out, which are on the class path as well. */
  private static final class NoTestTypes extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
      return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
    }
  }
}
