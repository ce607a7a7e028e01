package id.pln.cc123.faults;

import java.time.Duration;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;

/** Requests that give up after 20 s: a request that hangs is a fault of the product. */
final class Http {

  private Http() {}

  static TestRestTemplate at(String address) {
    return at(address, ClientHttpRequestFactoryBuilder.jdk());
  }

  static TestRestTemplate at(String address, ClientHttpRequestFactoryBuilder<?> client) {
    return new TestRestTemplate(new RestTemplateBuilder().requestFactoryBuilder(client)
        .rootUri(address).connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(20)));
  }
}
