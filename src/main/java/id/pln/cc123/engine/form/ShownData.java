package id.pln.cc123.engine.form;

import java.util.function.Function;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What a form shows its user without taking it back. It is computed only when a condition of the form asks for it. */
final class ShownData implements Function<String, TypedValue> {

  private final TaskEntity task;
  private VariableMap view;

  ShownData(TaskEntity task) {
    this.task = task;
  }

  /** @return null when the form shows nothing of this name */
  @Override
  public TypedValue apply(String name) {
    if (view == null) {
      view = Variables.fromMap(Context.getCommandContext().runWithoutAuthorization(() -> FormView.of(task)));
    }
    return view.containsKey(name) ? view.getValueTyped(name) : task.getVariableTyped(name);
  }
}
