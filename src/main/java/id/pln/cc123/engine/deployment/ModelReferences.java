package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FormalExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

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
    addScripts();
    model.getModelElementsByType(FlowElement.class).forEach(this::addCode);
    model.getModelElementsByType(EventDefinition.class).forEach(this::addCode);
    model.getModelElementsByType(CamundaExecutionListener.class).forEach(listener -> {
      add(Kind.BEAN, listener, listener.getCamundaDelegateExpression());
      add(Kind.CLASS, listener, listener.getCamundaClass());
    });
    model.getModelElementsByType(CamundaTaskListener.class).forEach(listener -> {
      add(Kind.BEAN, listener, listener.getCamundaDelegateExpression());
      add(Kind.CLASS, listener, listener.getCamundaClass());
    });
  }

  private void addCode(BaseElement element) {
    add(Kind.BEAN, element, element.getAttributeValueNs(CAMUNDA, "delegateExpression"));
    add(Kind.BEAN, element, element.getAttributeValueNs(CAMUNDA, "variableMappingDelegateExpression"));
    add(Kind.CLASS, element, element.getAttributeValueNs(CAMUNDA, "class"));
    add(Kind.CLASS, element, element.getAttributeValueNs(CAMUNDA, "variableMappingClass"));
    add(Kind.TYPE, element, element.getAttributeValueNs(CAMUNDA, "type"));
  }

  /** Code in a language of its own, in the place of one of ours. */
  private void addScripts() {
    model.getModelElementsByType(ScriptTask.class).forEach(task -> add(Kind.SCRIPT, task, task.getScriptFormat()));
    model.getModelElementsByType(CamundaScript.class).forEach(script -> add(Kind.SCRIPT, script, script.getCamundaScriptFormat()));
    model.getModelElementsByType(FormalExpression.class).forEach(expression -> add(Kind.SCRIPT, expression, expression.getLanguage()));
  }

  private void add(Kind kind, ModelElementInstance element, String name) {
    if (name != null && !name.isBlank()) {
      references.add(new Reference(kind, name.strip(), place(element).replaceAll("\\s+", " ")));
    }
  }

  /** A listener or an event definition has no label: what it belongs to has. */
  private static String place(ModelElementInstance element) {
    String name = element.getAttributeValue("name");
    if (name != null && element instanceof BaseElement) {
      return name;
    }
    return element instanceof FlowElement || element instanceof Process
        ? element.getAttributeValue("id") : place(element.getParentElement());
  }

  enum Kind {
    FORM("formulir"), PROCESS("proses"), DECISION("tabel keputusan"), BEAN("delegate"), CLASS("kelas Java"), SCRIPT("bahasa skrip"),
    TYPE("jenis tugas");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** @param at label of the element that refers, or its id */
  record Reference(Kind kind, String name, String at) {

    /** A name that is only known when the process runs cannot be looked up now. */
    boolean isExpression() {
      return kind != Kind.BEAN && kind != Kind.TYPE && (name.startsWith("${") || name.startsWith("#{"));
    }

    String missing() {
      return kind.word + " \"" + name + "\" pada \"" + at + "\" tidak ada";
    }
  }
}
