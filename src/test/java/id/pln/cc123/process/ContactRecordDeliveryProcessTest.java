package id.pln.cc123.process;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pln.cc123.call.CallStatus;
import id.pln.cc123.contactrecord.ContactRecord;
import id.pln.cc123.contactrecord.RecordState;
import id.pln.cc123.testing.CallAtDesk;

class ContactRecordDeliveryProcessTest extends ProcessTest {

  private static final WireMockServer SYSTEMS = new WireMockServer(wireMockConfig().dynamicPort());

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry settings) {
    SYSTEMS.start();
    settings.add("cc123.crm.url", () -> SYSTEMS.baseUrl() + "/crm");
    settings.add("cc123.apkt.url", () -> SYSTEMS.baseUrl() + "/apkt");
  }

  @BeforeEach
  void forget() {
    SYSTEMS.resetAll();
  }

  @AfterAll
  static void stop() {
    SYSTEMS.stop();
  }

  @Test
  @DisplayName("With addresses set, both systems get the record of an explained problem from a job of its own (A-P2)")
  void delivered() {
    SYSTEMS.stubFor(post("/crm").willReturn(okJson("{\"reference\":\"CRM-9\"}")));
    SYSTEMS.stubFor(post("/apkt").willReturn(okJson("{}")));
    CallAtDesk call = closedCall();
    ProcessInstance delivery = instance("contact-record-delivery", call.number());
    BpmnAwareTests.assertThat(delivery).isWaitingAtExactly("ServiceTask_DeliverRecords");
    SYSTEMS.verify(0, postRequestedFor(urlEqualTo("/crm")));
    new FailingJob(engine, delivery.getId(), "ServiceTask_DeliverRecords").run();
    BpmnAwareTests.assertThat(delivery).isEnded().hasPassed("EndEvent_RecordsDelivered");
    SYSTEMS.verify(1, postRequestedFor(urlEqualTo("/apkt"))
        .withRequestBody(matchingJsonPath("$.remark", equalTo("New PLN Mobile – Tidak dapat download atau instal aplikasi"))));
    assertThat(records(call)).extracting(r -> r.system().name(), ContactRecord::state, ContactRecord::reference).containsExactlyInAnyOrder(
        tuple("CRM", RecordState.DELIVERED, "CRM-9"), tuple("APKT", RecordState.DELIVERED, null));
  }

  @Test
  @DisplayName("A dead CRM delays no call: it is tried again after growing pauses, then an incident in words, and later each system has one record (A-P2)")
  void dead_system() {
    SYSTEMS.stubFor(post("/crm").willReturn(aResponse().withStatus(503)));
    SYSTEMS.stubFor(post("/apkt").willReturn(okJson("{}")));
    CallAtDesk call = closedCall();
    FailingJob job = new FailingJob(engine, instance("contact-record-delivery", call.number()).getId(), "ServiceTask_DeliverRecords");
    job.failUntilGivenUp();
    assertThat(job.incidents()).hasSize(1);
    assertThat(job.incidents().get(0).getIncidentMessage())
        .isEqualTo("Catatan panggilan " + call.number() + " belum terkirim ke CRM: sistem menjawab dengan kode 503.");
    assertThat(records(call)).extracting(ContactRecord::state).containsOnly(RecordState.PENDING);

    SYSTEMS.stubFor(post("/crm").willReturn(okJson("{}")));
    job.run();
    assertThat(records(call)).extracting(ContactRecord::state).containsOnly(RecordState.DELIVERED);
    SYSTEMS.verify(1, postRequestedFor(urlEqualTo("/apkt")));
  }

  private CallAtDesk closedCall() {
    CallAtDesk call = callAbout("A1b").submit("UserTask_ExplainAnswer", Map.of("solved", "yes"))
        .submit("UserTask_CloseCall", Map.of("moreProblems", "no"));
    assertThat(calls.get(call.number()).status()).isEqualTo(CallStatus.CLOSED);
    return call;
  }
}
