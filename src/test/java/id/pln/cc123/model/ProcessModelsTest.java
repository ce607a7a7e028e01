package id.pln.cc123.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for BPMN models of the design, sections 3 to 6. */
class ProcessModelsTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("A file holds one process of its own name that keeps its history for two years and says what it is for")
  void process(Path file) {
    Collection<Process> processes = Models.process(file).getModelElementsByType(Process.class);
    assertThat(processes).hasSize(1).allSatisfy(process -> {
      assertThat(process.getId()).isEqualTo(Models.key(file));
      assertThat(process.getName()).isNotBlank();
      assertThat(process.isExecutable()).isTrue();
      assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P730D");
      assertThat(process.getDocumentations()).isNotEmpty();
    });
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("An element's id is its type and what it does, such as UserTask_ConfirmEmail; a flow's what it joins")
  void ids(Path file) {
    assertThat(Models.process(file).getModelElementsByType(FlowElement.class)).isNotEmpty().allSatisfy(element ->
        assertThat(element.getId()).matches(prefix(element) + "(_[A-Z][A-Za-z0-9]+)" + (element instanceof SequenceFlow ? "{2}" : "")));
  }

  private static String prefix(FlowElement element) {
    String type = element.getElementType().getTypeName();
    return element instanceof Gateway ? "Gateway" : element instanceof SequenceFlow ? "Flow"
        : Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }

  @ParameterizedTest(name = "{displayName}: {0}")
  @MethodSource("files")
  @DisplayName("Every node has a label, and what is done is described")
  void labels(Path file) {
    assertThat(Models.process(file).getModelElementsByType(FlowNode.class))
        .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    assertThat(Models.process(file).getModelElementsByType(Activity.class)).allSatisfy(activity ->
        assertThat(activity.getDocumentations()).as(activity.getId()).isNotEmpty()
            .allSatisfy(documentation -> assertThat(documentation.getTextContent()).isNotBlank()));
  }

  @Test
  @DisplayName("A gateway asks a question and each way out is an answer, one of them for everything else")
  void gateways() {
    assertThat(Models.all(ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1)).isNotEmpty()
        .allSatisfy(gateway -> {
          assertThat(gateway.getName()).endsWith("?");
          assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
          assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
            assertThat(flow.getName()).as(flow.getId()).isNotBlank();
            assertThat(flow.getConditionExpression() != null).as(flow.getId()).isNotEqualTo(flow.equals(gateway.getDefault()));
          });
        });
  }

  @Test
  @DisplayName("A message is named by what happened, such as call.abandoned")
  void messages() {
    assertThat(Models.all(Message.class)).isNotEmpty()
        .allSatisfy(message -> assertThat(message.getName()).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
  }

  @Test
  @DisplayName("A step shows the newest form, and the form exists")
  void forms() {
    Set<String> forms = Models.keys(Models.forms());
    assertThat(Models.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
      assertThat(task.getCamundaFormRef()).as(task.getId()).isNotBlank();
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("latest");
    });
    assertThat(Models.all(StartEvent.class).stream().filter(start -> start.getCamundaFormRef() != null)).isNotEmpty()
        .allSatisfy(start -> assertThat(start.getCamundaFormRefBinding()).isEqualTo("latest"));
    Stream<String> named = Stream.concat(Models.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
        Models.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef));
    assertThat(named.filter(form -> form != null && !form.startsWith("$"))).isNotEmpty().isSubsetOf(forms);
    assertThat(Models.formsNamedBy("answerForm")).isNotEmpty().isSubsetOf(forms);
  }

  @Test
  @DisplayName("A decision or process that is used exists and is used in its newest version")
  void decisions_and_processes() {
    assertThat(Models.all(BusinessRuleTask.class)).isNotEmpty().allSatisfy(task -> {
      assertThat(Models.keys(Models.decisions())).contains(task.getCamundaDecisionRef());
      assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("latest");
    });
    assertThat(Models.all(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
      assertThat(Models.keys(Models.processes())).contains(call.getCalledElement());
      assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("latest");
    });
  }

  @Test
  @DisplayName("A model calls our delegates by name: no scripts, no classes")
  void no_code() {
    assertThat(Models.all(ScriptTask.class)).isEmpty();
    assertThat(Models.all(CamundaScript.class)).isEmpty();
    assertThat(Models.all(BaseElement.class)).allSatisfy(element -> {
      assertThat(element.getAttributeValueNs(CAMUNDA, "class")).isNull();
      assertThat(element.getAttributeValueNs(CAMUNDA, "scriptFormat")).isNull();
    });
    assertThat(Models.all(SequenceFlow.class).stream().map(SequenceFlow::getConditionExpression))
        .filteredOn(condition -> condition != null).allSatisfy(condition -> assertThat(condition.getLanguage()).isNull());
  }

  @Test
  @DisplayName("What a person enters is saved in the same transaction: no save point behind a form")
  void no_save_point_behind_a_form() {
    assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
      assertThat(task.isCamundaAsyncAfter()).as(task.getId()).isFalse();
      assertThat(behind(task)).isNotEmpty()
          .allSatisfy(node -> assertThat(node.isCamundaAsyncBefore()).as(node.getId()).isFalse());
    });
  }

  private static List<FlowNode> behind(FlowNode node) {
    return node.getOutgoing().stream().map(SequenceFlow::getTarget)
        .flatMap(target -> target instanceof Gateway ? behind(target).stream() : Stream.of(target)).toList();
  }

  @Test
  @DisplayName("No two models have the same file name: in the engine all are in one place")
  void file_names() {
    assertThat(files(Models.processes(), Models.decisions(), Models.forms())).doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form)"));
  }

  @SafeVarargs
  private static List<String> files(List<Path>... folders) {
    return Stream.of(folders).flatMap(List::stream).map(file -> file.getFileName().toString()).toList();
  }

  static List<Path> files() {
    return Models.processes();
  }
}
