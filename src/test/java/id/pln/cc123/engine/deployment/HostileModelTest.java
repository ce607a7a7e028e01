package id.pln.cc123.engine.deployment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

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
      <bpmn:scriptTask id="s" name="Hitung"><bpmn:script>${1+1}</bpmn:script></bpmn:scriptTask>
      <bpmn:scriptTask id="s" name="Hitung" camunda:resource="deployment://code.js"/>
      <bpmn:task id="s" name="Hitung"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x"><camunda:script scriptFormat="juel">${1+1}</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>
      <bpmn:task id="s" name="Hitung"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x"><x:script xmlns:x="http://contoh.id" scriptFormat="juel">${1+1}</x:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>
      <bpmn:userTask id="s" name="Hitung"><bpmn:extensionElements><camunda:taskListener event="create" class="java.lang.Thread"/></bpmn:extensionElements></bpmn:userTask>
      <bpmn:serviceTask id="s" name="Hitung"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>
      <bpmn:intermediateThrowEvent id="s" name="Hitung"><bpmn:messageEventDefinition id="m" camunda:type="shell"/></bpmn:intermediateThrowEvent>
      <bpmn:endEvent id="s" name="Hitung"><bpmn:messageEventDefinition id="m" camunda:class="java.lang.Thread"/></bpmn:endEvent>
      <bpmn:callActivity id="s" name="Hitung" calledElement="problem-handling" camunda:variableMappingDelegateExpression="${dataSource}"/>
      <bpmn:userTask id="s" name="Hitung" camunda:formHandlerClass="java.lang.Thread"/>
      """)
  @DisplayName("is refused as a whole when it brings code of its own, and says where")
  void code(String element) {
    refused("code.bpmn", PROCESS.formatted("", "Kode", element), "pada \"Hitung\"");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @CsvSource(delimiter = '|', textBlock = """
      <bpmn:userTask id="s" name="Hitung" camunda:formKey="embedded:deployment:x.html"/>
      <bpmn:userTask id="s" name="Hitung" camunda:formKey="embedded:app:forms/x.html"/>
      <bpmn:userTask id="s" name="Hitung" camunda:formKey="${x}"/>
      <bpmn:startEvent id="s" name="Hitung" camunda:formKey="embedded:deployment:x.html"/>
      <bpmn:userTask id="s" name="Hitung"><bpmn:extensionElements><camunda:formData><camunda:formField id="x" label="&lt;script cam-script&gt;" type="string"/></camunda:formData></bpmn:extensionElements></bpmn:userTask>
      <bpmn:userTask id="s" name="Hitung"><bpmn:extensionElements><camunda:formProperty id="x" name="&lt;script cam-script&gt;"/></bpmn:extensionElements></bpmn:userTask>
      """)
  @DisplayName("is refused when it shows a page of its own, which would run scripts in the browser of whoever opens the task")
  void page(String element) {
    refused("page.bpmn", PROCESS.formatted("", "Halaman", element), "formulir selain Camunda Forms", "pada \"Hitung\" tidak diizinkan");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @CsvSource(delimiter = '|', textBlock = """
      <bpmn:serviceTask id="s" name="Hitung" a:type="shell"><bpmn:extensionElements><a:field name="command" stringValue="id"/></bpmn:extensionElements></bpmn:serviceTask>
      <bpmn:serviceTask id="s" name="Hitung" a:class="java.lang.Thread"/>
      <bpmn:serviceTask id="s" name="Hitung" a:delegateExpression="${dataSource}"/>
      <bpmn:userTask id="s" name="Hitung" a:formKey="embedded:deployment:x.html"/>
      <bpmn:userTask id="s" name="Hitung" a:formRef="no-such-form" a:formRefBinding="latest"/>
      <bpmn:task id="s" name="Hitung"><bpmn:extensionElements><a:executionListener event="start" expression="${1+1}"/></bpmn:extensionElements></bpmn:task>
      """)
  @DisplayName("is refused when it speaks of Camunda's things in the older namespace that the engine still understands")
  void older_namespace(String element) {
    refused("older.bpmn", PROCESS.formatted("xmlns:a=\"http://activiti.org/bpmn\"", "Lama", element),
        "namespace \"http://activiti.org/bpmn\" pada \"Hitung\" tidak diizinkan");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"x.bpmn20.xml", "xbpmn", "xbpmn20.xml", "folder/x.bpmn20.xml", "x.dmn11.xml", "xdmn", "x.cmmn", "xcmmn", "x.cmmn10.xml",
      "x.cmmn11.xml", "xform", "X.BPMN", ".bpmn", "x.html", "x.svg", "x.js"})
  @DisplayName("is refused unless it is called what is looked into, and so is any other file")
  void names(String file) {
    refused(file, PROCESS.formatted("", "Nama", "<bpmn:serviceTask id=\"s\" camunda:type=\"shell\"/>"),
        "hanya berkas .bpmn, .dmn, dan .form yang diterima");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"javascript", "groovy", "http://contoh.id/bahasa"})
  @DisplayName("is refused when a decision is written in a language of its own")
  void decision(String language) {
    refused("language.dmn", model("language.dmn", "Bahasa", "").replace("<literalExpression", "<literalExpression expressionLanguage=\"" + language + "\""),
        "skrip \"" + language + "\" pada \"Bahasa\" tidak diizinkan");
  }

  @Test
  @DisplayName("takes the good ones of its deployment with it")
  void whole() {
    Map<String, String> files = new TreeMap<>(Map.of("a.bpmn", PROCESS.formatted("", "Baik", ""), "folder/b.dmn", model("b.dmn", "Baik", "")));
    assertThat(new Modeler(product.http(), "joko").deploy(files).status()).isEqualTo(200);
    files.put("z.bpmn20.xml", PROCESS.formatted("", "Jahat", "<bpmn:serviceTask id=\"s\" camunda:type=\"shell\"/>").replace("\"hostile\"", "\"worse\""));
    files.put("a.bpmn", PROCESS.formatted("", "Lebih baik", ""));
    List<Long> before = stored();
    assertThat(new Modeler(product.http(), "joko").deploy(files).status()).isEqualTo(400);
    assertThat(stored()).isEqualTo(before);
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

  private static void refused(String file, String content, String... reasons) {
    List<Long> before = stored();
    Answer answer = deploy(file, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.message()).contains("Deployment ditolak", file).contains(reasons);
    assertThat(stored()).isEqualTo(before);
  }

  private static List<Long> stored() {
    return Stream.of("ACT_RE_DEPLOYMENT", "ACT_GE_BYTEARRAY", "ACT_RE_PROCDEF", "ACT_RE_DECISION_DEF")
        .map(table -> product.get(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single()).toList();
  }

  private static Answer deploy(String file, String content) {
    return new Modeler(product.http(), "joko").deploy(file, content);
  }

  private static String address() {
    return "http://127.0.0.1:" + outside.getAddress().getPort() + "/";
  }
}
