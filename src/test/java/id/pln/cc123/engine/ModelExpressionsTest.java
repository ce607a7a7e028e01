package id.pln.cc123.engine;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParseException;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonDataFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pln.cc123.testing.ProductTest;

/** Process owners write expressions; none may make one an administrator or lead out of the model. */
@ProductTest
@DisplayName("An expression in a model")
class ModelExpressionsTest {

  private static final String FILE = "expressions.bpmn";
  private static final String PROCESS = """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
        <bpmn:process id="expressions" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="s"/>%s
        </bpmn:process>
      </bpmn:definitions>
      """;
  private static final String TASK = "<bpmn:serviceTask id=\"s\" camunda:resultVariable=\"result\" camunda:expression=\"%s\"/>"
      + "<bpmn:sequenceFlow id=\"g\" sourceRef=\"s\" targetRef=\"u\"/><bpmn:userTask id=\"u\"/>";
  private static final String DECISION = """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
          id="d" name="d" namespace="x">
        <decision id="expressions" name="Ekspresi" camunda:historyTimeToLive="P1D">
          <variable id="v" name="result"/>
          <literalExpression id="l" expressionLanguage="%s"><text><![CDATA[%s]]></text></literalExpression>
        </decision>
      </definitions>
      """;
  private static final String TABLE = """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
          id="d" name="d" namespace="x">
        <decision id="expressions" name="Ekspresi" camunda:historyTimeToLive="P1D">
          <decisionTable id="t">
            <input id="i"><inputExpression id="e"><text>1</text></inputExpression></input><output id="o" name="result"/>
            <rule id="r"><inputEntry id="c"><text><![CDATA[%s]]></text></inputEntry><outputEntry id="p"><text>1</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;
  private static final VariableMap VARIABLES = Variables.putValue("text", "abc").putValue("number", 41).putValue("day", new Date(0))
      .putValueTyped("list", Variables.untypedValue(List.of(1, 2), true)).putValueTyped("map", Variables.untypedValue(Map.of("a", 1), true))
      .putValue("json", Spin.JSON("{\"a\": [{\"b\": \"c\"}]}"));

  @Autowired
  private ProcessEngine engine;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;

  @AfterEach
  void remove() {
    assertThat(engine.getIdentityService().createGroupQuery().groupMember("joko").list()).extracting("id").doesNotContain("camunda-admin");
    engine.getRepositoryService().createDeploymentQuery().deploymentName("expressions").list()
        .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {
      "${execution.processEngineServices.identityService.createMembership('joko','camunda-admin')}",
      "${execution.getProcessEngineServices().getIdentityService().createMembership('joko','camunda-admin')}",
      "${execution['processEngine'].processEngineConfiguration.dataSource}", "${execution.processInstance}", "${execution.getParent()}",
      "${execution.bpmnModelInstance}", "${execution.class}", "${execution.setVariable('x', 1)}", "${execution.commandContext}",
      "${''.getClass().forName('java.lang.Runtime').getMethods()}", "${text.getClass()}", "${text.class}", "${''['class'].name}",
      "${text.format('%1000000000d', 1)}", "${text.replaceAll('(a+)+b', '')}", "${text.matches('(a+)+b')}", "${text.repeat(2000000000)}",
      "${number.class}", "${true.getClass()}", "${list.getClass()}", "${list.add(1)}", "${list.stream()}", "${map.getClass()}", "${map.clear()}",
      "${day.getClass()}", "${day.class}", "${dateTime().getChronology()}", "${dateTime().getClass()}", "${json.getClass()}",
      "${json.mapTo('java.lang.Thread')}", "${json.unwrap()}", "${json.prop('a').elements().getClass()}", "${callForms.getClass()}",
      "${callForms.class}", "${callForms.notify()}", "${saveEmail.class.classLoader}", "${execution}", "${execution.getClass()}",
      "${execution.getVariable('text').getClass()}", "${map.get('a').getClass()}", "${now().getClass()}"})
  @DisplayName("is refused by name when it leads out of its process")
  void refused(String expression) {
    deployedBefore(PROCESS.formatted(TASK.formatted(expression)));
    assertThatThrownBy(this::run).isInstanceOf(ProcessEngineException.class).hasMessageContaining("tidak diizinkan");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {
      "<bpmn:userTask id=\"s\" camunda:assignee=\"%s\"/>", "<bpmn:userTask id=\"s\" camunda:candidateGroups=\"%s\"/>",
      "<bpmn:userTask id=\"s\" camunda:dueDate=\"%s\"/>", "<bpmn:userTask id=\"s\" name=\"%s\"/>",
      "<bpmn:userTask id=\"s\"><bpmn:extensionElements><camunda:taskListener event=\"create\" expression=\"%s\"/></bpmn:extensionElements></bpmn:userTask>",
      "<bpmn:task id=\"s\"><bpmn:extensionElements><camunda:executionListener event=\"start\" expression=\"%s\"/></bpmn:extensionElements></bpmn:task>",
      "<bpmn:task id=\"s\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\">%s</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>",
      "<bpmn:task id=\"s\"><bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter name=\"x\"><camunda:list><camunda:value>%s</camunda:value></camunda:list></camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>",
      "<bpmn:exclusiveGateway id=\"s\" default=\"i\"/><bpmn:sequenceFlow id=\"i\" sourceRef=\"s\" targetRef=\"t\"/><bpmn:sequenceFlow id=\"h\" sourceRef=\"s\" targetRef=\"t\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:task id=\"t\"/>",
      "<bpmn:task id=\"s\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"%s\"/></bpmn:task>",
      "<bpmn:callActivity id=\"s\" calledElement=\"%s\"/>",
      "<bpmn:callActivity id=\"s\" calledElement=\"mail-delivery\"><bpmn:extensionElements><camunda:in sourceExpression=\"%s\" target=\"x\"/></bpmn:extensionElements></bpmn:callActivity>",
      "<bpmn:intermediateCatchEvent id=\"s\"><bpmn:timerEventDefinition><bpmn:timeDuration>%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
      "<bpmn:serviceTask id=\"s\" camunda:type=\"external\" camunda:topic=\"%s\"/>"})
  @DisplayName("is refused wherever it stands")
  void everywhere(String element) {
    deployedBefore(PROCESS.formatted(element.formatted("${execution.processEngineServices.identityService.createMembership('joko','camunda-admin')}")));
    assertThatThrownBy(this::run).isInstanceOf(ProcessEngineException.class).hasMessageContaining("tidak diizinkan");
  }

  @Test
  @DisplayName("is refused in what a form shows, and of the task as well")
  void form_data() {
    deployedBefore(PROCESS.formatted("<bpmn:userTask id=\"s\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"formData\" "
        + "value=\"${task.processEngineServices.identityService.createMembership('joko','camunda-admin')}\"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>"));
    String instance = run();
    String task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
    assertThatThrownBy(() -> engine.getFormService().getTaskFormVariables(task)).isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("\"processEngineServices\" dari TaskEntity tidak diizinkan");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      ${callForm.customer(callNumber)}                | tidak ada customer() dari callForm
      ${callForms.custmer(callNumber)}                | tidak ada custmer() dengan 1 nilai dari callForms
      ${callForms.customer()}                         | tidak ada customer() dengan 0 nilai dari callForms
      ${callForms.customer(callForms.x(callNumber))}  | tidak ada x() dengan 1 nilai dari callForms
      ${callForms.getClass()}                         | tidak ada getClass() dengan 0 nilai dari callForms
      ${callForms.class}                              | tidak ada class dari callForms
      ${execution.processBusinesKey}                  | tidak ada processBusinesKey dari execution
      ${execution.getVariabel('text') == 'a'}         | tidak ada getVariabel() dari execution
      ${task.processEngineServices}                   | tidak ada processEngineServices dari task
      ${text.lenght() > 3}                            | tidak ada lenght() dari text
      ${a.b.getClass()}                               | tidak ada getClass()
      ${not empty JSON(text).porp('a')}               | tidak ada porp()
      sampai ${number and ticketClock.run(text)}      | tidak ada run() dengan 1 nilai dari ticketClock
      ${nov()}                                        | nov
      ${text == }                                     | syntax error
      """)
  @DisplayName("is refused at deployment when it names what nothing has, and says what and where")
  void slips(String expression, String reason) {
    for (String element : List.of("<bpmn:userTask id=\"s\" name=\"Hitung\"><bpmn:extensionElements><camunda:properties>"
        + "<camunda:property name=\"formData\" value=\"%s\"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>",
        "<bpmn:serviceTask id=\"s\" name=\"Hitung\" camunda:type=\"external\" camunda:topic=\"x\"><bpmn:extensionElements><camunda:inputOutput>"
        + "<camunda:inputParameter name=\"x\">%s</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>")) {
      assertThatThrownBy(() -> deploy(FILE, PROCESS.formatted(element.formatted(expression.replace(">", "&gt;")))))
          .isInstanceOf(NotValidException.class).hasMessageContaining("Deployment ditolak").hasMessageContaining(expression)
          .hasMessageContaining("pada \"Hitung\"").hasMessageContaining(reason);
    }
    assertThat(engine.getRepositoryService().createDeploymentQuery().deploymentName("expressions").count()).isZero();
  }

  @Test
  @DisplayName("is only read in what is not evaluated: descriptions and notes may speak of it")
  void only_read() {
    deploy(FILE, PROCESS.formatted("<bpmn:task id=\"s\"><bpmn:documentation>Pakai ${a.b(}</bpmn:documentation></bpmn:task>"
        + "<bpmn:textAnnotation id=\"n\"><bpmn:text>Pakai ${a.b(}</bpmn:text></bpmn:textAnnotation>"));
    assertThat(run()).isNotNull();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"${JSON(execution)}", "${S(execution)}", "${JSON(callForms)}", "${XML(execution)}"})
  @DisplayName("writes no object as JSON, with what would be read from it")
  void no_object_as_json(String expression) {
    deployedBefore(PROCESS.formatted(TASK.formatted(expression)));
    assertThatThrownBy(this::run).isInstanceOf(ProcessEngineException.class)
        .hasStackTraceContaining(SpinJsonDataFormatException.class.getSimpleName())
        .satisfies(refusal -> assertThat(refusal).rootCause().isInstanceOf(JsonParseException.class));
  }

  @ParameterizedTest(name = "{displayName}: {0} is {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      ${text}                                     | abc
      ${number + 1}                               | 42
      ${text.toUpperCase().substring(1)}          | BC
      ${text == 'abc' and not empty list}         | true
      ${list.size() + list[0]}                    | 3
      ${text.contains('b')}                       | true
      ${map.a}                                    | 1
      ${map.get('a').toString().length()}         | 1
      ${json.prop('a').elements().get(0).prop('b').stringValue()} | c
      ${json.prop('a').isArray()}                 | true
      ${JSON('{}').hasProp('x')}                  | false
      ${S(json).hasProp('a')}                     | true
      ${day.getTime()}                            | 0
      ${day.time}                                 | 0
      ${dateTime().plusDays(1).isAfter(dateTime())} | true
      ${execution.processBusinessKey}             | key
      ${execution.getVariable('text')}            | abc
      ${execution.hasVariable('no')}              | false
      ${execution.currentActivityId}              | s
      ${ticketClock.runs('Closed')}               | false
      """)
  @DisplayName("reads variables and what the product offers")
  void allowed(String expression, String result) {
    deploy(FILE, PROCESS.formatted(TASK.formatted(expression)));
    assertThat(engine.getRuntimeService().getVariable(run(), "result")).asString().isEqualTo(result);
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"${text.getClass().forName('java.lang.Runtime')}", "${text.class}", "${variableContext.getClass()}",
      "${variableContext.resolve('text').getClass()}", "${callForms.class}"})
  @DisplayName("is refused in a decision as well")
  void in_a_decision(String expression) {
    deploy("expressions.dmn", DECISION.formatted("juel", expression));
    assertThatThrownBy(() -> decide(VARIABLES)).isInstanceOf(ProcessEngineException.class).hasStackTraceContaining("tidak diizinkan");
  }

  @Test
  @DisplayName("reads the inputs of a decision")
  void allowed_in_a_decision() {
    deploy("expressions.dmn", DECISION.formatted("juel", "${number + 1}"));
    assertThat(decide(VARIABLES)).hasToString("42");
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"thing.getClass()", "thing.identityService.createMembership(\"joko\", \"camunda-admin\")", "thing.name",
      "inside.thing.name", "things[1].name", "thing.getName()"})
  @DisplayName("in FEEL reads plain values only, whatever object it comes to hold")
  void objects_in_feel(String expression) {
    VariableMap variables = Variables.putValue("thing", engine).putValue("inside", Map.of("thing", engine)).putValue("things", List.of(engine));
    for (String model : List.of(DECISION.formatted("feel", expression), TABLE.formatted("\"default\" = " + expression))) {
      deploy("expressions.dmn", model);
      assertThatThrownBy(() -> decide(variables)).isInstanceOf(ProcessEngineException.class).hasStackTraceContaining("tidak diizinkan");
    }
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"text.getClass()", "number.class", "list.getClass()", "map.getClass()", "execution.processEngineServices", "callForms",
      "{f: function(x) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}}, r: f(\"user.home\")}.r"})
  @DisplayName("in FEEL knows neither Java nor the engine")
  void java_in_feel(String expression) {
    deploy("expressions.dmn", DECISION.formatted("feel", expression));
    Object result;
    try {
      result = decide(VARIABLES);
    } catch (ProcessEngineException e) {
      result = null;
    }
    assertThat(result).isNull();
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @ValueSource(strings = {"juel", "feel", "FEEL", "javascript", "groovy"})
  @DisplayName("is no script: there is no engine for one, whatever a model that was deployed earlier says")
  void no_script(String language) {
    var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThatThrownBy(() -> settings.getCommandExecutorTxRequired().execute(context ->
        settings.getScriptingEngines().getScriptEngineForLanguage(language))).hasMessageContaining("Can't find scripting engine");
  }

  /** A model that nobody has looked into when it was deployed: what it asks for is refused when it is evaluated. */
  private void deployedBefore(String model) {
    deploy(FILE, PROCESS.formatted("<bpmn:task id=\"s\"/>"));
    transaction.executeWithoutResult(status -> jdbc.sql("update act_ge_bytearray set bytes_ = :model where name_ = :file")
        .param("model", model.getBytes(StandardCharsets.UTF_8)).param("file", FILE).update());
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache().discardProcessDefinitionCache();
  }

  private void deploy(String file, String model) {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name("expressions");
    deployment.addString(file, model).deploy();
  }

  private String run() {
    return engine.getRuntimeService().startProcessInstanceByKey("expressions", "key", VARIABLES).getId();
  }

  private Object decide(Map<String, Object> variables) {
    return engine.getDecisionService().evaluateDecisionByKey("expressions").variables(variables).evaluate().getSingleEntry();
  }
}
