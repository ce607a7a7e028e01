package id.pln.cc123.testing;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests with the header {@code X-Rehearsal} are answered as always, but what they change is rolled back: anything can be tried. */
@TestConfiguration(proxyBeanMethods = false)
public class Rehearsal {

  public static final String HEADER = "X-Rehearsal";

  @Bean
  FilterRegistrationBean<Filter> rehearsals(PlatformTransactionManager transactions) {
    TransactionTemplate rehearsal = new TransactionTemplate(transactions);
    var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
      if (((HttpServletRequest) request).getHeader(HEADER) == null) {
        chain.doFilter(request, response);
        return;
      }
      Exception failure = rehearsal.execute(status -> {
        status.setRollbackOnly();
        try {
          chain.doFilter(request, response);
          return null;
        } catch (Exception e) {
          return e;
        }
      });
      if (failure != null) {
        throw new IOException(failure);
      }
    });
    registration.setAsyncSupported(true);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
