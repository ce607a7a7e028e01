package id.pln.cc123.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

import id.pln.cc123.testing.FreePort;

/** A real PostgreSQL of this test alone, which can be killed, stalled and started again at the same address with the same data. */
final class OwnPostgres implements AutoCloseable {

  private final int port = FreePort.next();
  private final Path data;
  private EmbeddedPostgres server;

  OwnPostgres() {
    this(newFolder());
    execute("postgres", "create database cc123");
  }

  /** @param data that is there, such as a restored backup, or an empty folder */
  OwnPostgres(Path data) {
    this.data = data;
    start();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("cc123-faults");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** As {@code pg_basebackup} does it, which is not among the binaries at hand: the files while they are written to, then the log. */
  void baseBackup(Path to) {
    try (Connection connection = server.getDatabase("postgres", "postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('test', true)");
      copy(data, to);
      try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        stopped.next();
        Files.writeString(to.resolve("backup_label"), stopped.getString(1));
      }
      copy(data.resolve("pg_wal"), to.resolve("pg_wal"));
      Files.delete(to.resolve("postmaster.pid"));
      new ProcessBuilder("chown", "--reference=" + data, "-R", to.toString()).start().waitFor();
      new ProcessBuilder("chmod", "--reference=" + data, to.toString()).start().waitFor();
    } catch (SQLException | IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    // a file that goes away meanwhile is in the log
    new ProcessBuilder("cp", "-a", from + "/.", to.toString()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
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
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
