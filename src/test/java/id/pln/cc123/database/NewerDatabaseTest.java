package id.pln.cc123.database;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.engine.RunningProduct;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A database that a newer version has changed")
class NewerDatabaseTest {

  @Test
  @DisplayName("is refused in plain words, with what to do")
  void is_refused(CapturedOutput log) {
    String database = "spring.datasource.url=jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1";
    try (RunningProduct product = RunningProduct.start(database)) {
      product.get(TransactionTemplate.class).executeWithoutResult(status -> product.get(JdbcClient.class).sql("""
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "installed_by",
            "execution_time", "success") values (999, '999', 'something new', 'SQL', 'V999__something_new.sql', 'sa', 1, true)""").update());
    }
    assertThatThrownBy(() -> RunningProduct.start(database)).hasStackTraceContaining("migration 999, something new");
    assertThat(log).contains("APPLICATION FAILED TO START", "which this version does not know.", "restore the backup");
  }
}
