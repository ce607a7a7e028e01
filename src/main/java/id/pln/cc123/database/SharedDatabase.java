package id.pln.cc123.database;

import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Two pools to one database: users' requests give up soon, work in the background may take its time, and neither can take
 * the other's connections.
 */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class SharedDatabase {

  @Bean(defaultCandidate = false)
  @ConfigurationProperties("cc123.database.requests")
  HikariDataSource requests(DataSourceProperties address) {
    return pool(address);
  }

  @Bean(defaultCandidate = false)
  @ConfigurationProperties("cc123.database.background")
  HikariDataSource background(DataSourceProperties address) {
    return pool(address);
  }

  @Bean
  DataSource dataSource(@Qualifier("requests") DataSource requests, @Qualifier("background") DataSource background) {
    AbstractRoutingDataSource byWaiting = new AbstractRoutingDataSource() {
      @Override
      protected Object determineCurrentLookupKey() {
        return RequestThread.somebodyWaits();
      }
    };
    byWaiting.setTargetDataSources(Map.of(true, requests, false, background));
    byWaiting.setDefaultTargetDataSource(background);
    return byWaiting;
  }

  private static HikariDataSource pool(DataSourceProperties address) {
    return address.initializeDataSourceBuilder().type(HikariDataSource.class).build();
  }
}
