package id.pln.cc123.engine.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What a form shows its user without taking it back. It is computed only when a condition of the form asks for it. */
final class ShownData implements Function<String, TypedValue> {

  private final TaskEntity task;
  private final Supplier<Map<String, List<Map<String, Object>>>> tables;
  private Map<String, Object> view;

  /** @param tables see {@link FormView#of} */
  ShownData(TaskEntity task, Supplier<Map<String, List<Map<String, Object>>>> tables) {
    this.task = task;
    this.tables = tables;
  }

  /** @return null when the form shows nothing of this name */
  @Override
  public TypedValue apply(String name) {
    CommandContext context = Context.getCommandContext();
    if (view == null) {
      view = context.runWithoutAuthorization(() -> FormView.asComputed(task, tables.get()));
    }
    return view.containsKey(name) ? context.runWithoutAuthorization(() -> FormView.typed(view.get(name))) : task.getVariableTyped(name);
  }
}
