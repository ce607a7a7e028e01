package id.pln.cc123.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;
import id.pln.cc123.testing.Rest.Answer;

/** A serialized Java object that somebody else made runs code when it is read. */
@ProductTest
@DisplayName("A serialized Java object")
class SerializedVariablesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Object> OBJECT = Map.of("type", "Object", "value", "rO0ABXQAA3llcw==", "valueInfo",
      Map.of("objectTypeName", "java.lang.String", "serializationDataFormat", "application/x-java-serialized-object"));

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;

  /** Every way into a process's variables, as an operation of the engine with the object at its place. */
  private static final Map<String, Object> VARIABLES = Map.of("x", OBJECT);
  private static final Map<String, Object> DOORS = new TreeMap<>(Map.ofEntries(
      Map.entry("PUT task/$task/variables/x", OBJECT), Map.entry("PUT task/$task/localVariables/x", OBJECT),
      Map.entry("PUT process-instance/$call/variables/x", OBJECT), Map.entry("PUT execution/$call/localVariables/x", OBJECT),
      Map.entry("POST task/$task/variables", Map.of("modifications", VARIABLES)),
      Map.entry("POST task/$task/localVariables", Map.of("modifications", VARIABLES)),
      Map.entry("POST process-instance/$call/variables", Map.of("modifications", VARIABLES)),
      Map.entry("POST execution/$call/localVariables", Map.of("modifications", VARIABLES)),
      Map.entry("POST task/$task/complete", Map.of("variables", VARIABLES)),
      Map.entry("POST task/$task/resolve", Map.of("variables", VARIABLES)),
      Map.entry("POST task/$task/submit-form", Map.of("variables", VARIABLES)),
      Map.entry("POST task/$task/bpmnError", Map.of("errorCode", "X", "variables", VARIABLES)),
      Map.entry("POST task/$task/bpmnEscalation", Map.of("escalationCode", "X", "variables", VARIABLES)),
      Map.entry("POST process-definition/key/customer-handling/start", Map.of("variables", VARIABLES)),
      Map.entry("POST process-definition/key/customer-handling/submit-form", Map.of("variables", VARIABLES)),
      Map.entry("POST message", Map.of("messageName", "call.abandoned", "processInstanceId", "$call", "processVariables", VARIABLES)),
      Map.entry("POST signal", Map.of("name", "x", "variables", VARIABLES)),
      Map.entry("POST condition", Map.of("variables", VARIABLES)),
      Map.entry("POST execution/$call/signal", Map.of("variables", VARIABLES)),
      Map.entry("POST process-instance/$call/modification", Map.of("instructions", List.of(Map.of("type", "startBeforeActivity",
          "activityId", "UserTask_CloseCall", "variables", VARIABLES)))),
      Map.entry("POST process-instance/variables-async", Map.of("processInstanceIds", List.of("$call"), "variables", VARIABLES)),
      Map.entry("POST process-instance/message-async", Map.of("messageName", "call.abandoned", "processInstanceIds", List.of("$call"),
          "variables", VARIABLES)),
      Map.entry("POST decision-definition/key/support-team/evaluate", Map.of("variables", VARIABLES))));

  @Test
  @DisplayName("is no variable, whoever sends it by whichever door, and the sender reads why")
  void no_variable() throws IOException {
    CallAtDesk call = CallAtDesk.taken(new Rest(http, "desi"), Map.of("salutation", "Ibu", "customerName", "Siti", "phone", "0812-9999-1111"));
    for (var door : DOORS.entrySet()) {
      String[] request = fill(door.getKey(), call).split(" ");
      Object body = JSON.readValue(fill(JSON.writeValueAsString(door.getValue()), call), Map.class);
      Rest admin = new Rest(http, "admin");
      Answer answer = request[0].equals("PUT") ? admin.put("/engine-rest/" + request[1], body) : admin.post("/engine-rest/" + request[1], body);
      assertThat(answer.status()).as(door.getKey() + " " + answer.body()).isEqualTo(400);
      assertThat(answer.message()).as(door.getKey()).contains("Objek Java yang diserialkan tidak diterima");
    }
    assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName("x").disableBinaryFetching()
        .disableCustomObjectDeserialization().count()).isZero();
  }

  private static String fill(String text, CallAtDesk call) {
    return text.replace("$task", call.taskId()).replace("$call", call.instanceId());
  }
}
