package id.pln.cc123.engine.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What a form shows its user without taking it back. It is computed only when a condition of the form asks for it. */
final class ShownData implements Function<String, TypedValue> {

  private final TaskEntity task;
  private final Supplier<Map<String, List<Map<String, Object>>>> tables;
  private VariableMap view;

  /** @param tables see {@link FormView#of} */
  ShownData(TaskEntity task, Supplier<Map<String, List<Map<String, Object>>>> tables) {
    this.task = task;
    this.tables = tables;
  }

  /** @return null when the form shows nothing of this name */
  @Override
  public TypedValue apply(String name) {
    if (view == null) {
      view = Variables.fromMap(Context.getCommandContext().runWithoutAuthorization(() -> FormView.of(task, tables.get())));
    }
    return view.containsKey(name) ? view.getValueTyped(name) : task.getVariableTyped(name);
  }
}
