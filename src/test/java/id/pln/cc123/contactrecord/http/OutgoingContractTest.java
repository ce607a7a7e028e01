package id.pln.cc123.contactrecord.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutgoingContractTest {

  @Test
  @DisplayName("The OpenAPI page tells CRM and APKT what they will be sent (B5)")
  void described() throws Exception {
    OpenAPI api = new OpenAPI(SpecVersion.V31);
    new OutgoingContract().customise(api);
    JsonNode page = Json31.mapper().readTree(Json31.mapper().writeValueAsString(api));
    JsonNode delivery = page.at("/webhooks/contactRecord/post");
    assertThat(delivery.at("/parameters/0/name").asText()).isEqualTo("Idempotency-Key");
    assertThat(delivery.at("/requestBody/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/ContactRecordMessage");
    assertThat(page.at("/components/schemas/ContactRecordMessage/properties").fieldNames()).toIterable()
        .contains("system", "callNumber", "issueStatus", "issueType", "subIssueType", "remark", "ticketNumber",
            "previousTicketNumber", "customerName", "phone", "customerId", "recordedBy", "recordedAt");
  }
}
