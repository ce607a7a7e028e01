package id.pln.cc123.database;

import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("Little room on the disk")
class RoomOnDiskTest {

  private static final DataSize MORE_THAN_ANY_DISK_HAS = DataSize.ofTerabytes(1_000_000);

  @TempDir
  Path folder;

  @Test
  @DisplayName("is kept free of H2's file, which is used as long as there is more")
  void of_a_file() throws SQLException {
    try (HikariDataSource pool = pool("jdbc:h2:file:" + folder.resolve("not there yet").resolve("cc123") + ";WRITE_DELAY=0")) {
      DataSource guarded = guard(pool, MORE_THAN_ANY_DISK_HAS);
      assertThatThrownBy(guarded::getConnection).isInstanceOf(SQLException.class).hasMessageContaining("are left on the disk of " + folder);
      guard(pool, DataSize.ofMegabytes(1)).getConnection().close();
    }
  }

  @Test
  @DisplayName("is nothing to other databases")
  void of_another() {
    try (HikariDataSource pool = pool("jdbc:h2:mem:room")) {
      assertThat(guard(pool, MORE_THAN_ANY_DISK_HAS)).isSameAs(pool);
    }
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("sa");
    return pool;
  }

  private static DataSource guard(DataSource pool, DataSize reserve) {
    BeanPostProcessor guard = RoomOnDisk.Guard.roomForH2(reserve);
    return (DataSource) guard.postProcessAfterInitialization(pool, "dataSource");
  }
}
