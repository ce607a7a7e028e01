package id.pln.cc123.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.CallAtDesk;
import id.pln.cc123.testing.ProductTest;
import id.pln.cc123.testing.Rest;

/** A serialized Java object that somebody else made runs code when it is read. */
@ProductTest
@DisplayName("A serialized Java object")
class SerializedVariablesTest {

  private static final Map<String, Object> OBJECT = Map.of("type", "Object", "value", "rO0ABXQAA3llcw==", "valueInfo",
      Map.of("objectTypeName", "java.lang.String", "serializationDataFormat", "application/x-java-serialized-object"));

  @Autowired
  private TestRestTemplate http;
  @Autowired
  private ProcessEngine engine;

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"task/%s/variables/x", "task/%s/localVariables/x"})
  @DisplayName("is no variable, whoever sends it")
  void no_variable(String path) {
    CallAtDesk call = CallAtDesk.taken(new Rest(http, "desi"), Map.of("salutation", "Ibu", "customerName", "Siti", "phone", "0812-9999-1111"));
    for (String user : List.of("desi", "admin")) {
      assertThat(new Rest(http, user).put("/engine-rest/" + path.formatted(call.taskId()), OBJECT).status()).as(user).isBetween(400, 500);
    }
    assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName("x").disableBinaryFetching()
        .disableCustomObjectDeserialization().count()).isZero();
  }
}
