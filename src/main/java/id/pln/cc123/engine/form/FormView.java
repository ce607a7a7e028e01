package id.pln.cc123.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.plugin.variable.SpinValues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a form shows beside the process variables: the result of the expression in the user task's extension property
 * {@code formData}. It is computed when the form is opened, so it is never stale and costs no variable. A value that is a
 * {@link Supplier} is computed when it is shown, or a condition of the form asks for it: a submission reads no more than it needs.
 */
final class FormView {

  private static final String PROPERTY = "formData";
  private static final String WORDS = "formInWords";
  private static final Pattern DASH = Pattern.compile("-([a-z])");
  private static final ObjectMapper JSON = new ObjectMapper();

  private FormView() {}

  /** @param tables decision tables that the form shows besides, rows by the table's key */
  static Map<String, Object> of(TaskEntity task, Map<String, List<Map<String, Object>>> tables) {
    Map<String, Object> variables = asComputed(task, tables);
    variables.replaceAll((name, value) -> typed(value));
    return variables;
  }

  /** As {@link #of}, of values that {@link #typed} computes. */
  static Map<String, Object> asComputed(TaskEntity task, Map<String, List<Map<String, Object>>> tables) {
    Map<String, Object> values = new LinkedHashMap<>();
    properties(task).filter(property -> PROPERTY.equals(property.getCamundaName()))
        .forEach(property -> evaluate(property, task).forEach((key, value) -> values.put(String.valueOf(key), value)));
    tables.forEach((key, rows) -> values.put(variable(key), rows));
    return values;
  }

  /** @return what was typed into the step before it came again in another shape (process variable {@code draft}) */
  @SuppressWarnings("unchecked")
  static Map<String, Object> comesAgain(TaskEntity task) {
    try {
      return JSON.readValue(task.getVariable(GuardedFormService.DRAFT).toString(), Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("What was typed cannot be shown", e);
    }
  }

  /** @return {@code adminFee} for {@code admin-fee} */
  private static String variable(String key) {
    return DASH.matcher(key).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  /** @return name of the variable in which the step is handed what was entered, in words; null when it does not want it */
  static String wordsVariable(TaskEntity task) {
    return properties(task).filter(property -> WORDS.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue)
        .findFirst().orElse(null);
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
  static TypedValue typed(Object value) {
    if (value instanceof Supplier<?> later) {
      return typed(later.get());
    }
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
