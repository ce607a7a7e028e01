package id.pln.cc123.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import id.pln.cc123.testing.FreePort;

/** A real PostgreSQL of this test alone, which can be killed, stalled and started again at the same address with the same data. */
final class OwnPostgres implements AutoCloseable {

  private final int port = FreePort.next();
  private final Path data;
  private EmbeddedPostgres server;

  OwnPostgres() {
    try {
      data = Files.createTempDirectory("cc123-faults");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start();
    execute("postgres", "create database cc123");
  }

  void start() {
    try {
      server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false)
          .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
          // as on a real server: what is acknowledged is on the disk
          .setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** @return a node on this database, with an administrator and without other people */
  ProductNode node(String name, String... settings) {
    Stream<String> database = Stream.of("spring.profiles.active=postgres", "spring.datasource.url=" + address(),
        "spring.datasource.username=postgres", "spring.datasource.password=postgres");
    return new ProductNode(name, Stream.of(database, Operator.settings(), Stream.of(settings)).flatMap(all -> all).toArray(String[]::new));
  }

  /** @return JDBC address */
  String address() {
    return "jdbc:postgresql://localhost:" + port + "/cc123";
  }

  DataSource database() {
    return server.getDatabase("postgres", "cc123");
  }

  void execute(String database, String sql) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void kill() {
    Signals.kill(postmaster());
    try {
      // lets go of the folder; there is no server any more that could be stopped
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stall() {
    Signals.stall(postmaster());
  }

  void goOn() {
    Signals.goOn(postmaster());
  }

  private ProcessHandle postmaster() {
    try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
