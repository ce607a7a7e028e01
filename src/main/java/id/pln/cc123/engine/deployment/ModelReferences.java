package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a BPMN model refers to by name, and what stands at the place, for a message that helps to find it. */
final class ModelReferences {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final BpmnModelInstance model;
  private final List<Reference> references = new ArrayList<>();

  private ModelReferences(BpmnModelInstance model) {
    this.model = model;
  }

  static ModelReferences read(byte[] bpmn) {
    ModelReferences read = new ModelReferences(Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)));
    read.collect();
    return read;
  }

  List<Reference> all() {
    return references;
  }

  Collection<String> processes() {
    return model.getModelElementsByType(Process.class).stream().map(Process::getId).toList();
  }

  private void collect() {
    model.getModelElementsByType(StartEvent.class).forEach(start -> add(Kind.FORM, start, start.getCamundaFormRef()));
    model.getModelElementsByType(UserTask.class).forEach(task -> add(Kind.FORM, task, task.getCamundaFormRef()));
    model.getModelElementsByType(CallActivity.class).forEach(call -> add(Kind.PROCESS, call, call.getCalledElement()));
    model.getModelElementsByType(BusinessRuleTask.class).forEach(task -> add(Kind.DECISION, task, task.getCamundaDecisionRef()));
    model.getModelElementsByType(FlowElement.class).forEach(element -> {
      add(Kind.BEAN, element, element.getAttributeValueNs(CAMUNDA, "delegateExpression"));
      add(Kind.CLASS, element, element.getAttributeValueNs(CAMUNDA, "class"));
    });
  }

  private void add(Kind kind, FlowElement element, String name) {
    if (name != null && !name.isBlank()) {
      String at = element.getName() == null ? element.getId() : element.getName();
      references.add(new Reference(kind, name.strip(), at.replaceAll("\\s+", " ")));
    }
  }

  enum Kind {
    FORM("formulir"), PROCESS("proses"), DECISION("tabel keputusan"), BEAN("delegate"), CLASS("kelas Java");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** @param at label of the element that refers, or its id */
  record Reference(Kind kind, String name, String at) {

    /** A name that is only known when the process runs cannot be looked up now. */
    boolean isExpression() {
      return kind != Kind.BEAN && (name.startsWith("${") || name.startsWith("#{"));
    }

    String missing() {
      return kind.word + " \"" + name + "\" pada \"" + at + "\" tidak ada";
    }
  }
}
