package id.pln.cc123;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Calls about New PLN Mobile, handled by the SOP of the call centre PLN 123. */
@SpringBootApplication
@EnableScheduling
public class Application {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** Every moment and working day of the product is read from here, in the call centre's time zone. */
  @Bean
  Clock clock(@Value("${cc123.zone}") ZoneId zone) {
    return Clock.system(zone);
  }
}
