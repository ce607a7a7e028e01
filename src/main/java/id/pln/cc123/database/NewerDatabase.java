package id.pln.cc123.database;

import java.util.Arrays;

import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A database that a newer version of the product has changed: this one does not know what is in it, and does not start. */
class NewerDatabase extends IllegalStateException {

  private NewerDatabase(MigrationInfo unknown) {
    super("The database has been changed by a newer version of the product (migration " + unknown.getVersion() + ", "
        + unknown.getDescription() + "), which this version does not know.");
  }

  @Configuration(proxyBeanMethods = false)
  static class Refused {

    @Bean
    FlywayMigrationStrategy migrate() {
      return flyway -> {
        Arrays.stream(flyway.info().all()).filter(migration -> migration.getState().isApplied() && !migration.getState().isResolved())
            .findFirst().ifPresent(unknown -> {
              throw new NewerDatabase(unknown);
            });
        flyway.migrate();
      };
    }
  }

  /** In words instead of a stack trace. */
  static class Analyzer extends AbstractFailureAnalyzer<NewerDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NewerDatabase cause) {
      return new FailureAnalysis(cause.getMessage(), "Start the newer version, or restore the backup that was taken before the update.",
          cause);
    }
  }
}
