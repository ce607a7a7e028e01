package id.pln.cc123.engine.deployment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.Rest.Answer;

@DisplayName("A model that wants more than a model may")
class HostileModelTest {

  private static final String PROCESS = """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x" %s>
        <bpmn:process id="hostile" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="start"/>
          %s
        </bpmn:process>
      </bpmn:definitions>
      """;

  private static RunningProduct product;
  private static HttpServer outside;
  private static final AtomicInteger VISITS = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException {
    product = RunningProduct.start();
    outside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    outside.createContext("/", request -> {
      VISITS.incrementAndGet();
      request.sendResponseHeaders(404, -1);
      request.close();
    });
    outside.start();
  }

  @AfterAll
  static void stop() {
    outside.stop(0);
    product.close();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"process.bpmn", "decision.dmn"})
  @DisplayName("does not read files or pages through its document type")
  void external_entities(String file) throws IOException {
    Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "rahasia");
    for (String source : new String[] {secret.toUri().toString(), address()}) {
      Answer answer = deploy(file, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + source + "\">]>" + model(file, "&e;", ""));
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("rahasia");
    }
    assertThat(VISITS).hasValue(0);
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"process.bpmn", "decision.dmn"})
  @DisplayName("does not make the product fetch a schema from elsewhere")
  void external_schema(String file) {
    Answer answer = deploy(file, model(file, "x", "xsi:schemaLocation=\"x " + address() + "schema.xsd\""));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(VISITS).hasValue(0);
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @CsvSource(delimiter = '|', textBlock = """
      <bpmn:scriptTask id="s" name="Hitung" scriptFormat="juel"><bpmn:script>${1+1}</bpmn:script></bpmn:scriptTask>
      <bpmn:scriptTask id="s" name="Hitung" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
      <bpmn:task id="s" name="Hitung"><bpmn:extensionElements><camunda:executionListener event="start"><camunda:script scriptFormat="javascript">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:task>
      <bpmn:sequenceFlow id="f" name="Hitung" sourceRef="start" targetRef="t"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="python">1</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:task id="t"/>
      <bpmn:serviceTask id="s" name="Hitung" camunda:class="java.lang.Thread"/>
      <bpmn:serviceTask id="s" name="Hitung" camunda:type="shell"><bpmn:extensionElements><camunda:field name="command" stringValue="id"/></bpmn:extensionElements></bpmn:serviceTask>
      <bpmn:sendTask id="s" name="Hitung" camunda:type="mail"><bpmn:extensionElements><camunda:field name="to" stringValue="a@contoh.id"/></bpmn:extensionElements></bpmn:sendTask>
      <bpmn:callActivity id="s" name="Hitung" calledElement="problem-handling" camunda:variableMappingClass="java.lang.Thread"/>
      <bpmn:serviceTask id="s" name="Hitung" camunda:delegateExpression="${dataSource}"/>
      """)
  @DisplayName("is refused as a whole when it brings code of its own, and says where")
  void code(String element) {
    Answer answer = deploy("code.bpmn", PROCESS.formatted("", "Kode", element));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.message()).contains("Deployment ditolak", "pada \"Hitung\"");
  }

  @Test
  @DisplayName("is deployed by process owners only")
  void only_process_owners() {
    for (String user : new String[] {"desi", "sari", "andi", "ratna", "maya"}) {
      assertThat(new Modeler(product.http(), user).deploy("own.bpmn", PROCESS.formatted("", "Sendiri", "")).status()).as(user).isEqualTo(403);
    }
    assertThat(deploy("own.bpmn", PROCESS.formatted("", "Sendiri", "")).status()).isEqualTo(200);
  }

  private static String model(String file, String name, String attributes) {
    return file.endsWith(".bpmn") ? PROCESS.formatted(attributes, name, "") : """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            id="d" name="%s" namespace="x" %s>
          <decision id="hostile" name="%s">
            <variable id="v" name="hasil"/>
            <literalExpression id="l"><text>1</text></literalExpression>
          </decision>
        </definitions>
        """.formatted(name, attributes, name);
  }

  private static Answer deploy(String file, String content) {
    return new Modeler(product.http(), "joko").deploy(file, content);
  }

  private static String address() {
    return "http://127.0.0.1:" + outside.getAddress().getPort() + "/";
  }
}
