package id.pln.cc123.engine.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.plugin.variable.SpinValues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a form shows beside the process variables: the result of the expression in the user task's extension property
 * {@code formData}. It is computed when the form is opened, so it is never stale and costs no variable.
 */
final class FormView {

  private static final String PROPERTY = "formData";
  private static final ObjectMapper JSON = new ObjectMapper();

  private FormView() {}

  static Map<String, Object> of(TaskEntity task) {
    Map<String, Object> variables = new LinkedHashMap<>();
    properties(task).filter(property -> PROPERTY.equals(property.getCamundaName()))
        .forEach(property -> evaluate(property, task).forEach((key, value) -> variables.put(String.valueOf(key), typed(value))));
    return variables;
  }

  private static Stream<CamundaProperty> properties(TaskEntity task) {
    ExtensionElements extensions = task.getProcessDefinitionId() == null ? null : task.getBpmnModelElementInstance().getExtensionElements();
    return extensions == null ? Stream.empty() : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream());
  }

  private static Map<?, ?> evaluate(CamundaProperty property, TaskEntity task) {
    return (Map<?, ?>) Context.getProcessEngineConfiguration().getExpressionManager()
        .createExpression(property.getCamundaValue()).getValue(task);
  }

  /** @return the value in the type in which a form gets it */
  static Object typed(Object value) {
    if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
      return Variables.untypedValue(value);
    }
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Form data cannot be shown: " + value, e);
    }
  }
}
