package id.pln.cc123.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;

/** Whoever is logged in can send a task query, and whoever saves a filter makes others run it: neither may be code. */
@ProductTest
@DisplayName("An expression in a task query or filter")
class QueryExpressionsTest {

  /** Every field of a task query that takes an expression. */
  private static final List<String> FIELDS = List.of("assigneeExpression", "assigneeLikeExpression", "ownerExpression",
      "candidateUserExpression", "candidateGroupExpression", "candidateGroupsExpression", "involvedUserExpression",
      "processInstanceBusinessKeyExpression", "processInstanceBusinessKeyLikeExpression", "dueDateExpression", "dueBeforeExpression",
      "dueAfterExpression", "followUpDateExpression", "followUpBeforeExpression", "followUpBeforeOrNotExistentExpression",
      "followUpAfterExpression", "createdOnExpression", "createdBeforeExpression", "createdAfterExpression", "updatedAfterExpression");

  private static final List<String> PAYLOADS = List.of("${1+1}", "#{1+1}", " ${1+1} ", "x${1+1}", "${currentUser()}${1+1}",
      "${currentUser().getClass()}", "${now().getClass().forName('java.lang.Runtime')}",
      "${''.getClass().forName('java.lang.System').getMethods()}", "${dateTime().plusDays(1).getClass()}", "${callForms}",
      "${ticketForms.work('700001')}", "${execution}", "${currentUser() == 'desi' ? now() : 1}");

  @Autowired
  private TestRestTemplate http;

  @ParameterizedTest(name = "{displayName}: {0} {1}")
  @MethodSource("attacks")
  @DisplayName("is refused as a bad request before it is evaluated, also where the engine forgets to look")
  void refused(String field, String payload) {
    assertThat(query(Map.of(field, payload)).status()).isEqualTo(400);
    Answer hidden = query(Map.of("orQueries", List.of(Map.of(field, payload, "name", "x"))));
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(400);
    assertThat(hidden.message()).contains("tidak diizinkan di luar proses");
  }

  static Stream<Arguments> attacks() {
    return FIELDS.stream().flatMap(field -> PAYLOADS.stream().map(payload -> Arguments.of(field, payload)));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"${1+1}", "${currentUser().getClass()}"})
  @DisplayName("does not run in the browser of whoever opens a saved filter")
  void saved(String payload) {
    Rest admin = as("admin");
    Answer made = admin.post("/engine-rest/filter/create", Map.of("resourceType", "Task", "name", "jebakan", "query",
        Map.of("assigneeExpression", payload), "properties", Map.of()));
    String filter = made.ok().path("id").asText();
    try {
      assertThat(admin.get("/engine-rest/filter/" + filter + "/list").status()).isEqualTo(400);
      assertThat(admin.get("/engine-rest/filter/" + filter + "/count").status()).isEqualTo(400);
    } finally {
      admin.delete("/engine-rest/filter/" + filter);
    }
  }

  @Test
  @DisplayName("may ask who is logged in and what time it is: the lists of the product do")
  void harmless() {
    assertThat(query(Map.of("orQueries", List.of(Map.of("assigneeExpression", "${currentUser()}", "dueBeforeExpression",
        "${dateTime().plusDays(2).minusHours(3)}", "followUpAfterExpression", "${ now() }")))).status()).isEqualTo(200);
    Rest desi = as("desi");
    desi.get("/engine-rest/filter").ok().forEach(filter ->
        assertThat(desi.get("/engine-rest/filter/" + filter.path("id").asText() + "/list").status()).isEqualTo(200));
  }

  private Answer query(Map<String, ?> query) {
    return as("desi").post("/engine-rest/task", query);
  }

  private Rest as(String user) {
    return new Rest(http, user);
  }
}
