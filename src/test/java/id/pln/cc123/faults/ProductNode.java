package id.pln.cc123.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.web.client.ResourceAccessException;

import id.pln.cc123.testing.FreePort;

/** The packaged product in a process of its own, which can be killed and started again at the same address. */
final class ProductNode implements AutoCloseable {

  private static final Path LOGS = Path.of("target", "faults");
  /** In every build one that starts sooner; for the figures what a container of docker-compose.yml has. */
  private static final List<String> JVM = Scale.of(List.of("-Xmx768m", "-XX:TieredStopAtLevel=1"),
      List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"));

  private final String name;
  private final int port = FreePort.next();
  private final List<String> settings;
  private Process process;

  /**
   * @param name of its log in {@code target/faults}
   * @param settings over the product's own, such as {@code spring.profiles.active=postgres}
   */
  ProductNode(String name, String... settings) {
    this.name = name;
    this.settings = Arrays.stream(settings).map(setting -> "--" + setting).toList();
  }

  int port() {
    return port;
  }

  TestRestTemplate http() {
    return Http.at("http://127.0.0.1:" + port);
  }

  /** Starts it and waits until it takes requests. */
  ProductNode start() {
    launch();
    awaitReady();
    return this;
  }

  /** Starts it without waiting. */
  void launch() {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(JVM);
    command.addAll(List.of("-jar", System.getProperty("product.jar"), "--server.port=" + port));
    command.addAll(settings);
    try {
      File log = Files.createDirectories(LOGS).resolve(name + ".log").toFile();
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    Awaitility.await(name + " is ready").atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(() -> {
      if (!process.isAlive()) {
        throw new IllegalStateException(name + " did not start, see its log in " + LOGS);
      }
      return answers();
    });
  }

  private boolean answers() {
    try {
      return http().getForEntity("/actuator/health", String.class).getStatusCode().is2xxSuccessful();
    } catch (ResourceAccessException e) {
      return false;
    }
  }

  void kill() {
    Signals.kill(process.toHandle());
    awaitEnd();
  }

  void stall() {
    Signals.stall(process.toHandle());
  }

  void goOn() {
    Signals.goOn(process.toHandle());
  }

  /** Ends it as an operator does. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException(name + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }
}
