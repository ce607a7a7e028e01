package id.pln.cc123.database;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Log-ins are kept in the database: they outlive a node. A page of the web applications asks several things at once, so two may write first. */
@Configuration(proxyBeanMethods = false)
class KeptSessions {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesTogether(DataSource database) {
    return switch (Dialect.of(database)) {
      case POSTGRESQL -> new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
      case H2 -> sessions -> sessions.setCreateSessionAttributeQuery("""
          merge into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)""");
    };
  }
}
