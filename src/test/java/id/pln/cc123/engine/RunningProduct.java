package id.pln.cc123.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import id.pln.cc123.Application;

/**
 * The whole product on a free port, without mail server and job executor. The web applications find their engine in a
 * register of the JVM, where the product that started last is; a product that closes puts the one before it back.
 */
public final class RunningProduct implements AutoCloseable {

  private static RunningProduct shared;

  private final ConfigurableApplicationContext context;
  private final ProcessEngine before;

  private RunningProduct(ConfigurableApplicationContext context, ProcessEngine before) {
    this.context = context;
    this.before = before;
  }

  /** @return a product with an empty database in memory, the same for all tests; they leave its models as they are */
  public static synchronized RunningProduct shared() {
    if (shared == null) {
      shared = start();
    }
    shared.register();
    return shared;
  }

  /** @param settings over the product's own, such as {@code spring.profiles.active=production} */
  public static RunningProduct start(String... settings) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("server.port", "0", "cc123.mail.embedded.enabled", "false",
        "camunda.bpm.job-execution.enabled", "false",
        "spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    Arrays.stream(settings).map(setting -> setting.split("=", 2)).forEach(setting -> all.put(setting[0], setting[1]));
    String[] arguments = all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new);
    ProcessEngine before = ProcessEngines.getProcessEngines().get(ProcessEngines.NAME_DEFAULT);
    return new RunningProduct(new SpringApplication(Application.class).run(arguments), before);
  }

  /** Makes this product the one that the web applications of the JVM talk to. */
  public void register() {
    ProcessEngines.registerProcessEngine(get(ProcessEngine.class));
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** @return a program that works for this demo user */
  public HttpUser as(String user) {
    return new HttpUser(address(), user);
  }

  public String address() {
    return "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }

  @Override
  public void close() {
    context.close();
    if (before != null) {
      ProcessEngines.registerProcessEngine(before);
    }
  }
}
