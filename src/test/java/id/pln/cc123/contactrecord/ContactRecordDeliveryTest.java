package id.pln.cc123.contactrecord;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

import id.pln.cc123.Page;
import id.pln.cc123.call.Problem;
import id.pln.cc123.contactrecord.http.ContactRecordClient;
import id.pln.cc123.testing.Domain;
import id.pln.cc123.testing.OnEachDatabase;
import id.pln.cc123.testing.Samples;
import id.pln.cc123.testing.TestDatabase;

class ContactRecordDeliveryTest {

  @RegisterExtension
  private final WireMockExtension systems = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @OnEachDatabase
  @DisplayName("A record is delivered to each system once, under its key, and their numbers are kept (B5)")
  void delivered(TestDatabase database) {
    systems.stubFor(post("/crm").willReturn(okJson("{\"reference\": \"CRM-1\"}")));
    systems.stubFor(post("/apkt").willReturn(aResponse().withStatus(204)));
    try (Domain domain = domain(database)) {
      Problem problem = recorded(domain);
      deliver(domain, problem);
      deliver(domain, problem);
      systems.verify(1, postRequestedFor(urlEqualTo("/crm"))
          .withHeader("Idempotency-Key", equalTo(problem.id() + "-ANSWERED-CRM"))
          .withRequestBody(matchingJsonPath("$.callNumber", equalTo(problem.callNumber())))
          .withRequestBody(matchingJsonPath("$.remark", equalTo("New PLN Mobile \u2013 Instalasi Aplikasi")))
          .withRequestBody(matchingJsonPath("$.customerName", equalTo("Ibu Sri Wahyuni")))
          .withRequestBody(matchingJsonPath("$.recordedAt", matching("20.*Z"))));
      systems.verify(1, postRequestedFor(urlEqualTo("/apkt"))
          .withHeader("Idempotency-Key", equalTo(problem.id() + "-ANSWERED-APKT")));
      assertThat(domain.get(ContactRecords.class)
          .page(problem.callNumber(), TargetSystem.CRM, null, null, Page.SIZE).items()).extracting(ContactRecord::state, ContactRecord::reference)
          .containsExactly(tuple(RecordState.DELIVERED, "CRM-1"));
    }
  }

  @OnEachDatabase
  @DisplayName("A system in trouble is named in Indonesian, and only what it has not taken is sent again, under its key (B5)")
  void trouble_and_retry(TestDatabase database) {
    systems.stubFor(post("/crm").willReturn(aResponse().withStatus(200).withBody("<html>bukan JSON</html>")));
    systems.stubFor(post("/apkt").willReturn(aResponse().withStatus(500)));
    try (Domain domain = domain(database)) {
      Problem problem = recorded(domain);
      assertThatThrownBy(() -> deliver(domain, problem)).hasMessage("Catatan panggilan " + problem.callNumber()
          + " belum terkirim ke APKT: sistem menjawab dengan kode 500.");
      systems.stubFor(post("/apkt").willReturn(aResponse().withStatus(302).withHeader("Location", "/crm")));
      assertThatThrownBy(() -> deliver(domain, problem)).hasMessageContaining("kode 302");
      systems.stubFor(post("/apkt").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
      assertThatThrownBy(() -> deliver(domain, problem)).hasMessageContaining("tidak dapat dihubungi");
      systems.stubFor(post("/apkt").willReturn(aResponse().withStatus(201)));
      deliver(domain, problem);
      systems.verify(1, postRequestedFor(urlEqualTo("/crm")));
      systems.verify(postRequestedFor(urlEqualTo("/apkt"))
          .withHeader("Idempotency-Key", equalTo(problem.id() + "-ANSWERED-APKT")));
      assertThat(systems.getAllServeEvents()).filteredOn(event -> event.getRequest().getUrl().equals("/apkt"))
          .extracting(event -> event.getRequest().getHeader("Idempotency-Key")).hasSizeGreaterThanOrEqualTo(3)
          .containsOnly(problem.id() + "-ANSWERED-APKT");
      assertThat(domain.get(ContactRecords.class).pending(problem.callNumber())).isEmpty();
    }
  }

  @OnEachDatabase
  @DisplayName("A system that does not answer is given up after seconds, and the record stays pending (B5)")
  void timeout(TestDatabase database) {
    systems.stubFor(post("/crm").willReturn(aResponse().withFixedDelay(20_000)));
    try (Domain domain = domain(database)) {
      Problem problem = recorded(domain);
      Instant start = Instant.now();
      assertThatThrownBy(() -> deliver(domain, problem)).hasMessageContaining("tidak menjawab dalam 5 detik");
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(9));
      assertThat(domain.get(ContactRecords.class).pending(problem.callNumber())).hasSize(2);
    }
  }

  private Domain domain(TestDatabase database) {
    return database.domain(Map.of("cc123.crm.url", systems.baseUrl() + "/crm",
        "cc123.apkt.url", systems.baseUrl() + "/apkt"));
  }

  private static void deliver(Domain domain, Problem problem) {
    domain.get(ContactRecordClient.class).deliver(problem.callNumber());
  }

  private static Problem recorded(Domain domain) {
    Problem problem = Samples.problem(domain, "desi");
    domain.get(ContactRecords.class).record(new RecordRequest(problem.callNumber(), problem.id(), "ANSWERED",
        problem.label(), null, null, Samples.customer(), "desi"));
    return problem;
  }
}
