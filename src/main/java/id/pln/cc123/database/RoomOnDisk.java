package id.pln.cc123.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.unit.DataSize;

/**
 * H2 2.3.232 that finds its disk full closes until it is started again, and can forget what it had acknowledged. So nobody
 * gets a connection while little room is left: whatever had begun ends in the room that is left, everything else is refused as
 * if the database were away, and goes on as soon as there is room. PostgreSQL needs no such help.
 */
final class RoomOnDisk extends DelegatingDataSource {

  private static final String FILE = "jdbc:h2:file:";

  private final Path folder;
  private final DataSize reserve;

  private RoomOnDisk(HikariDataSource pool, DataSize reserve) {
    super(pool);
    String file = pool.getJdbcUrl().substring(FILE.length()).split(";")[0];
    // H2 knows it, the file system does not
    this.folder = existing(Path.of(file.startsWith("~") ? System.getProperty("user.home") + file.substring(1) : file).toAbsolutePath().normalize());
    this.reserve = reserve;
  }

  private static Path existing(Path path) {
    return Files.isDirectory(path) ? path : existing(path.getParent());
  }

  @Override
  public Connection getConnection() throws SQLException {
    long left = folder.toFile().getUsableSpace();
    if (left < reserve.toBytes()) {
      throw new SQLTransientConnectionException("only " + DataSize.ofBytes(left).toMegabytes() + " MB are left on the disk of " + folder
          + ", " + reserve.toMegabytes() + " MB are needed");
    }
    return super.getConnection();
  }

  @Configuration(proxyBeanMethods = false)
  static class Guard {

    @Bean
    static BeanPostProcessor roomForH2(@Value("${cc123.disk-reserve}") DataSize reserve) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith(FILE)
              ? new RoomOnDisk(pool, reserve) : bean;
        }
      };
    }
  }
}
