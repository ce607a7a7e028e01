package id.pln.cc123.engine.deployment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.engine.RunningProduct;
import id.pln.cc123.testing.Rest.Answer;

/** The Modeler shows a process owner the message of the answer and nothing else. */
@DisplayName("A wrong model")
class WrongModelTest {

  private static final String DMN = """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
        <decision id="wrong" name="Salah">%s</decision>
      </definitions>
      """;

  private static final String BPMN = """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <bpmn:process id="wrong" isExecutable="true" camunda:historyTimeToLive="P1D"><bpmn:startEvent id="start"/>%s</bpmn:process>
      </bpmn:definitions>
      """;

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = RunningProduct.start();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @ParameterizedTest(name = "{displayName}: {0} {1}")
  @CsvSource(delimiter = '|', textBlock = """
      type.dmn | <decisionTable id="t"><output id="a" name="a"/><rule id="r"><inputEntry id="i"><text>1</text></inputEntry><outputEntry id="o"><text>1</text></outputEntry></rule></decisionTable> | inputs
      empty.dmn | <decisionTable id="t"/> | output
      tag.dmn | <decisionTable> | decisionTable
      flow.bpmn | <bpmn:sequenceFlow id="f" sourceRef="start" targetRef="nowhere"/> | nowhere
      condition.bpmn | <bpmn:sequenceFlow id="f" sourceRef="start" targetRef="t"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${1+</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:task id="t"/> | 1+
      half.bpmn | <bpmn:task | bpmn:task
      half.form | {"id": "wrong", "components": [ | end-of-input
      """)
  @DisplayName("is a bad request that names the file and what is wrong with it")
  void refused(String file, String content, String reason) {
    Answer answer = new Modeler(product.http(), "joko").deploy(file, file.endsWith(".dmn") ? DMN.formatted(content)
        : file.endsWith(".bpmn") ? BPMN.formatted(content) : content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.message()).contains(file).contains(reason);
  }
}
